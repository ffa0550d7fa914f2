/** The saved comparisons. What belongs together is written in one transaction: all of it, or nothing. */
import type { IDBPTransaction } from 'idb';
import type { Comparison, Saved, SavedSummary } from '../types.ts';
import { countVerdicts } from '../view/counts.ts';
import { abort, type Database, database } from './database.ts';
import type { SavedRow, Schema } from './migrations.ts';

/** A comparison to save; the database gives it its id. */
export type NewSaved = Omit<Saved, 'id'>;

export interface SavedStore {
  /** The id under which it is saved; the earlier one where its key is saved already. */
  add(saved: NewSaved): Promise<number>;
  /** Puts back one that was removed, under its old id; unless its key was saved again meanwhile. */
  restore(saved: Saved): Promise<void>;
  /** Newest first. */
  list(): Promise<SavedSummary[]>;
  get(id: number): Promise<Saved | null>;
  remove(id: number): Promise<void>;
}

const STORES: ('saved' | 'comparisons')[] = ['saved', 'comparisons'];
type Writing = IDBPTransaction<Schema, typeof STORES, 'readwrite'>;

/** The saved comparisons of this browser profile. Every method throws words for the reader. */
export function savedStore(db: Database = database()): SavedStore {
  /** Ends when it is on the disk, not only in the system's buffers. */
  const write = <T>(work: (tx: Writing) => Promise<T>): Promise<T> =>
    db(async (open) => {
      const tx = open.transaction(STORES, 'readwrite', { durability: 'strict' });
      const [result] = await Promise.all([wholeOf(tx, work), tx.done]);
      return result;
    });

  return {
    add: (saved) =>
      write(async (tx) => {
        const earlier = await idOf(tx, saved.key);
        if (earlier !== undefined) return earlier;
        // The id is left for the database to give.
        const id = await tx.objectStore('saved').add(rowOf(saved) as SavedRow);
        await tx.objectStore('comparisons').add(saved.comparison, id);
        return id;
      }),

    restore: (saved) =>
      write(async (tx) => {
        if ((await idOf(tx, saved.key)) !== undefined) return;
        await tx.objectStore('saved').put({ ...rowOf(saved), id: saved.id });
        await tx.objectStore('comparisons').put(saved.comparison, saved.id);
      }),

    list: () =>
      db(async (open) => {
        const rows = await open.getAllFromIndex('saved', 'savedAt');
        return rows.map(summaryOf).reverse();
      }),

    get: (id) =>
      db(async (open) => {
        const tx = open.transaction(STORES);
        const [row, comparison] = await Promise.all([
          tx.objectStore('saved').get(id),
          tx.objectStore('comparisons').get(id),
          tx.done,
        ]);
        return row && comparison ? savedOf(row, comparison) : null;
      }),

    remove: (id) =>
      write(async (tx) => {
        await tx.objectStore('saved').delete(id);
        await tx.objectStore('comparisons').delete(id);
      }),
  };
}

/** Without this, what was written before the work failed would stay. */
async function wholeOf<T>(tx: Writing, work: (tx: Writing) => Promise<T>): Promise<T> {
  try {
    return await work(tx);
  } catch (error) {
    abort(tx);
    throw error;
  }
}

async function idOf(tx: Writing, key: string | undefined): Promise<number | undefined> {
  return key === undefined ? undefined : await tx.objectStore('saved').index('key').getKey(key);
}

function rowOf({ comparison, ...row }: NewSaved): Omit<SavedRow, 'id'> {
  return { ...row, storyTitle: comparison.storyTitle, counts: countVerdicts(comparison.report) };
}

function summaryOf({ id, savedAt, title, url, storyTitle, counts }: SavedRow): SavedSummary {
  return { id, savedAt, title, url, storyTitle, counts };
}

function savedOf({ storyTitle: _title, counts: _counts, ...row }: SavedRow, comparison: Comparison): Saved {
  return { ...row, comparison };
}
