/** Starts a browser to measure in, with an extension or without any. */
import { type Browser, launch } from 'puppeteer-core';
import type { BrowserName } from '../browser-name.ts';
import { needBrowser } from '../browsers.ts';

/** Milliseconds that one command may take on a busy machine. */
const LONGEST_COMMAND = 600_000;

/** Headless, on a profile of its own; `extension`: the folder of one. */
export async function startBrowser(name: BrowserName, extension: string | null): Promise<Browser> {
  const browser = await launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: needBrowser(name),
    protocolTimeout: LONGEST_COMMAND,
    // Without one, it is still a browser that can have some, as readers' are.
    ...(name === 'chromium' && { pipe: true, enableExtensions: extension === null ? true : [extension] }),
    // Chromium refuses to run its sandbox for root, as whom containers run.
    args: name === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false },
  });
  if (name === 'firefox' && extension !== null) await browser.installExtension(extension);
  return browser;
}
