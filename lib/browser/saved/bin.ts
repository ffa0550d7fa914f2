/** Deleting, so that it can be undone: rows go to the bin, and only later is what they stood for taken away. */
import { mergeWholes } from '../../saved/merge.ts';
import { dropContent, readWhole, writeWhole } from './rows.ts';
import type { Writing } from './transaction.ts';

/** So long a deletion can be undone: longer than a popup stays open. */
const UNDO_MS = 10 * 60_000;

/** Puts the rows into the bin; ids that there are not are passed over. */
export async function throwAway(tx: Writing, ids: readonly number[], deletedAt: string): Promise<void> {
  for (const id of ids) {
    const row = await tx.objectStore('saved').get(id);
    if (!row) continue;
    await tx.objectStore('saved').delete(id);
    await tx.objectStore('bin').put({ row, deletedAt }, id);
  }
}

/** Puts rows back under their old ids; where the page was saved again meanwhile, into what was saved. */
export async function putBack(tx: Writing, ids: readonly number[]): Promise<void> {
  for (const id of ids) {
    const thrown = await tx.objectStore('bin').get(id);
    if (!thrown) continue;
    await tx.objectStore('bin').delete(id);
    const again = await tx.objectStore('saved').index('subject').getKey(thrown.row.subject);
    // Read as it was, which needs its row in place; the row of the same subject gives way for that moment.
    const since = again === undefined ? null : await readWhole(tx, again);
    if (again !== undefined) {
      await tx.objectStore('saved').delete(again);
      await dropContent(tx, again);
    }
    await tx.objectStore('saved').put(thrown.row);
    const before = since && (await readWhole(tx, id));
    if (since && before) await writeWhole(tx, mergeWholes(since, before), id);
  }
}

/** Takes away for good what was deleted so long ago that nobody undoes it; with null, all that is in the bin. */
export async function emptyBin(tx: Writing, now: string | null): Promise<void> {
  const before = now === null ? null : new Date(Date.parse(now) - UNDO_MS).toISOString();
  for (let at = await tx.objectStore('bin').openCursor(); at; at = await at.continue()) {
    if (before !== null && at.value.deletedAt > before) continue;
    await dropContent(tx, at.primaryKey);
    await at.delete();
  }
}
