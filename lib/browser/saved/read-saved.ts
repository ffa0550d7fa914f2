import type { Saved, SavedMoment } from '../../types.ts';
import { earlierRange } from './rows.ts';
import type { Reading } from './transaction.ts';

/** A saved comparison at one of its states, the newest where none is named. Null where there is no such thing. */
export async function readSaved(tx: Reading, id: number, savedAt: string | null): Promise<Saved | null> {
  const row = await tx.objectStore('saved').get(id);
  if (!row) return null;
  const moments = [momentOf(row), ...(row.earlier > 0 ? await earlierMoments(tx, id) : [])];
  const { url, of, note, tags } = row;
  if (savedAt === null || savedAt === row.savedAt) {
    const comparison = await tx.objectStore('comparisons').get(id);
    return comparison ? { id, savedAt: row.savedAt, title: row.title, url, of, comparison, note, tags, moments } : null;
  }
  const state = await tx.objectStore('history').get([id, savedAt]);
  return state ? { id, savedAt, title: state.title, url, of, comparison: state.comparison, note, tags, moments } : null;
}

async function earlierMoments(tx: Reading, id: number): Promise<SavedMoment[]> {
  return (await tx.objectStore('history').getAll(earlierRange(id))).map(momentOf).reverse();
}

function momentOf({ savedAt, counts }: SavedMoment): SavedMoment {
  return { savedAt, counts };
}
