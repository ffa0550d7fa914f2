/** All or nothing: whatever goes wrong in the middle of a change, what was there before is there after it. */
import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type NewSaved, type SavedStore, savedStore } from '../../lib/browser/db.ts';
import type { SavedWhole } from '../../lib/types.ts';
import { SELECTION } from '../fixtures/comparison.ts';
import { LATER, STATE, WHOLE } from '../fixtures/saved.ts';
import { FIRST } from './saved-store.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake.browser }));

const AGAIN: NewSaved = { ...FIRST, key: 'later', savedAt: '2025-12-22T00:00:00.000Z', comparison: LATER };
const OTHER: NewSaved = { ...FIRST, key: 'other', of: 'selection', comparison: SELECTION };
const BATCH = '6f1c1a52-6f0c-4d4e-8f51-0c9f2d8a1b11';
const THEIRS: SavedWhole = { ...WHOLE, url: FIRST.url };

/** Every change, with what it needs to be there. */
const CHANGES: Record<string, (store: SavedStore, id: number) => Promise<unknown>> = {
  'saving another page': (store) => store.add(OTHER),
  'saving the page again': (store) => store.add(AGAIN),
  'writing a note': (store, id) => store.annotate(id, { note: '', tags: [] }, { note: 'a', tags: ['b'] }),
  deleting: (store, id) => store.remove([id], '2025-12-22T00:00:00.000Z'),
  'taking an import in': (store) => store.takeIn(BATCH, 2),
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.restoreAllMocks());

/** Lets the nth write of any kind fail as a full disk does. Gives how many writes there were. */
function failing(nth: number): () => number {
  let writes = 0;
  for (const method of ['add', 'put', 'delete'] as const) {
    const real = IDBObjectStore.prototype[method] as (...given: unknown[]) => unknown;
    const noting = function (this: IDBObjectStore, ...given: unknown[]) {
      writes += 1;
      if (writes === nth) throw new DOMException('', 'QuotaExceededError');
      return real.apply(this, given);
    };
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(noting as typeof IDBObjectStore.prototype.add);
  }
  return () => writes;
}

async function everything(store: SavedStore): Promise<unknown> {
  const ids = await store.ids();
  return { rows: await store.rows(ids), wholes: await Promise.all(ids.map((id) => store.whole(id))) };
}

describe.each(Object.entries(CHANGES))('a full disk while %s', (_name, change) => {
  test('leaves all as it was, at whichever write it comes, and it works once there is room', async () => {
    for (let nth = 1; ; nth++) {
      globalThis.indexedDB = new IDBFactory();
      const store = savedStore();
      const id = await store.add(FIRST);
      await store.layAside(BATCH, 0, [THEIRS, { ...WHOLE, states: [STATE] }]);
      await store.layAside(BATCH, 1, [{ ...WHOLE, url: 'https://news.example/3' }]);
      const before = await everything(store);
      const writes = failing(nth);
      const done = await change(store, id).then(
        () => null,
        (error: Error) => error.message,
      );
      vi.restoreAllMocks();
      if (done === null) {
        // The change needs fewer writes than that: every one of them has failed once.
        expect(writes()).toBe(nth - 1);
        expect(nth).toBeGreaterThan(1);
        expect(await everything(store)).not.toEqual(before);
        return;
      }
      expect(done).toBe('There is no room left on this device to save it.');
      expect(await everything(savedStore())).toEqual(before);
      await change(store, id);
      expect(await everything(store)).not.toEqual(before);
    }
  });
});

test('what cannot be kept is refused whole', async () => {
  const store = savedStore();
  await store.add(FIRST);
  const before = await everything(store);
  const unkeepable = { ...SELECTION, checked: (() => '') as unknown as string };
  await expect(store.add({ ...OTHER, comparison: unkeepable })).rejects.toThrow(/cannot be read or written/);
  expect(await everything(store)).toEqual(before);
});

describe('an import', () => {
  test('merges: new ones come, known ones grow, the same stays', async () => {
    const store = savedStore();
    const id = await store.add(FIRST);
    await store.layAside(BATCH, 0, [THEIRS]);
    await store.layAside(BATCH, 1, [{ ...WHOLE, url: 'https://news.example/3' }]);
    expect(await store.takeIn(BATCH, 2)).toEqual({ added: 1, updated: 1, unchanged: 0 });
    expect(await store.get(id)).toMatchObject({
      note: WHOLE.note,
      tags: WHOLE.tags,
      savedAt: '2025-12-21T10:00:00.000Z',
    });
    expect((await store.whole(id))?.states.map(({ savedAt }) => savedAt)).toEqual([
      '2025-12-21T10:00:00.000Z',
      FIRST.savedAt,
      STATE.savedAt,
    ]);
    const before = await everything(store);
    await store.layAside('again', 0, [THEIRS, { ...WHOLE, url: 'https://news.example/3' }]);
    expect(await store.takeIn('again', 1)).toEqual({ added: 0, updated: 0, unchanged: 2 });
    expect(await everything(store)).toEqual(before);
  });

  test('of which a part is missing changes nothing', async () => {
    const store = savedStore();
    await store.layAside(BATCH, 0, [THEIRS]);
    await store.layAside(BATCH, 2, [THEIRS]);
    expect(await store.takeIn(BATCH, 3)).toBeNull();
    expect(await store.ids()).toEqual([]);
  });

  test('asked for twice, as after a background that was ended, is done once and told twice', async () => {
    const store = savedStore();
    for (const _ of [1, 2]) await store.layAside(BATCH, 0, [THEIRS]);
    const did = { added: 1, updated: 0, unchanged: 0 };
    expect([await store.takeIn(BATCH, 1), await savedStore().takeIn(BATCH, 1)]).toEqual([did, did]);
    expect(await store.ids()).toHaveLength(1);
  });

  test('that was never ended is cleared by the next', async () => {
    const store = savedStore();
    await store.layAside('left', 0, [THEIRS]);
    await store.layAside(BATCH, 0, [THEIRS]);
    expect([await store.takeIn('left', 1), await store.takeIn(BATCH, 1)]).toEqual([null, expect.anything()]);
  });
});
