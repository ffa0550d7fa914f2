/** What tests of the database save. */
import { expect } from 'vitest';
import type { NewSaved, SavedStore } from '../../lib/browser/db.ts';
import type { SavedSummary } from '../../lib/types.ts';
import { COMPARISON } from '../fixtures/comparison.ts';

export const FIRST: NewSaved = {
  key: 'one',
  savedAt: '2025-12-20T10:00:00.000Z',
  title: 'First',
  url: 'https://news.example/1',
  of: 'page',
  comparison: COMPARISON,
};

/** All rows, newest first. */
export async function listed(store: SavedStore): Promise<SavedSummary[]> {
  return store.rows(await store.ids());
}

/** What `get` gives of something that was saved once. */
export function asSaved({ key: _key, ...saved }: NewSaved, id: number) {
  return { ...saved, id, note: '', tags: [], moments: [{ savedAt: saved.savedAt, counts: expect.anything() }] };
}
