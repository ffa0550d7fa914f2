/** The race against others, in every place where it was run, as rows of the table. */
import { type Spread, spreadOf } from './race.ts';
import type { Row } from './row.ts';
import type { raceAgainstOthers } from './speed.ts';

type Samples = ReturnType<typeof raceAgainstOthers>;

/** Milliseconds of every run of each task in one place. */
export interface Measured {
  /** "Firefox 153". */
  where: string;
  samples: Samples;
}

const NAMES: Record<keyof Samples, string> = {
  compare: 'compare an article',
  whole: 'extract and compare it',
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
  const times = (Object.keys(NAMES) as (keyof Samples)[]).map(
    (task): Row => ({
      what: NAMES[task],
      against: null,
      unit: 'ms',
      atMost: null,
      found: found(places, (samples) => samples[task]),
    }),
  );
  const shares = RATIOS.map(
    ({ of, to, atMost }): Row => ({
      what: NAMES[of],
      against: NAMES[to].split(/[ :]/)[0] ?? '',
      unit: '×',
      atMost,
      found: found(places, (samples) => ratios(samples[of], samples[to])),
    }),
  );
  return [...times, ...shares];
}
