/** One line of the benchmark's table: what was measured in every place where it was, and what is asked for. */
import { tableLines } from '../score-table.ts';
import type { Spread } from './race.ts';

export interface Row {
  what: string;
  /** What it is divided by; null for a time or size itself. */
  against: string | null;
  unit: '×' | 'ms' | 'KB';
  /** The most that is asked for; null where it is told only. */
  atMost: number | null;
  /** By place. */
  found: Record<string, Spread>;
}

/** Three digits that count. */
function digits(value: number): string {
  return value !== 0 && Math.abs(value) < 100 ? String(Number(value.toPrecision(3))) : value.toFixed(0);
}

function told(spread: Spread | undefined): string {
  if (!spread) return '–';
  const { median, low, high } = spread;
  return low === high ? digits(median) : `${digits(median)} (${digits(low)}–${digits(high)})`;
}

/** A size, or whatever else is the same each time. */
export function always(value: number): Spread {
  return { median: value, low: value, high: value };
}

/** Rows of the same name, measured in different places, as one. */
function joined(rows: readonly Row[]): Row[] {
  const byName = Map.groupBy(rows, ({ what, against }) => `${what} / ${against}`);
  return [...byName.values()].flatMap((same) => {
    const [row] = same;
    return row ? [{ ...row, found: Object.assign({}, ...same.map(({ found }) => found)) }] : [];
  });
}

/** The rows as the lines of a table. */
export function rowLines(all: readonly Row[]): string[] {
  const rows = joined(all);
  const wheres = [...new Set(rows.flatMap(({ found }) => Object.keys(found)))];
  const cells = rows.map(({ what, against, unit, atMost, found }) => [
    against === null ? `${what}, ${unit}` : `${what} / ${against}`,
    atMost === null ? '' : `≤ ${atMost}`,
    ...wheres.map((where) => told(found[where])),
  ]);
  return tableLines([['median (middle half)', 'asked', ...wheres], ...cells]);
}
