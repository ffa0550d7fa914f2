/** The step to version 2: each page is saved once, with its earlier states; notes, tags, and a bin. */
import type { IDBPDatabase } from 'idb';
import { figuresOf } from '../../saved/figures.ts';
import { subjectOf } from '../../saved/subject.ts';
import type { Comparison, SavedWhole, VerdictCounts } from '../../types.ts';
import type { SavedRow, Schema, UpgradeTransaction } from '../migrations.ts';
import { earlierRange } from './rows.ts';

/** A row as version 1 had it. */
interface Row1 {
  id: number;
  key?: string;
  savedAt: string;
  title: string;
  url: string | null;
  of: SavedWhole['of'];
  storyTitle: string | null;
  counts: VerdictCounts;
}

/** Makes the new stores, and of all rows of one page one, the newest, with the others as its history. */
export async function keepHistory(database: IDBPDatabase<Schema>, transaction: UpgradeTransaction): Promise<void> {
  database.createObjectStore('history', { keyPath: ['id', 'savedAt'] });
  database.createObjectStore('bin');
  database.createObjectStore('incoming');

  const saved = transaction.objectStore('saved');
  saved.deleteIndex('url' as never);
  saved.deleteIndex('key' as never);
  const newest = new Map<string, SavedRow>();
  // The first of a page that is met is its newest.
  for (let at = await saved.index('savedAt').openCursor(null, 'prev'); at; at = await at.continue()) {
    const row = at.value as Row1;
    const comparison = await transaction.objectStore('comparisons').get(row.id);
    if (!comparison) await at.delete();
    else await keep(transaction, newest, row, comparison);
  }
  for (const row of newest.values()) await saved.put(row);
  saved.createIndex('subject', 'subject', { unique: true });
}

async function keep(
  transaction: UpgradeTransaction,
  newest: Map<string, SavedRow>,
  row: Row1,
  comparison: Comparison,
): Promise<void> {
  const { id, savedAt, title, counts } = row;
  const subject = subjectOf(row, { savedAt, title, comparison });
  const known = newest.get(subject);
  if (!known) {
    const { story } = comparison.report;
    newest.set(subject, { ...row, subject, story, note: '', tags: [], earlier: 0, figures: figuresOf(comparison) });
    return;
  }
  await transaction.objectStore('saved').delete(id);
  await transaction.objectStore('comparisons').delete(id);
  await transaction.objectStore('history').put({ id: known.id, savedAt, title, counts, comparison });
  // Two of one moment are one state: what `put` wrote over was the same.
  known.earlier = await transaction.objectStore('history').count(earlierRange(known.id));
}
