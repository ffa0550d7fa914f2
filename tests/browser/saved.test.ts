import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { database } from '../../lib/browser/database.ts';
import { type NewSaved, savedStore } from '../../lib/browser/db.ts';
import { MIGRATIONS, type Migration } from '../../lib/browser/migrations.ts';
import { COMPARISON, SELECTION } from '../fixtures/comparison.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake.browser }));

const FIRST: NewSaved = {
  key: 'one',
  savedAt: '2025-12-20T10:00:00.000Z',
  title: 'First',
  url: 'https://news.example/1',
  of: 'page',
  comparison: COMPARISON,
};
const SECOND: NewSaved = {
  ...FIRST,
  key: 'two',
  savedAt: '2025-12-21T09:00:00.000Z',
  title: 'Second',
  of: 'selection',
  comparison: SELECTION,
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.restoreAllMocks());

describe('saved comparisons', () => {
  test('are there whole when the background starts again', async () => {
    const id = await savedStore().add(FIRST);
    expect(await savedStore().get(id)).toEqual({ ...FIRST, id });
  });

  test('are listed newest first, with their counts and without what was compared', async () => {
    const store = savedStore();
    const second = await store.add(SECOND);
    const first = await store.add(FIRST);
    const { storyTitle } = COMPARISON;
    const url = 'https://news.example/1';
    expect(await store.list()).toEqual([
      {
        id: second,
        savedAt: SECOND.savedAt,
        title: 'Second',
        url,
        storyTitle,
        counts: { agree: 0, fits: 0, conflict: 1, alone: 0 },
      },
      {
        id: first,
        savedAt: FIRST.savedAt,
        title: 'First',
        url,
        storyTitle,
        counts: expect.objectContaining({ conflict: 2 }),
      },
    ]);
  });

  test('are saved once, however often that is asked, even at once', async () => {
    const store = savedStore();
    const ids = await Promise.all([store.add(FIRST), store.add(FIRST), savedStore().add(FIRST)]);
    expect(new Set(ids).size).toBe(1);
    expect(await store.list()).toHaveLength(1);
  });

  test('without a key are saved each time', async () => {
    const store = savedStore();
    await store.add({ ...FIRST, key: undefined });
    await store.add({ ...FIRST, key: undefined });
    expect(await store.list()).toHaveLength(2);
  });

  test('are gone when deleted, and come back under the same id', async () => {
    const store = savedStore();
    const id = await store.add(FIRST);
    const saved = await store.get(id);
    await store.remove(id);
    expect([await store.get(id), await store.list()]).toEqual([null, []]);
    if (saved) await store.restore(saved);
    expect(await store.get(id)).toEqual({ ...FIRST, id });
  });

  test('that were saved again meanwhile do not come back as doubles', async () => {
    const store = savedStore();
    const id = await store.add(FIRST);
    await store.remove(id);
    const again = await store.add(FIRST);
    await store.restore({ ...FIRST, id });
    expect((await store.list()).map((each) => each.id)).toEqual([again]);
  });

  test('that there are not are null, and can be deleted', async () => {
    const store = savedStore();
    await store.remove(77);
    expect(await store.get(77)).toBeNull();
  });

  test('are never half saved', async () => {
    const store = savedStore();
    await store.add(FIRST);
    const unkeepable = { ...SELECTION, storyTitle: (() => '') as unknown as string };
    await expect(store.add({ ...SECOND, comparison: unkeepable })).rejects.toThrow(/cannot be read or written/);
    const { add } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'comparisons') throw new DOMException('', 'QuotaExceededError');
      return add.apply(this, args);
    });
    await expect(store.add(SECOND)).rejects.toThrow(/no room left/);
    expect(await store.list()).toHaveLength(1);
  });
});

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
