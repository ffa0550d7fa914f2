/** Keeps a view of the extension on a tab: the active one of its window, or one that its address names. */
import browser, { type Tabs } from 'webextension-polyfill';
import type { PageState } from '../types.ts';
import { siteOf } from '../view/format.ts';
import { ask, onStateChanged } from './client.ts';
import { wordsOf } from './told.ts';

/** A tab and what it is at. */
export interface TabState {
  tab: Tabs.Tab;
  state: PageState;
}

/** Milliseconds for which a view keeps its last state while it asks for the next: shorter is not noticed. */
const PATIENCE = 150;

/** The tab that `?tab=` names; else the active one of this window. Rejects where there is none. */
export async function ownTab(search: string): Promise<Tabs.Tab> {
  const named = new URLSearchParams(search).get('tab');
  if (named !== null) return browser.tabs.get(Number(named));
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!active) throw new Error('this window has no active tab');
  return active;
}

/** The site of a tab, as far as the browser or what was read of it tells; null where neither does. */
export function siteOfTab({ tab, state }: TabState): string | null {
  if (state.kind === 'off') return state.site;
  const { url = null } = state.kind === 'compared' ? state.comparison.report.page : {};
  return siteOf(tab.url ?? url);
}

/** What a tab is at; that it cannot be told is a state too. */
export async function stateOf({ id = browser.tabs.TAB_ID_NONE }: Tabs.Tab): Promise<PageState> {
  try {
    return await ask('get-state', { tabId: id });
  } catch (error) {
    return { kind: 'failed', reason: wordsOf(error) };
  }
}

/** Shows the state of the view's tab, now and whenever the tab or its state becomes another. Returns what ends it. */
export function followTab(search: string, show: (shown: TabState) => void): () => void {
  let tabId: number | undefined;
  let turns = 0;

  const refresh = async () => {
    const turn = ++turns;
    const tab = await ownTab(search);
    if (turn !== turns) return;
    tabId = tab.id;
    const showIfLast = (state: PageState) => {
      if (turn === turns) show({ tab, state });
    };
    const impatient = setTimeout(() => showIfLast({ kind: 'looking' }), PATIENCE);
    const state = await stateOf(tab);
    clearTimeout(impatient);
    showIfLast(state);
  };
  const start = () => {
    refresh().catch(console.error);
  };
  const updated = (id: number, { status, url }: Tabs.OnUpdatedChangeInfoType) => {
    if (id === tabId && (status !== undefined || url !== undefined)) start();
  };

  const endListening = onStateChanged((id) => {
    if (id === tabId) start();
  });
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onActivated.addListener(start);
  start();
  return () => {
    turns = -1;
    endListening();
    browser.tabs.onUpdated.removeListener(updated);
    browser.tabs.onActivated.removeListener(start);
  };
}
