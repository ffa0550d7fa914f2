/**
 * What the database looks like, as the steps that lead there. A step that was released is never changed:
 * whatever comes next is a further step, with a test that opens real data of every version before it.
 */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Comparison, Imported, SavedMoment, SavedSummary, SavedWhole } from '../types.ts';
import { keepHistory } from './saved/keep-history.ts';

/** A saved comparison without what was compared: all that the list shows, cheap to read by the thousand. */
export interface SavedRow extends SavedSummary {
  /** What it is of, by which the next saving of the same page finds it. */
  subject: string;
  /** Names the comparison itself, so that saving it twice keeps one. */
  key?: string;
}

/** A state before the newest. */
export interface EarlierState extends SavedMoment {
  /** Of the row that it belongs to. */
  id: number;
  title: string;
  comparison: Comparison;
}

/** The database as it is after the last step. */
export interface Schema extends DBSchema {
  saved: { key: number; value: SavedRow; indexes: { savedAt: string; subject: string } };
  /** What was compared in the newest state, by the same id as in `saved`. */
  comparisons: { key: number; value: Comparison };
  /** By id and moment. */
  history: { key: [id: number, savedAt: string]; value: EarlierState };
  /** Rows deleted a moment ago, which can still be put back; their comparisons and history stay in place so long. */
  bin: { key: number; value: { row: SavedRow; deletedAt: string } };
  /** An import on its way, part by part; it becomes visible when all of it is here. */
  incoming: { key: [batch: string, part: number]; value: { wholes: SavedWhole[]; done?: Imported } };
}

export type UpgradeTransaction = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;
export type Migration = (database: IDBPDatabase<Schema>, transaction: UpgradeTransaction) => void | Promise<void>;

/** Step n leads to version n. */
export const MIGRATIONS: readonly Migration[] = [
  (database) => {
    const saved = database.createObjectStore('saved', { keyPath: 'id', autoIncrement: true });
    saved.createIndex('savedAt', 'savedAt');
    // Indexes that the next step drops are no part of the schema any more.
    const index = saved.createIndex as (name: string, path: string, options?: IDBIndexParameters) => unknown;
    index.call(saved, 'url', 'url');
    index.call(saved, 'key', 'key', { unique: true });
    database.createObjectStore('comparisons');
  },
  keepHistory,
];
