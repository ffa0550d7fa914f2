/** Brings the card into a page, at the reader's own wish: by menu or shortcut, which let scripts run there. */
import browser, { type Tabs } from 'webextension-polyfill';
import { CARD_FILE } from './card-handle.ts';

/** Where the selection is, and its text as far as the browser has told it. */
export interface Chosen {
  frameId?: number;
  text?: string;
}

/** Whether a page at this address may be one where scripts run; the browser's own never are. */
export function mayRunScripts(url: string | undefined): boolean {
  return url === undefined || /^(https?|file):/.test(url);
}

/** Answers on the tab's selection in a card beside it. Rejects where the browser lets no script run in the page. */
export async function answerInPlace(tab: Tabs.Tab, { frameId, text = '' }: Chosen): Promise<void> {
  const tabId = tab.id ?? browser.tabs.TAB_ID_NONE;
  const frames = [frameId ?? (await frameWithSelection(tabId))];
  try {
    await start(tabId, frames, text);
  } catch (error) {
    // A frame of another site is out of reach, while the page around it is not.
    if (frames[0] === 0) throw error;
    await start(tabId, [0], text);
  }
}

async function start(tabId: number, frameIds: number[], text: string): Promise<void> {
  const target = { tabId, frameIds };
  await browser.scripting.executeScript({ target, files: [`/${CARD_FILE}`] });
  const [started] = await browser.scripting.executeScript({ target, func: checkInPage, args: [text] });
  // Firefox runs it nowhere, without an error, on its own pages.
  if (started?.result !== true) throw new Error('no card');
}

/** Runs in the page, so it can use nothing from here. See lib/browser/card-handle.ts. */
function checkInPage(told: string): boolean {
  const card = (globalThis as { [name: symbol]: { check(told: string): void } | undefined })[
    Symbol.for('countercheck.card')
  ];
  card?.check(told);
  return card !== undefined;
}

/** A shortcut does not tell the frame. The page itself where no frame has a selection, or none can be asked. */
async function frameWithSelection(tabId: number): Promise<number> {
  const found = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: hasSelection });
  return found.find(({ result }) => result === true)?.frameId ?? 0;
}

/** Runs in the page. */
function hasSelection(): boolean {
  return document.getSelection()?.isCollapsed === false;
}
