/** The page that welcomes a new reader: once, right after the installation. */
import browser from 'webextension-polyfill';

/** Under this key storage.local has that the reader was welcomed. */
export const WELCOMED_KEY = 'welcomed';
const WELCOME_PAGE = 'welcome.html';

/** Opens the page when the extension is installed; not when it or the browser is updated, nor when it is loaded again. */
export function welcomeNewReader(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install') return;
    const stored = await browser.storage.local.get(WELCOMED_KEY);
    if (stored[WELCOMED_KEY] === true) return;
    await browser.tabs.create({ url: browser.runtime.getURL(WELCOME_PAGE) });
    await browser.storage.local.set({ [WELCOMED_KEY]: true });
  });
}
