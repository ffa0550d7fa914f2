/** What each tab is at: one place that changes it, puts it on the toolbar button and tells the open views. */
import browser from 'webextension-polyfill';
import type { PageState } from '../types.ts';
import { isStillShown, showBadge } from './badge.ts';
import { announce } from './client.ts';
import { inTurn } from './in-turn.ts';
import type { Known, TabRecord, TabStore } from './tab-store.ts';

/** A tab's page, or the selection that was checked in it. */
export type Part = keyof TabRecord;

const LOOKING: PageState = { kind: 'looking' };

export interface TabStates {
  /** What is shown of the tab: its selection before its page; null where nothing is known of it. */
  shown(tabId: number): Promise<Known | null>;
  /** What its page is at, whatever is shown; null where that is not known. */
  page(tabId: number): Promise<PageState | null>;
  /**
   * The page is being looked at. What was found in it before stands until more is known: a page that grows is looked
   * at again and again. Gives the key for `finish`.
   */
  look(tabId: number): Promise<string>;
  /** Sets it, and gives the key for `finish`. */
  set(tabId: number, part: Part, state: PageState): Promise<string>;
  /** Sets it unless something else was set since, or the tab left that document. Tells whether it did. */
  finish(tabId: number, part: Part, key: string, state: PageState): Promise<boolean>;
  /** Leaves the checked selection; the page is shown again. */
  dropSelection(tabId: number): Promise<void>;
  /** The tab was closed. */
  forget(tabId: number): Promise<void>;
}

export function tabStates(store: TabStore): TabStates {
  const afterEarlierChanges = inTurn();

  /** What is known of the document that the tab holds now. */
  const current = async (tabId: number): Promise<TabRecord> => {
    const record = await store.read(tabId);
    if (isEmpty(record) || (await isStillShown(tabId))) return record;
    await store.forget(tabId);
    return {};
  };

  const change = async (tabId: number, record: TabRecord): Promise<void> => {
    await showBadge(tabId, shownOf(record)?.state ?? null);
    const kept = isEmpty(record) ? store.forget(tabId) : store.write(tabId, record);
    announce('state-changed', { tabId });
    await kept;
  };

  const put = async (tabId: number, record: TabRecord, part: Part, state: PageState): Promise<string> => {
    const key = crypto.randomUUID();
    await change(tabId, { ...record, [part]: { state, key } });
    return key;
  };

  return {
    shown: (tabId) => afterEarlierChanges(async () => shownOf(await current(tabId))),

    page: (tabId) => afterEarlierChanges(async () => (await current(tabId)).page?.state ?? null),

    look: (tabId) =>
      afterEarlierChanges(async () => {
        const record = await current(tabId);
        const state = record.page?.state.kind === 'compared' ? record.page.state : LOOKING;
        return put(tabId, record, 'page', state);
      }),

    set: (tabId, part, state) => afterEarlierChanges(async () => put(tabId, await current(tabId), part, state)),

    finish: (tabId, part, key, state) =>
      afterEarlierChanges(async () => {
        const record = await current(tabId);
        if (record[part]?.key !== key) return false;
        await put(tabId, record, part, state);
        return true;
      }),

    dropSelection: (tabId) =>
      afterEarlierChanges(async () => {
        const { page } = await current(tabId);
        await change(tabId, page ? { page } : {});
      }),

    forget: (tabId) => afterEarlierChanges(() => store.forget(tabId)),
  };
}

/** Of a closed tab nothing is kept. */
export function forgetClosedTabs(states: TabStates): void {
  browser.tabs.onRemoved.addListener((tabId) => states.forget(tabId));
}

function shownOf({ page, selection }: TabRecord): Known | null {
  return selection ?? page ?? null;
}

function isEmpty({ page, selection }: TabRecord): boolean {
  return !page && !selection;
}
