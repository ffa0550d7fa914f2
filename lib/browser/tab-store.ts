/** What is known of each tab. In storage.session, so that it outlives the background, but never the browser. */
import browser, { type Storage } from 'webextension-polyfill';
import type { PageState } from '../types.ts';
import { inTurn } from './in-turn.ts';
import { told } from './told.ts';

export interface Known {
  state: PageState;
  /** Names the state's comparison: whoever made it can tell it from a later one, and saving it twice keeps one. */
  key: string;
}

/** What the tab's page is at, and the selection that was checked there last, which is shown before it. */
export interface TabRecord {
  page?: Known;
  selection?: Known;
}

export interface TabStore {
  read(tabId: number): Promise<TabRecord>;
  /** Holds at once for this background; the promise ends when it would outlive it. */
  write(tabId: number, record: TabRecord): Promise<void>;
  forget(tabId: number): Promise<void>;
}

export function tabStore(area: Storage.StorageArea = browser.storage.session): TabStore {
  const live = new Map<number, TabRecord>();
  const afterEarlierWrites = inTurn();
  const keyOf = (tabId: number) => `tab:${tabId}`;

  return {
    async read(tabId) {
      const known = live.get(tabId);
      if (known) return known;
      const stored = await area.get(keyOf(tabId));
      return live.get(tabId) ?? resumed((stored[keyOf(tabId)] ?? {}) as TabRecord);
    },
    write(tabId, record) {
      live.set(tabId, record);
      return afterEarlierWrites(() => keep(area, keyOf(tabId), record));
    },
    forget(tabId) {
      live.delete(tabId);
      return afterEarlierWrites(() => area.remove(keyOf(tabId)));
    },
  };
}

/** Browsers give storage.session 10 MB for all tabs together: of what does not fit, the essence is kept. */
async function keep(area: Storage.StorageArea, key: string, record: TabRecord): Promise<void> {
  try {
    await area.set({ [key]: record });
  } catch {
    // With no room even for that, nothing may stand there rather than something old.
    await area.set({ [key]: essenceOf(record) }).catch(() => area.remove(key));
  }
}

/** Enough to go on with after the background was ended: a page can be read again, a selection cannot. */
function essenceOf({ page, selection }: TabRecord): TabRecord {
  return {
    ...(page && page.state.kind !== 'compared' && { page }),
    ...(selection && { selection: forgotten(selection) }),
  };
}

/** What an ended background was looking at, nobody looks at any more. */
function resumed({ page, selection }: TabRecord): TabRecord {
  return {
    ...(page && page.state.kind !== 'looking' && { page }),
    ...(selection && { selection: selection.state.kind === 'looking' ? forgotten(selection) : selection }),
  };
}

function forgotten({ key }: Known): Known {
  return { key, state: { kind: 'failed', reason: told('errorForgotten').message } };
}
