/**
 * What the database looks like, as the steps that lead there. A step that was released is never changed:
 * whatever comes next is a further step, with a test that opens real data of every version before it.
 */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Comparison, SavedSummary } from '../types.ts';

/** A saved comparison without what was compared: all that the list shows, cheap to read by the thousand. */
export interface SavedRow extends SavedSummary {
  key?: string;
  of: 'page' | 'selection';
}

/** The database as it is after the last step. */
export interface Schema extends DBSchema {
  saved: { key: number; value: SavedRow; indexes: { savedAt: string; url: string; key: string } };
  /** By the same id as in `saved`. */
  comparisons: { key: number; value: Comparison };
}

export type Migration = (
  database: IDBPDatabase<Schema>,
  transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
) => void | Promise<void>;

/** Step n leads to version n. */
export const MIGRATIONS: readonly Migration[] = [
  (database) => {
    const saved = database.createObjectStore('saved', { keyPath: 'id', autoIncrement: true });
    saved.createIndex('savedAt', 'savedAt');
    saved.createIndex('url', 'url');
    saved.createIndex('key', 'key', { unique: true });
    database.createObjectStore('comparisons');
  },
];
