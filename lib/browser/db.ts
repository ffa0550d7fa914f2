/** The saved comparisons of this browser profile. */
import { editWords, type Words } from '../saved/notes.ts';
import type { Imported, Saved, SavedState, SavedSummary, SavedWhole } from '../types.ts';
import { type Database, database } from './database.ts';
import { addState } from './saved/add.ts';
import { emptyBin, putBack, throwAway } from './saved/bin.ts';
import { layAside, takeIn } from './saved/incoming.ts';
import { readSaved } from './saved/read-saved.ts';
import { readWhole, summaryOf } from './saved/rows.ts';
import { readIn, STORES, writeIn } from './saved/transaction.ts';

/** A comparison to save. */
export interface NewSaved extends SavedState, Pick<SavedWhole, 'url' | 'of'> {
  /** Names the comparison itself, so that saving it twice keeps one. */
  key?: string | undefined;
}

/** Every method throws words for the reader. */
export interface SavedStore {
  /** The id under which it is saved: that of the same page's earlier states, if there are any. */
  add(saved: NewSaved): Promise<number>;
  /** Ids of all, newest first. */
  ids(): Promise<number[]>;
  /** In the order of the ids; what there is not is left out. */
  rows(ids: readonly number[]): Promise<SavedSummary[]>;
  /** Opened at one of its states, at the newest if none is named; null where there is no such thing. */
  get(id: number, savedAt?: string | null): Promise<Saved | null>;
  /** With all its states; null where there is no such thing. */
  whole(id: number): Promise<SavedWhole | null>;
  /** Writes the reader's own words; what another window wrote meanwhile is kept too. */
  annotate(id: number, was: Words, now: Words): Promise<SavedSummary | null>;
  /** To be put back by `restore` for some minutes. */
  remove(ids: readonly number[], now: string): Promise<void>;
  restore(ids: readonly number[]): Promise<void>;
  /** Takes away for good what was deleted some minutes ago. */
  tidy(now: string): Promise<void>;
  /** Lays a part of an import aside, numbered from 0; it changes nothing yet. */
  layAside(batch: string, part: number, wholes: SavedWhole[]): Promise<void>;
  /** Takes all parts of an import in, or none; null where some are missing. */
  takeIn(batch: string, parts: number): Promise<Imported | null>;
  /** Takes away everything, for good. */
  erase(): Promise<void>;
}

export function savedStore(db: Database = database()): SavedStore {
  return {
    add: (saved) => writeIn(db, (tx) => addState(tx, saved)),

    ids: () => db(async (open) => (await open.getAllKeysFromIndex('saved', 'savedAt')).reverse()),

    rows: (ids) =>
      readIn(db, async (tx) => {
        const rows = await Promise.all(ids.map((id) => tx.objectStore('saved').get(id)));
        return rows.flatMap((row) => (row ? summaryOf(row) : []));
      }),

    get: (id, savedAt = null) => readIn(db, (tx) => readSaved(tx, id, savedAt)),

    whole: (id) => readIn(db, (tx) => readWhole(tx, id)),

    annotate: (id, was, now) =>
      writeIn(db, async (tx) => {
        const row = await tx.objectStore('saved').get(id);
        if (!row) return null;
        const edited = { ...row, ...editWords(row, was, now) };
        await tx.objectStore('saved').put(edited);
        return summaryOf(edited);
      }),

    remove: (ids, now) => writeIn(db, (tx) => throwAway(tx, ids, now)),

    restore: (ids) => writeIn(db, (tx) => putBack(tx, ids)),

    tidy: (now) => writeIn(db, (tx) => emptyBin(tx, now)),

    layAside: (batch, part, wholes) => writeIn(db, (tx) => layAside(tx, batch, part, wholes)),

    takeIn: (batch, parts) => writeIn(db, (tx) => takeIn(tx, batch, parts)),

    erase: () =>
      writeIn(db, async (tx) => {
        for (const store of STORES) await tx.objectStore(store).clear();
      }),
  };
}
