import 'fake-indexeddb/auto';
import { readdirSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { database } from '../../lib/browser/database.ts';
import { savedStore } from '../../lib/browser/db.ts';
import { MIGRATIONS, type Migration } from '../../lib/browser/migrations.ts';
import { COMPARISON, SELECTION } from '../fixtures/comparison.ts';
import { LATER } from '../fixtures/saved.ts';
import { asSaved, FIRST, listed } from './saved-store.ts';
import { writeVersion1 } from './version-1.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake.browser }));

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

  test('no room, as Chromium says it of the disk itself', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('IO error: 000003.log: FILE_ERROR_NO_SPACE', 'UnknownError');
    });
    await expect(savedStore().add(FIRST)).rejects.toThrow('There is no room left on this device to save it.');
  });

  test('none where the browser had closed the connection without a word', async () => {
    const store = savedStore();
    await store.add(FIRST);
    const closed = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('it did not allow mutations', 'InvalidStateError');
    });
    expect(await store.ids()).toHaveLength(1);
    expect(closed.mock.calls.length).toBeGreaterThan(1);
  });

  test('a broken database: what the browser said of it', async () => {
    failing('UnknownError');
    await expect(savedStore().ids()).rejects.toThrow('The saved comparisons cannot be read or written. (it said)');
  });

  test('a database of a later version, which is left untouched', async () => {
    const later = await openDB('countercheck', MIGRATIONS.length + 1);
    later.close();
    await expect(savedStore().ids()).rejects.toThrow(/newer version/);
    expect((await indexedDB.databases())[0]?.version).toBe(MIGRATIONS.length + 1);
  });

  test('an older version still open elsewhere; it works again once that is closed', async () => {
    const older = await openDB('countercheck', 1);
    const store = savedStore(database([...MIGRATIONS, () => {}]));
    await expect(store.ids()).rejects.toThrow(/older version/);
    older.close();
    expect(await store.ids().catch((error: Error) => error.message)).not.toMatch(/older version/);
  });

  test('what failed once is tried anew', async () => {
    const open = failing('UnknownError');
    const store = savedStore();
    await expect(store.ids()).rejects.toThrow();
    open.mockRestore();
    expect(await store.ids()).toEqual([]);
  });
});

describe('a newer version', () => {
  test('finds the way free: an open older one gives way', async () => {
    const older = savedStore();
    await older.add(FIRST);
    const newer = savedStore(database([...MIGRATIONS, () => {}]));
    expect(await newer.ids()).toHaveLength(1);
    await expect(older.ids()).rejects.toThrow(/newer version/);
  });

  test('keeps what was saved in version 1, each page once with its history', async () => {
    const page = { title: 'Page', url: 'https://news.example/1', of: 'page' as const };
    const [early, passage, late, nowhere] = await writeVersion1([
      { ...page, key: 'a', savedAt: '2025-12-14T00:00:00.000Z', comparison: COMPARISON },
      { ...page, key: 'b', savedAt: '2025-12-15T00:00:00.000Z', of: 'selection', comparison: SELECTION },
      { ...page, key: 'c', savedAt: '2025-12-16T00:00:00.000Z', title: 'Later', comparison: LATER },
      { title: '', url: null, of: 'page', savedAt: '2025-12-13T00:00:00.000Z', comparison: COMPARISON },
    ]);
    const store = savedStore();
    expect(await store.ids()).toEqual([late, passage, nowhere]);
    expect(await store.whole(late ?? 0)).toEqual({
      ...{ url: page.url, of: 'page', note: '', tags: [] },
      states: [
        { savedAt: '2025-12-16T00:00:00.000Z', title: 'Later', comparison: LATER },
        { savedAt: '2025-12-14T00:00:00.000Z', title: 'Page', comparison: COMPARISON },
      ],
    });
    expect(await store.get(early ?? 0)).toBeNull();
    expect((await listed(store)).map(({ earlier, story, figures }) => [earlier, story, figures.length > 0])).toEqual([
      [1, LATER.report.story, true],
      [0, SELECTION.report.story, true],
      [0, COMPARISON.report.story, true],
    ]);
    expect(await store.add({ ...FIRST, savedAt: '2025-12-17T00:00:00.000Z' })).toBe(late);
    expect((await store.get(late ?? 0))?.moments).toHaveLength(3);
  });

  test('has real data of every version before it to be tried on', () => {
    const kept = readdirSync(new URL('.', import.meta.url)).filter((name) => /^version-\d+\.ts$/.test(name));
    expect(kept).toHaveLength(MIGRATIONS.length - 1);
  });

  test('starts from an empty version 1 as well', async () => {
    await writeVersion1([]);
    const id = await savedStore().add(FIRST);
    expect(await savedStore().get(id)).toEqual(asSaved(FIRST, id));
  });

  test('runs only the steps that are new, in order, and each may read what there is', async () => {
    await savedStore().add(FIRST);
    const ran: unknown[] = [];
    const steps: Migration[] = [
      () => void ran.push('old'),
      async (_db, tx) => void ran.push(await tx.objectStore('saved').count()),
      () => void ran.push('last'),
    ];
    await savedStore(database([...MIGRATIONS.slice(0, -1), ...steps])).ids();
    expect(ran).toEqual([1, 'last']);
  });

  test('that fails leaves everything as it was', async () => {
    const id = await savedStore().add(FIRST);
    const broken: Migration = async (db, tx) => {
      await tx.objectStore('saved').clear();
      db.deleteObjectStore('comparisons');
      throw new Error('a mistake in the step');
    };
    await expect(savedStore(database([...MIGRATIONS, broken])).ids()).rejects.toThrow();
    expect(await savedStore().get(id)).toEqual(asSaved(FIRST, id));
  });

  test('starts from nothing as well', async () => {
    await deleteDB('countercheck');
    expect(await savedStore(database([...MIGRATIONS, () => {}])).ids()).toEqual([]);
  });
});
