import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { database } from '../../lib/browser/database.ts';
import { type NewSaved, savedStore } from '../../lib/browser/db.ts';
import { MIGRATIONS, type Migration } from '../../lib/browser/migrations.ts';
import { COMPARISON } from '../fixtures/comparison.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake.browser }));

const FIRST: NewSaved = {
  key: 'one',
  savedAt: '2025-12-20T10:00:00.000Z',
  title: 'First',
  url: 'https://news.example/1',
  of: 'page',
  comparison: COMPARISON,
};
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.restoreAllMocks());

describe('words for what goes wrong', () => {
  const failing = (name: string) =>
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('it said', name);
    });

  test('no room on the disk', async () => {
    failing('QuotaExceededError');
    await expect(savedStore().add(FIRST)).rejects.toThrow('There is no room left on this device to save it.');
  });

  test('a broken database: what the browser said of it', async () => {
    failing('UnknownError');
    await expect(savedStore().list()).rejects.toThrow('The saved comparisons cannot be read or written. (it said)');
  });

  test('a database of a later version, which is left untouched', async () => {
    const later = await openDB('countercheck', MIGRATIONS.length + 1);
    later.close();
    await expect(savedStore().list()).rejects.toThrow(/newer version/);
    expect((await indexedDB.databases())[0]?.version).toBe(MIGRATIONS.length + 1);
  });

  test('an older version still open elsewhere; it works again once that is closed', async () => {
    const older = await openDB('countercheck', 1);
    const store = savedStore(database([...MIGRATIONS, () => {}]));
    await expect(store.list()).rejects.toThrow(/older version/);
    older.close();
    expect(await store.list().catch((error: Error) => error.message)).not.toMatch(/older version/);
  });

  test('what failed once is tried anew', async () => {
    const open = failing('UnknownError');
    const store = savedStore();
    await expect(store.list()).rejects.toThrow();
    open.mockRestore();
    expect(await store.list()).toEqual([]);
  });
});

describe('a newer version', () => {
  test('finds the way free: an open older one gives way', async () => {
    const older = savedStore();
    await older.add(FIRST);
    const newer = savedStore(database([...MIGRATIONS, () => {}]));
    expect(await newer.list()).toHaveLength(1);
    await expect(older.list()).rejects.toThrow(/newer version/);
  });

  /** Every version that there ever was, with what may have been saved in it. */
  test.each(MIGRATIONS.map((_step, i) => i + 1))('keeps what was saved in version %i', async (version) => {
    const id = await savedStore(database(MIGRATIONS.slice(0, version))).add(FIRST);
    expect(await savedStore().get(id)).toEqual({ ...FIRST, id });
  });

  test('runs only the steps that are new, in order, and each may read what there is', async () => {
    await savedStore().add(FIRST);
    const ran: unknown[] = [];
    const steps: Migration[] = [
      () => void ran.push('old'),
      async (_db, tx) => void ran.push(await tx.objectStore('saved').count()),
      () => void ran.push('last'),
    ];
    await savedStore(database([...MIGRATIONS.slice(0, 1), ...steps.slice(1)])).list();
    expect(ran).toEqual([1, 'last']);
  });

  test('that fails leaves everything as it was', async () => {
    const id = await savedStore().add(FIRST);
    const broken: Migration = async (db, tx) => {
      await tx.objectStore('saved').clear();
      db.deleteObjectStore('comparisons');
      throw new Error('a mistake in the step');
    };
    await expect(savedStore(database([...MIGRATIONS, broken])).list()).rejects.toThrow();
    expect(await savedStore().get(id)).toEqual({ ...FIRST, id });
  });

  test('starts from nothing as well', async () => {
    await deleteDB('countercheck');
    expect(await savedStore(database([...MIGRATIONS, () => {}])).list()).toEqual([]);
  });
});
