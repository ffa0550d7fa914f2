/** What became of a comparison between two times: of the page's figures, and of what the sources say. */
import type { Comparison, Verdict } from '../types.ts';
import { glanceOf } from '../view/glance.ts';
import { type Row, rowsOf } from '../view/rows.ts';

/** One side of a change: what the page gave, what the others gave, and the verdict. */
export interface Told {
  verdict: Verdict;
  /** The page's figures, as it writes them. */
  page: string[];
  /** The others' values with those who give them: "13 December (News Hound)". */
  others: string[];
}

/** A measure of which something is told otherwise; `before` is null where it is new, `after` where it is gone. */
export interface Change {
  key: string;
  /** As it is now; as it was, where it is gone. */
  row: Row;
  before: Told | null;
  after: Told | null;
}

export interface Difference {
  changes: Change[];
  /** Outlets that it is compared with now and was not before, and the other way round. */
  newSources: string[];
  goneSources: string[];
  /** Days of the sources' data. */
  checked: { before: string | null; after: string | null };
  /** Whether the page's text is another; its figures may be the same. */
  text: boolean;
}

/** In the order of the rows as they are now; what is gone comes last. */
export function differenceOf(before: Comparison, after: Comparison): Difference {
  const [was, is] = [rowsByKey(before), rowsByKey(after)];
  const keys = [...new Set([...is.keys(), ...was.keys()])];
  const outlets = (comparison: Comparison) => comparison.sources.map(({ outlet }) => outlet);
  const without = (some: string[], others: string[]) => some.filter((outlet) => !others.includes(outlet));
  return {
    changes: keys.flatMap((key) => changeOf(key, was.get(key), is.get(key)) ?? []),
    newSources: without(outlets(after), outlets(before)),
    goneSources: without(outlets(before), outlets(after)),
    checked: { before: before.checked, after: after.checked },
    text: before.report.text !== after.report.text,
  };
}

/** Whether there is nothing to tell but, perhaps, another wording of the page. */
export function isUnchanged({ changes, newSources, goneSources }: Difference): boolean {
  return changes.length === 0 && newSources.length === 0 && goneSources.length === 0;
}

function rowsByKey(comparison: Comparison): Map<string, Row> {
  return new Map(rowsOf(comparison).map((row) => [row.key, row]));
}

function changeOf(key: string, was: Row | undefined, is: Row | undefined): Change | null {
  const row = is ?? was;
  if (!row) return null;
  const [before, after] = [was ? toldIn(was) : null, is ? toldIn(is) : null];
  if (JSON.stringify(before) === JSON.stringify(after)) return null;
  return { key, row, before, after };
}

function toldIn(row: Row): Told {
  const others = glanceOf(row).map(({ text, outlets }) => `${text} (${outlets.toSorted().join(', ')})`);
  return { verdict: row.verdict, page: row.values.map(({ text }) => text).toSorted(), others: others.toSorted() };
}
