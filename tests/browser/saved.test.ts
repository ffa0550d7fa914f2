import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type NewSaved, savedStore } from '../../lib/browser/db.ts';
import { COMPARISON, SELECTION } from '../fixtures/comparison.ts';
import { LATER } from '../fixtures/saved.ts';
import { asSaved, FIRST, listed } from './saved-store.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake.browser }));

const SECOND: NewSaved = {
  ...FIRST,
  key: 'two',
  savedAt: '2025-12-21T09:00:00.000Z',
  title: 'Second',
  of: 'selection',
  comparison: SELECTION,
};
/** The first page again, a day later. */
const AGAIN: NewSaved = { ...FIRST, key: 'three', savedAt: '2025-12-22T00:00:00.000Z', comparison: LATER };
const NOW = '2025-12-22T12:00:00.000Z';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('saved comparisons', () => {
  test('are there whole when the background starts again', async () => {
    const id = await savedStore().add(FIRST);
    expect(await savedStore().get(id)).toEqual(asSaved(FIRST, id));
  });

  test('are listed newest first, with their counts and without what was compared', async () => {
    const store = savedStore();
    const second = await store.add(SECOND);
    const first = await store.add(FIRST);
    expect(await store.ids()).toEqual([second, first]);
    const [newest, oldest] = await listed(store);
    expect(newest).toMatchObject({ id: second, title: 'Second', counts: { agree: 0, fits: 0, conflict: 1, alone: 0 } });
    expect(oldest).toMatchObject({ id: first, storyTitle: COMPARISON.storyTitle, note: '', tags: [], earlier: 0 });
    expect(oldest?.figures).toContain('Prisoners freed in the release of December 2025: 123');
    expect(JSON.stringify([newest, oldest]).length).toBeLessThan(5_000);
  });

  test('are saved once, however often that is asked, even at once', async () => {
    const store = savedStore();
    const ids = await Promise.all([store.add(FIRST), store.add(FIRST), savedStore().add(FIRST)]);
    expect(new Set(ids).size).toBe(1);
    expect(await listed(store)).toHaveLength(1);
  });

  test('that there are not are null, and can be deleted', async () => {
    const store = savedStore();
    await store.remove([77], NOW);
    await store.restore([77]);
    expect([await store.get(77), await store.whole(77), await store.rows([77])]).toEqual([null, null, []]);
    expect(await store.annotate(77, { note: '', tags: [] }, { note: 'a', tags: [] })).toBeNull();
  });
});

describe('the same page saved again', () => {
  test('is one, with what was seen before as its history', async () => {
    const store = savedStore();
    const id = await store.add(FIRST);
    await store.annotate(id, { note: '', tags: [] }, { note: 'mine', tags: ['a'] });
    expect(await store.add(AGAIN)).toBe(id);
    expect(await listed(store)).toEqual([
      expect.objectContaining({ savedAt: AGAIN.savedAt, earlier: 1, note: 'mine' }),
    ]);
    expect(await store.get(id)).toMatchObject({ comparison: LATER, note: 'mine', tags: ['a'] });
    expect(await store.get(id, FIRST.savedAt)).toMatchObject({ comparison: COMPARISON, savedAt: FIRST.savedAt });
    expect((await store.get(id))?.moments.map(({ savedAt }) => savedAt)).toEqual([AGAIN.savedAt, FIRST.savedAt]);
    expect((await store.whole(id))?.states.map(({ comparison }) => comparison)).toEqual([LATER, COMPARISON]);
  });

  test('and found the same is kept once a day, whichever way it was saved', async () => {
    const store = savedStore();
    const id = await store.add(FIRST);
    await store.add({ ...FIRST, key: 'from the card', savedAt: '2025-12-20T18:00:00.000Z' });
    expect((await store.get(id))?.moments).toHaveLength(1);
    await store.add({ ...FIRST, key: 'another day', savedAt: '2025-12-21T18:00:00.000Z' });
    expect((await store.get(id))?.moments).toHaveLength(2);
  });

  test('after the clock was set back, loses nothing and hides nothing newer', async () => {
    const store = savedStore();
    const id = await store.add(AGAIN);
    expect(await store.add(FIRST)).toBe(id);
    expect(await store.get(id)).toMatchObject({ comparison: LATER, moments: [{}, {}] });
    expect(await store.get(id, FIRST.savedAt)).toMatchObject({ comparison: COMPARISON });
  });

  test('in two windows at once keeps both states', async () => {
    const [one, other] = [savedStore(), savedStore()];
    const ids = await Promise.all([one.add(FIRST), other.add(AGAIN)]);
    expect(new Set(ids).size).toBe(1);
    expect((await one.get(ids[0]))?.moments).toHaveLength(2);
  });
});

