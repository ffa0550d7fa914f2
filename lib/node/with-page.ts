import { launch, type Page } from 'puppeteer-core';
import type { BrowserName } from './browser-name.ts';
import { needBrowser } from './browsers.ts';

/** Milliseconds that one command to a browser may take: measuring in a page on a busy machine takes minutes. */
const LONGEST_COMMAND = 1_800_000;

/** Starts a browser unseen, without the extension, does something with a blank page, and ends it whatever happens. */
export async function withPage<T>(work: (page: Page) => Promise<T>, name: BrowserName = 'chromium'): Promise<T> {
  // Chromium refuses to run its sandbox for root, as whom containers run.
  const args = name === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: needBrowser(name),
    args,
    protocolTimeout: LONGEST_COMMAND,
    extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false }, // else its clock tells whole milliseconds only
  });
  try {
    return await work(await browser.newPage());
  } finally {
    await browser.close();
  }
}
