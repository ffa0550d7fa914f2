/** Compares a saved page once more: as it is today, with the sources of today. */
import browser from 'webextension-polyfill';
import { articleFromText } from '../../article/from-text.ts';
import type { Comparison, Saved } from '../../types.ts';
import type { SavedStore } from '../db.ts';
import type { Engine } from '../engine.ts';
import type { Reply } from '../messages.ts';
import type { TabStates } from '../tab-states.ts';
import { told } from '../told.ts';
import { comparisonIn, isWeb, tabOf } from './page-tab.ts';

/** Where the page cannot be read today, or for a passage, the text that was saved is compared. */
export async function compareAgain(
  id: number,
  states: TabStates,
  saved: SavedStore,
  engine: () => Promise<Engine>,
): Promise<Reply<'compare-again'>> {
  const kept = await saved.get(id);
  if (!kept) throw told('errorGone');
  const today = kept.of === 'page' && isWeb(kept.url) ? await readToday(kept.url, states) : null;
  if (today) return { from: 'page', comparison: today };
  return { from: 'text', comparison: await compareText(kept, await engine()) };
}

async function readToday(url: string, states: TabStates): Promise<Comparison | null> {
  const open = await tabOf(url, states);
  if (open) return open.comparison;
  const { id: tabId = browser.tabs.TAB_ID_NONE } = await browser.tabs.create({ url, active: false });
  try {
    return await comparisonIn(tabId, states);
  } finally {
    // The reader may have closed it already.
    await browser.tabs.remove(tabId).catch(() => {});
  }
}

async function compareText({ of, comparison: { report, unreadable } }: Saved, engine: Engine): Promise<Comparison> {
  const { text, story, page } = report;
  const { title, url, published, source } = page;
  if (of === 'selection' || story === null) {
    return engine.crossCheck(text, { title, url, published, language: unreadable, story, source });
  }
  return engine.compare({ ...articleFromText(text, url), title, published }, story);
}
