/** Opens the sidebar: Chrome's side panel or Firefox's sidebar. */
import browser from 'webextension-polyfill';

/**
 * Opens it in that window. To be called right in the handler of a click, a menu item or a shortcut, with nothing
 * awaited before: else the browser refuses, and the promise rejects.
 */
export function openSidebar(windowId: number): Promise<void> {
  return browser.sidebarAction ? browser.sidebarAction.open() : chrome.sidePanel.open({ windowId });
}
