import browser from 'webextension-polyfill';
import { addressOf } from '../../saved/subject.ts';
import type { Comparison } from '../../types.ts';
import type { TabStates } from '../tab-states.ts';

/** A tab in which a page is open, with what was found there. */
export interface PageTab {
  tabId: number;
  comparison: Comparison;
}

/** The tab in which the page with that address is open and compared, of several the last used; null where none is. */
export async function tabOf(url: string, states: TabStates): Promise<PageTab | null> {
  const tabs = (await browser.tabs.query({})).toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  for (const { id: tabId } of tabs) {
    if (tabId === undefined) continue;
    const state = await states.page(tabId);
    if (state?.kind !== 'compared') continue;
    const { comparison } = state;
    if (addressOf(comparison.report.page.url ?? '') === addressOf(url)) return { tabId, comparison };
  }
  return null;
}

/** So long a page may load and be read: the background itself lives for some half a minute. */
const PATIENCE_MS = 20_000;
/** So long after it has loaded, a page of which nothing was said is none that is known. */
const SILENCE_MS = 4_000;
const LOOK_EVERY_MS = 200;

/** What is found in a tab that was just opened; null where nothing is. */
export async function comparisonIn(tabId: number, states: TabStates): Promise<Comparison | null> {
  const end = Date.now() + PATIENCE_MS;
  let loadedAt = Number.POSITIVE_INFINITY;
  while (Date.now() < Math.min(end, loadedAt + SILENCE_MS)) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    const state = await states.page(tabId);
    if (state?.kind === 'compared') return state.comparison;
    if (state && state.kind !== 'looking') return null;
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (!tab) return null;
    // A page that is being looked at is no silent one.
    if (state) loadedAt = Number.POSITIVE_INFINITY;
    else if (tab.status === 'complete') loadedAt = Math.min(loadedAt, Date.now());
  }
  return null;
}

/** Whether an address leads to the web: what was imported could hold any. */
export function isWeb(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url);
}