describe('notes and tags', () => {
  test('are kept, and listed', async () => {
    const store = savedStore();
    const id = await store.add(FIRST);
    const now = { note: 'why?', tags: ['potash'] };
    expect(await store.annotate(id, { note: '', tags: [] }, now)).toMatchObject(now);
    expect(await savedStore().get(id)).toMatchObject(now);
  });

  test('of two windows at once are both kept', async () => {
    const [one, other] = [savedStore(), savedStore()];
    const id = await one.add(FIRST);
    const was = { note: '', tags: [] };
    await Promise.all([
      one.annotate(id, was, { note: 'from one', tags: ['a'] }),
      other.annotate(id, was, { note: 'from the other', tags: ['b'] }),
    ]);
    const kept = await one.get(id);
    expect(kept?.note).toContain('from one');
    expect(kept?.note).toContain('from the other');
    expect(kept?.tags.toSorted()).toEqual(['a', 'b']);
  });
});

describe('what is deleted', () => {
  test('is gone at once, many together, and comes back whole under its old id', async () => {
    const store = savedStore();
    const id = await store.add(FIRST);
    await store.add(AGAIN);
    const other = await store.add(SECOND);
    await store.annotate(id, { note: '', tags: [] }, { note: 'mine', tags: ['a'] });
    const before = [await store.whole(id), await store.whole(other)];
    await store.remove([id, other], NOW);
    expect([await store.ids(), await store.get(id), await store.whole(other)]).toEqual([[], null, null]);
    await savedStore().restore([id, other]);
    expect([await store.whole(id), await store.whole(other)]).toEqual(before);
  });

  test('and saved again meanwhile comes back as its history, not as a double', async () => {
    const store = savedStore();
    const id = await store.add(FIRST);
    await store.annotate(id, { note: '', tags: [] }, { note: 'mine', tags: [] });
    await store.remove([id], NOW);
    await store.add(AGAIN);
    await store.restore([id]);
    const [row, ...more] = await listed(store);
    expect(more).toEqual([]);
    expect(row).toMatchObject({ note: 'mine', earlier: 1, savedAt: AGAIN.savedAt });
    expect((await store.whole(row?.id ?? 0))?.states.map(({ comparison }) => comparison)).toEqual([LATER, COMPARISON]);
  });

  test('cannot be undone for ever: after some minutes nothing of it is left', async () => {
    const store = savedStore();
    const id = await store.add(FIRST);
    await store.add(AGAIN);
    await store.remove([id], NOW);
    await store.tidy('2025-12-22T12:05:00.000Z');
    await store.restore([id]);
    expect(await store.whole(id)).not.toBeNull();
    await store.remove([id], NOW);
    await store.tidy('2025-12-22T12:15:00.000Z');
    await store.restore([id]);
    expect(await store.whole(id)).toBeNull();
    expect(await rowsIn('comparisons', 'history', 'bin')).toBe(0);
  });

  test('with everything else leaves nothing', async () => {
    const store = savedStore();
    await store.add(FIRST);
    await store.add(AGAIN);
    await store.add(SECOND);
    await store.erase();
    expect(await rowsIn('saved', 'comparisons', 'history', 'bin', 'incoming')).toBe(0);
  });
});

/** Everything that lies in these stores. */
async function rowsIn(...stores: string[]): Promise<number> {
  const open = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('countercheck');
    request.onsuccess = () => resolve(request.result);
  });
  const counts = stores.map(
    (store) =>
      new Promise<number>((resolve) => {
        const request = open.transaction(store).objectStore(store).count();
        request.onsuccess = () => resolve(request.result);
      }),
  );
  const all = (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  open.close();
  return all;
}
