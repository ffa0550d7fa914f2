import browser from 'webextension-polyfill';
import { addressOf } from '../../saved/subject.ts';
import type { Comparison } from '../../types.ts';
import type { TabStates } from '../tab-states.ts';

/** A tab in which a page is open, with what was found there. */
export interface PageTab {
  tabId: number;
  comparison: Comparison;
}

/** The tab in which the page with that address is open and compared; null where none is. */
export async function tabOf(url: string, states: TabStates): Promise<PageTab | null> {
  for (const { id: tabId } of await browser.tabs.query({})) {
    if (tabId === undefined) continue;
    const state = await states.page(tabId);
    if (state?.kind !== 'compared') continue;
    const { comparison } = state;
    if (addressOf(comparison.report.page.url ?? '') === addressOf(url)) return { tabId, comparison };
  }
  return null;
}

/** Whether an address leads to the web: what was imported could hold any. */
export function isWeb(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url);
}
