import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type NewSaved, savedStore } from '../../lib/browser/db.ts';
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
