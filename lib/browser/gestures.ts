/** The menu item and the shortcut that cross-check a selection. */
import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import type { Chosen } from './selection.ts';
import { openSidebar } from './sidebar.ts';

/** The id of the menu item, and of the command in wxt.config.ts. */
const CROSS_CHECK = 'cross-check-selection';

/** Browsers keep menu items, so it is added once after each installation and update. */
export function keepMenuItem(): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: CROSS_CHECK,
      title: browser.i18n.getMessage('menuCheckSelection'),
      contexts: ['selection'],
    });
  });
}

/** Either opens the sidebar at once, while the browser still counts it as the reader's own doing, and then checks. */
export function onCrossCheck(check: (tab: Tabs.Tab, chosen: Chosen) => Promise<void>): void {
  const start = (tab: Tabs.Tab, chosen: Chosen) => {
    openSidebar(tab.windowId ?? browser.windows.WINDOW_ID_CURRENT).catch(console.error);
    check(tab, chosen).catch(console.error);
  };
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId, selectionText }: Menus.OnClickData, tab) => {
    if (menuItemId === CROSS_CHECK && tab) start(tab, { frameId, text: selectionText });
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === CROSS_CHECK && tab) start(tab, {});
  });
}
