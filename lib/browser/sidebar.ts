/**
 * Opens the sidebar: Chrome's side panel or Firefox's sidebar. Which of them is a constant of the build, so that neither
 * package holds a call that its browser does not know.
 */
import browser from 'webextension-polyfill';

/**
 * Opens it in that window. To be called right in the handler of a click, a menu item or a shortcut, with nothing
 * awaited before: else the browser refuses, and the promise rejects.
 */
export function openSidebar(windowId: number): Promise<void> {
  return import.meta.env.CHROME ? chrome.sidePanel.open({ windowId }) : browser.sidebarAction.open();
}

/** The same for a click in a tab's page, right in its message's handler. Whether it is open then: Firefox refuses. */
export async function openSidebarFromPage(tabId: number): Promise<boolean> {
  if (import.meta.env.CHROME) {
    await chrome.sidePanel.open({ tabId });
    return true;
  }
  const { windowId } = await browser.tabs.get(tabId);
  return browser.sidebarAction.isOpen({ windowId });
}
