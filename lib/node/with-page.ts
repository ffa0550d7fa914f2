import { launch, type Page } from 'puppeteer-core';
import { needBrowser } from './browsers.ts';

/** Starts Chromium unseen, does something with a blank page, and ends it whatever happens. */
export async function withPage(work: (page: Page) => Promise<void>): Promise<void> {
  // Chromium refuses to run its sandbox for root, as whom containers run.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await launch({ executablePath: needBrowser('chromium'), args });
  try {
    await work(await browser.newPage());
  } finally {
    await browser.close();
  }
}
