import browser from 'webextension-polyfill';
import { addressTo, findAgain } from '../../saved/quote.ts';
import { isNobodyThere, tell } from '../client.ts';
import type { SavedStore } from '../db.ts';
import type { Reply } from '../messages.ts';
import type { TabStates } from '../tab-states.ts';
import { told } from '../told.ts';
import { comparisonIn, isWeb, type PageTab, tabOf } from './page-tab.ts';

/** Where a figure stands in a text. */
type Place = { start: number; end: number };

/** Goes to a figure of a saved state: in the tab where the page is open, else by an address that leads to it. */
export async function showSaved(
  id: number,
  savedAt: string,
  place: Place,
  states: TabStates,
  saved: SavedStore,
): Promise<Reply<'show-saved'>> {
  const kept = await saved.get(id, savedAt);
  if (!kept) throw told('errorGone');
  if (!isWeb(kept.url)) throw told('errorNoAddress');
  const { text } = kept.comparison.report;
  const open = await tabOf(kept.url, states);
  if (!open) {
    const { id: tabId = browser.tabs.TAB_ID_NONE } = await browser.tabs.create({
      url: addressTo(kept.url, text, place),
    });
    // Firefox heeds the address's text only after a click in a page. Nobody waits for this.
    revealIn(tabId, states, text, place).catch(console.warn);
    return { went: 'new-tab' };
  }
  const { windowId } = await browser.tabs.update(open.tabId, { active: true });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
  // Now that it is in front: a page behind does not scroll smoothly.
  const shown = await reveal(open, findAgain(text, place, open.comparison.report.text));
  return { went: shown ? 'there' : 'not-found' };
}

async function revealIn(tabId: number, states: TabStates, text: string, place: Place): Promise<void> {
  const comparison = await comparisonIn(tabId, states);
  if (comparison) await reveal({ tabId, comparison }, findAgain(text, place, comparison.report.text));
}

/** Tells whether it did. */
async function reveal({ tabId }: PageTab, there: Place | null): Promise<boolean> {
  if (!there) return false;
  try {
    return (await tell(tabId, 'reveal', there)).shown;
  } catch (error) {
    if (isNobodyThere(error)) return false;
    throw error;
  }
}
