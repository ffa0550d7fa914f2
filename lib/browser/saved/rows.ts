/** Between what is kept and the stores that it lies in: a row for the list, the newest comparison, the earlier states. */
import { figuresOf } from '../../saved/figures.ts';
import { subjectOf } from '../../saved/subject.ts';
import type { SavedState, SavedSummary, SavedWhole } from '../../types.ts';
import { countVerdicts } from '../../view/counts.ts';
import type { EarlierState, SavedRow } from '../migrations.ts';
import type { Reading, Writing } from './transaction.ts';

/** What a row has of the newest state, and what it is of. */
type OfState = Omit<SavedRow, 'id' | 'note' | 'tags' | 'earlier' | 'key'>;

export function rowPart(about: Pick<SavedWhole, 'url' | 'of'>, state: SavedState): OfState {
  const { savedAt, title, comparison } = state;
  return {
    savedAt,
    title,
    url: about.url,
    of: about.of,
    subject: subjectOf(about, state),
    story: comparison.report.story,
    storyTitle: comparison.storyTitle,
    counts: countVerdicts(comparison.report),
    figures: figuresOf(comparison),
  };
}

export function summaryOf({ subject: _subject, key: _key, ...summary }: SavedRow): SavedSummary {
  return summary;
}

export function earlierOf(id: number, state: SavedState): EarlierState {
  const { savedAt, title, comparison } = state;
  return { id, savedAt, title, comparison, counts: countVerdicts(comparison.report) };
}

/** The keys of all earlier states of a row. */
export function earlierRange(id: number): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

/** All that is kept under an id; null where there is nothing. */
export async function readWhole(tx: Reading, id: number): Promise<SavedWhole | null> {
  const [row, comparison, earlier] = await Promise.all([
    tx.objectStore('saved').get(id),
    tx.objectStore('comparisons').get(id),
    tx.objectStore('history').getAll(earlierRange(id)),
  ]);
  if (!row || !comparison) return null;
  const { savedAt, title, url, of, note, tags } = row;
  const before = earlier.reverse().map((state) => ({
    savedAt: state.savedAt,
    title: state.title,
    comparison: state.comparison,
  }));
  return { url, of, note, tags, states: [{ savedAt, title, comparison }, ...before] };
}

/** Writes a whole, over what stood under that id; without one the database gives it. Gives the id. */
export async function writeWhole(tx: Writing, whole: SavedWhole, known?: number): Promise<number> {
  const [newest, ...earlier] = whole.states;
  if (!newest) throw new Error('nothing was seen of it');
  const row = { ...rowPart(whole, newest), note: whole.note, tags: whole.tags, earlier: earlier.length };
  // Where the id is not known, it is left for the database to give.
  const id = await tx.objectStore('saved').put((known === undefined ? row : { ...row, id: known }) as SavedRow);
  await tx.objectStore('comparisons').put(newest.comparison, id);
  for (const state of earlier) await tx.objectStore('history').put(earlierOf(id, state));
  return id;
}

/** Takes away all that stands under an id, its row excepted. */
export async function dropContent(tx: Writing, id: number): Promise<void> {
  await tx.objectStore('comparisons').delete(id);
  await tx.objectStore('history').delete(earlierRange(id));
}
