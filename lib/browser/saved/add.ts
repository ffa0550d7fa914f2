import { subjectOf } from '../../saved/subject.ts';
import type { Comparison } from '../../types.ts';
import type { NewSaved } from '../db.ts';
import type { SavedRow } from '../migrations.ts';
import { earlierOf, earlierRange, rowPart } from './rows.ts';
import type { Writing } from './transaction.ts';

/** A page found the same on another day is told by its date; on the same day it is the same. */
const DAY_MS = 86_400_000;

/** Saves a state. Where its page is saved already, it becomes the newest of that; the same comparison is kept once. */
export async function addState(tx: Writing, { key, ...saved }: NewSaved): Promise<number> {
  const rows = tx.objectStore('saved');
  const known = await rows.index('subject').get(subjectOf(saved, saved));
  if (!known) {
    const row = { ...rowPart(saved, saved), ...named(key), note: '', tags: [], earlier: 0 };
    const id = await rows.add(row as unknown as SavedRow); // the id is left for the database to give
    await tx.objectStore('comparisons').add(saved.comparison, id);
    return id;
  }
  const { id, note, tags } = known;
  const before = await tx.objectStore('comparisons').get(id);
  if (saved.savedAt === known.savedAt || (key !== undefined && known.key === key)) return id;
  if (isSoonAfter(saved.savedAt, known.savedAt) && isSame(saved.comparison, before)) return id;
  if (saved.savedAt < known.savedAt) {
    // A clock that was set back must not hide what is newer; the state is kept all the same.
    await tx.objectStore('history').put(earlierOf(id, saved));
    const earlier = await countEarlier(tx, id);
    await rows.put({ ...known, earlier });
    return id;
  }
  if (before) await tx.objectStore('history').put(earlierOf(id, { ...known, comparison: before }));
  await tx.objectStore('comparisons').put(saved.comparison, id);
  await rows.put({ ...rowPart(saved, saved), ...named(key), id, note, tags, earlier: await countEarlier(tx, id) });
  return id;
}

/** From the card and from the popup, say: of one reading nobody wants two. */
function isSoonAfter(moment: string, earlier: string): boolean {
  const since = Date.parse(moment) - Date.parse(earlier);
  return since >= 0 && since < DAY_MS;
}

function isSame(one: Comparison, other: Comparison | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function named(key: string | undefined): { key?: string } {
  return key === undefined ? {} : { key };
}

function countEarlier(tx: Writing, id: number): Promise<number> {
  return tx.objectStore('history').count(earlierRange(id));
}
