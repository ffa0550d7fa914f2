/** The list of what is saved, as a view holds it: loaded part by part, searched, and kept up to date. */
import type { Found } from '../../saved/search.ts';
import type { SavedSummary } from '../../types.ts';
import { ask, onSavedChanged } from '../client.ts';
import { ROWS_AT_ONCE } from '../messages.ts';
import { wordsOf } from '../told.ts';
import { type Searcher, searcher } from './searcher.ts';

/** Rows of the first part: more than any window shows, and there at once. */
const FIRST_ROWS = 40;

export interface SavedList {
  /** What is loaded so far, newest first. */
  items: SavedSummary[];
  /** How many there are. */
  total: number;
}

/** The list as a page first paints it, and why it could not be read, in words for the reader. */
export interface FirstSaved {
  saved: SavedList;
  error: string | null;
}

export interface Following {
  /** Tells by `found` what has all the words; null for an empty search. Told again when the list changes. */
  search(typed: string): void;
  end(): void;
}

interface Told {
  list: (list: SavedList) => void;
  found: (found: Found | null) => void;
  failed: (error: unknown) => void;
}

/** The first part of the list, to be painted at once. Where the database cannot be read, the rest works without it. */
export async function firstSaved(): Promise<FirstSaved> {
  try {
    const ids = await ask('list-saved', null);
    const items = await ask('saved-rows', { ids: ids.slice(0, FIRST_ROWS) });
    return { saved: { items, total: ids.length }, error: null };
  } catch (error) {
    return { saved: { items: [], total: 0 }, error: wordsOf(error) };
  }
}

/** Tells the whole list, and every change of it, until it is ended. */
export function followSaved(told: Told, start: () => Searcher = () => searcher(told.found)): Following {
  const known = new Map<number, SavedSummary>();
  const index = start();
  let typed = '';
  let turns = 0;

  const tell = (ids: number[]) => {
    const items = ids.flatMap((id) => known.get(id) ?? []);
    told.list({ items, total: ids.length });
    if (typed.trim() !== '') index.search(typed);
  };
  const load = async () => {
    const turn = ++turns;
    const ids = await ask('list-saved', null);
    const there = new Set(ids);
    const gone = [...known.keys()].filter((id) => !there.has(id));
    for (const id of gone) known.delete(id);
    index.remove(gone);
    const missing = ids.filter((id) => !known.has(id));
    if (turn !== turns) return;
    if (missing.length === 0) tell(ids);
    for (let at = 0; at < missing.length; at += ROWS_AT_ONCE) {
      const rows = await ask('saved-rows', { ids: missing.slice(at, at + ROWS_AT_ONCE) });
      if (turn !== turns) return;
      for (const row of rows) known.set(row.id, row);
      index.put(rows);
      tell(ids);
    }
  };
  const refresh = (changed: number[] | null) => {
    // What changed is asked for anew; the list itself stands until it is here.
    for (const id of changed ?? [...known.keys()]) known.delete(id);
    load().catch(told.failed);
  };
  const endListening = onSavedChanged(refresh);
  load().catch(told.failed);
  return {
    search(next) {
      typed = next;
      if (typed.trim() === '') told.found(null);
      index.search(typed);
    },
    end() {
      turns = -1;
      endListening();
    },
  };
}
