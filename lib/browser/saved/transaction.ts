/** Transactions on what is saved: what belongs together is written in one, all of it or nothing. */
import type { IDBPTransaction } from 'idb';
import { abort, type Database } from '../database.ts';
import type { Schema } from '../migrations.ts';

export const STORES: ('saved' | 'comparisons' | 'history' | 'bin' | 'incoming')[] = [
  'saved',
  'comparisons',
  'history',
  'bin',
  'incoming',
];

export type Writing = IDBPTransaction<Schema, typeof STORES, 'readwrite'>;
export type Reading = IDBPTransaction<Schema, typeof STORES, 'readonly' | 'readwrite'>;

/** Ends when it is on the disk, not only in the system's buffers. */
export function writeIn<T>(db: Database, work: (tx: Writing) => Promise<T>): Promise<T> {
  return db(async (open) => {
    const tx = open.transaction(STORES, 'readwrite', { durability: 'strict' });
    try {
      const [result] = await Promise.all([wholeOf(tx, work), tx.done]);
      return result;
    } catch (error) {
      // What a request in it says is only that the transaction fell; the transaction says why.
      throw tx.error ?? error;
    }
  });
}

export function readIn<T>(db: Database, work: (tx: Reading) => Promise<T>): Promise<T> {
  return db(async (open) => {
    const tx = open.transaction(STORES);
    const [result] = await Promise.all([work(tx), tx.done]);
    return result;
  });
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
