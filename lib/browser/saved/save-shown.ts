import browser from 'webextension-polyfill';
import type { SavedStore } from '../db.ts';
import type { TabStates } from '../tab-states.ts';
import { told } from '../told.ts';

/** Saves what is shown of a tab: its checked selection, else its page. Refuses, in words, in private windows. */
export async function saveShown(tabId: number, states: TabStates, saved: SavedStore): Promise<{ id: number }> {
  if ((await browser.tabs.get(tabId)).incognito) throw told('errorPrivate');
  const known = await states.shown(tabId);
  if (known?.state.kind !== 'compared') throw told('errorNothingToSave');
  const { comparison, of } = known.state;
  const { title, url } = comparison.report.page;
  const savedAt = new Date().toISOString();
  return { id: await saved.add({ key: known.key, savedAt, title: title ?? '', url, of, comparison }) };
}
