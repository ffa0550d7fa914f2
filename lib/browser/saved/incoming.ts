/** An import: its parts lie apart until all have come, and are then taken in at one stroke. */
import { mergeWholes } from '../../saved/merge.ts';
import { subjectOfWhole } from '../../saved/subject.ts';
import type { Imported, SavedWhole } from '../../types.ts';
import { earlierRange, readWhole, writeWhole } from './rows.ts';
import type { Writing } from './transaction.ts';

/** In place of a part's number: what the import did, for a view that did not hear it the first time. */
const DONE = -1;

/** Lays a part of a batch beside the others. The first clears what an import left that never ended. */
export async function layAside(tx: Writing, batch: string, part: number, wholes: SavedWhole[]): Promise<void> {
  if (part === 0) await tx.objectStore('incoming').clear();
  await tx.objectStore('incoming').put({ wholes }, [batch, part]);
}

/** Takes all parts of a batch in; null where not all of them are there. Asked again, it tells the same. */
export async function takeIn(tx: Writing, batch: string, parts: number): Promise<Imported | null> {
  const incoming = tx.objectStore('incoming');
  const { done } = (await incoming.get([batch, DONE])) ?? {};
  if (done) return done;
  const keys = await incoming.getAllKeys(IDBKeyRange.bound([batch, 0], [batch, parts], false, true));
  if (keys.length !== parts) return null;
  const did: Imported = { added: 0, updated: 0, unchanged: 0 };
  for (const key of keys) {
    const { wholes = [] } = (await incoming.get(key)) ?? {};
    // All pages at once, which takes a browser a fraction of the time; what is of one page, one after the other.
    const pages = Map.groupBy(wholes, (whole) => subjectOfWhole(whole));
    await Promise.all(
      [...pages.values()].map(async (same) => {
        for (const whole of same) did[await takeOne(tx, whole)] += 1;
      }),
    );
    await incoming.delete(key);
  }
  await incoming.put({ wholes: [], done: did }, [batch, DONE]);
  return did;
}

async function takeOne(tx: Writing, theirs: SavedWhole): Promise<keyof Imported> {
  const id = await tx.objectStore('saved').index('subject').getKey(subjectOfWhole(theirs));
  const mine = id === undefined ? null : await readWhole(tx, id);
  if (id === undefined || !mine) {
    await writeWhole(tx, theirs);
    return 'added';
  }
  const merged = mergeWholes(mine, theirs);
  if (JSON.stringify(merged) === JSON.stringify(mine)) return 'unchanged';
  // The newest of before may now be an earlier one, or the other way round.
  await tx.objectStore('history').delete(earlierRange(id));
  await writeWhole(tx, merged, id);
  return 'updated';
}
