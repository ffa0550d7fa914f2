import browser from 'webextension-polyfill';
import { addressTo, findAgain } from '../../saved/quote.ts';
import { isNobodyThere, tell } from '../client.ts';
import type { SavedStore } from '../db.ts';
import type { Reply } from '../messages.ts';
import type { TabStates } from '../tab-states.ts';
import { told } from '../told.ts';
import { isWeb, type PageTab, tabOf } from './page-tab.ts';

/** Goes to a figure of a saved state: in the tab where the page is open, else by an address that leads to it. */
export async function showSaved(
  id: number,
  savedAt: string,
  place: { start: number; end: number },
  states: TabStates,
  saved: SavedStore,
): Promise<Reply<'show-saved'>> {
  const kept = await saved.get(id, savedAt);
  if (!kept) throw told('errorGone');
  if (!isWeb(kept.url)) throw told('errorNoAddress');
  const { text } = kept.comparison.report;
  const open = await tabOf(kept.url, states);
  if (!open) {
    await browser.tabs.create({ url: addressTo(kept.url, text, place) });
    return { went: 'new-tab' };
  }
  const there = findAgain(text, place, open.comparison.report.text);
  const shown = there !== null && (await reveal(open, there));
  const { windowId } = await browser.tabs.update(open.tabId, { active: true });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
  return { went: shown ? 'there' : 'not-found' };
}

async function reveal({ tabId }: PageTab, there: { start: number; end: number }): Promise<boolean> {
  try {
    return (await tell(tabId, 'reveal', there)).shown;
  } catch (error) {
    if (isNobodyThere(error)) return false;
    throw error;
  }
}
