/** The menu item and the shortcuts: cross-check a selection, go from mark to mark. */
import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { isNobodyThere, tell } from './client.ts';
import { answerInPlace, type Chosen, mayRunScripts } from './in-place.ts';
import { openSidebar } from './sidebar.ts';
import { message, spokenWords } from './words.ts';

/** The id of the menu item, and of its command in lib/node/manifest.ts. */
const CROSS_CHECK = 'cross-check-selection';

/** The commands that step, and which way. */
const STEPS: Partial<Record<string, 1 | -1>> = { 'next-mark': 1, 'previous-mark': -1 };

/** Browsers keep menu items, so it is added once after each installation and update. */
export function keepMenuItem(): void {
  browser.runtime.onInstalled.addListener(async () => {
    await Promise.all([browser.contextMenus.removeAll(), spokenWords()]);
    browser.contextMenus.create({
      id: CROSS_CHECK,
      title: message('menuCheckSelection'),
      contexts: ['selection'],
    });
  });
}

/** The menu item in the language that was chosen just now. */
export async function renameMenuItem(): Promise<void> {
  await browser.contextMenus.update(CROSS_CHECK, { title: message('menuCheckSelection') });
}

/** Answers both in the page; where no script may run, `elsewhere` answers on what the browser has told. */
export function onCrossCheck(elsewhere: (tab: Tabs.Tab, text: string) => Promise<void>): void {
  const start = (tab: Tabs.Tab, chosen: Chosen) => {
    if (!mayRunScripts(tab.url)) {
      // At once, while the browser still counts it as the reader's own doing.
      openSidebar(tab.windowId ?? browser.windows.WINDOW_ID_CURRENT).catch(console.error);
      elsewhere(tab, chosen.text ?? '').catch(console.error);
      return;
    }
    answerInPlace(tab, chosen)
      .catch(async () => {
        await elsewhere(tab, chosen.text ?? '');
        await browser.action.openPopup();
      })
      .catch(console.error);
  };
  browser.contextMenus.onClicked.addListener((info: Menus.OnClickData, tab) => {
    // What stands in a text field is the reader's own.
    const text = info.editable ? '' : info.selectionText;
    if (info.menuItemId === CROSS_CHECK && tab) start(tab, { frameId: info.frameId, text });
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === CROSS_CHECK && tab) start(tab, {});
  });
}

/** Has the reader of the tab's page step. Where there is none, there are no marks. */
export function onStep(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const by = STEPS[command];
    if (by === undefined || tab?.id === undefined) return;
    tell(tab.id, 'step-mark', { by }).catch((error: unknown) => {
      if (!isNobodyThere(error)) console.error(error);
    });
  });
}
