/// <reference types="chrome" />
/** Menu and shortcuts of Chromium, which no protocol reaches. */

/** What a reader does outside of pages. */
export type Gesture =
  | { event: 'menu'; selectionText: string; inFrame: boolean }
  | { event: 'command'; command: string };

/** Events have it, for the browser's own scripts. */
interface Dispatching {
  dispatch(...args: unknown[]): void;
}

/** Runs in the background, and tells it what the browser would. */
export async function tellBackground(tabId: number, gesture: Gesture): Promise<void> {
  const tab = await chrome.tabs.get(tabId);
  if (gesture.event === 'command') {
    (chrome.commands.onCommand as unknown as Dispatching).dispatch(gesture.command, tab);
    return;
  }
  const { selectionText, inFrame } = gesture;
  const frames = inFrame
    ? await chrome.scripting.executeScript({ target: { tabId, allFrames: true }, func: () => self !== top })
    : [];
  const frameId = frames.find(({ result }) => result)?.frameId ?? 0;
  const info = { menuItemId: 'cross-check-selection', frameId, editable: false, selectionText };
  (chrome.contextMenus.onClicked as unknown as Dispatching).dispatch(info, tab);
}
