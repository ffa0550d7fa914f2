import { launch, type Page } from 'puppeteer-core';
import type { BrowserName } from './browser-name.ts';
import { needBrowser } from './browsers.ts';

/** Milliseconds that one command to a browser may take: measuring in a page on a busy machine takes minutes. */
const LONGEST_COMMAND = 1_800_000;

/**
 * Starts a browser unseen, without the extension, does something with a blank page, and ends it whatever
 * happens. `firefoxPrefs` are set in a Firefox.
 */
export async function withPage<T>(
  work: (page: Page) => Promise<T>,
  name: BrowserName = 'chromium',
  firefoxPrefs: Record<string, unknown> = {},
): Promise<T> {
  // Chromium refuses to run its sandbox for root, as whom containers run.
  const args = name === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: needBrowser(name),
    args,
    protocolTimeout: LONGEST_COMMAND,
    // Else its clock tells whole milliseconds only.
    extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false, ...firefoxPrefs },
  });
  try {
    return await work(await browser.newPage());
  } finally {
    await browser.close();
  }
}
