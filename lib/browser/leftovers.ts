/** What an earlier run of the extension left in pages that are still open. */
import browser from 'webextension-polyfill';

/**
 * When the extension is updated, Firefox stops its scripts in the open pages where they are: a card that stood there
 * stays, and answers nobody. So the new version takes it away. In Chromium the old script lives on and does it itself.
 */
export function clearLeftovers(): void {
  browser.runtime.onInstalled.addListener(async () => {
    const tabs = await browser.tabs.query({ discarded: false });
    const clear = ({ id = browser.tabs.TAB_ID_NONE as number }) =>
      browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, func: clearPage });
    // Where no script may run there is nothing of ours.
    await Promise.allSettled(tabs.map(clear));
  });
}

/** Runs in the page, so it can use nothing from here. See lib/browser/card/stage.ts for what it looks for. */
function clearPage(): void {
  for (const host of document.querySelectorAll<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot }>('[popover]')) {
    if (host.openOrClosedShadowRoot?.firstElementChild?.className === 'ours') host.remove();
  }
}
