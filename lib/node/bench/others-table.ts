/** The race against others, in every place where it was run, as a table to read and as data to keep. */
import { tableLines } from '../score-table.ts';
import { type Spread, spreadOf } from './race.ts';
import type { raceAgainstOthers } from './speed.ts';

type Samples = ReturnType<typeof raceAgainstOthers>;

/** Milliseconds of every run of each task in one place. */
export interface Measured {
  /** "Firefox 153". */
  where: string;
  samples: Samples;
}

/** One line of the table. */
export interface Row {
  what: string;
  /** What it is divided by; null for a time itself, in milliseconds. */
  against: string | null;
  /** The largest ratio that is asked for; null where it is told only. */
  atMost: number | null;
  /** By place. */
  found: Record<string, Spread>;
}

const NAMES: Record<keyof Samples, string> = {
  compare: 'compare',
  whole: 'extract and compare',
  fuse: 'fuse.js alone, default settings',
  readability: 'Readability: clone and parse',
};

/** A twentieth of fuzzy search alone; beside Readability, which reading a page needs anyway, the ratio is told. */
const RATIOS: { of: keyof Samples; to: keyof Samples; atMost: number | null }[] = [
  { of: 'compare', to: 'fuse', atMost: 0.05 },
  { of: 'whole', to: 'fuse', atMost: 0.05 },
  { of: 'compare', to: 'readability', atMost: null },
  { of: 'whole', to: 'readability', atMost: null },
];

/** Round by round, one sample through the other. */
export function ratios(of: readonly number[], to: readonly number[]): number[] {
  return of.map((ms, i) => ms / (to[i] ?? Number.NaN));
}

function found(places: readonly Measured[], sample: (samples: Samples) => number[]): Record<string, Spread> {
  return Object.fromEntries(places.map(({ where, samples }) => [where, spreadOf(sample(samples))]));
}

/** Every task's time, then the ratios. */
export function othersRows(places: readonly Measured[]): Row[] {
  const times = (Object.keys(NAMES) as (keyof Samples)[]).map((task) => ({
    what: NAMES[task],
    against: null,
    atMost: null,
    found: found(places, (samples) => samples[task]),
  }));
  const shares = RATIOS.map(({ of, to, atMost }) => ({
    what: NAMES[of],
    against: NAMES[to],
    atMost,
    found: found(places, (samples) => ratios(samples[of], samples[to])),
  }));
  return [...times, ...shares];
}

function told(spread: Spread | undefined, isRatio: boolean): string {
  if (!spread) return '–';
  const digits = isRatio && spread.median < 1 ? 4 : 1;
  const [median, low, high] = [spread.median, spread.low, spread.high].map((value) => value.toFixed(digits));
  return `${median} (${low}–${high})`;
}

/** The rows as the lines of a table: medians, with the middle half of the rounds. */
export function othersLines(rows: readonly Row[], places: readonly Measured[]): string[] {
  const wheres = places.map(({ where }) => where);
  const cells = rows.map(({ what, against, atMost, found }) => [
    against === null ? `${what}, ms` : `${what} / ${against.split(/[ :]/)[0]}`,
    atMost === null ? '' : `≤ ${atMost}`,
    ...wheres.map((where) => told(found[where], against !== null)),
  ]);
  return tableLines([['median (middle half)', 'asked', ...wheres], ...cells]);
}
