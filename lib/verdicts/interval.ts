/** What numbers a figure leaves open: exact, bounded, rounded. */
import type { Figure } from '../types.ts';

/** A range of numbers; open ends are infinite. */
export interface Interval {
  low: number;
  high: number;
  /** The end itself is excluded ("more than", "fewer than"). */
  strict: boolean;
}

/** "About 900" leaves a tenth of its number open, or half of its last digit, if that is more. */
const ABOUT = 0.1;
/** "About 950" is told more finely, and leaves less: a twentieth, or this many of its last digit. */
const FINELY = 0.05;
const LAST_DIGITS = 2;
/** And this much at most, however round it is. */
const MOST_ABOUT = 0.25;
/** A round number without "about" may still be a rounding, if it is off by no more than this share. */
export const ROUNDED = 0.05;
/** A count that is rounded to tens is said to be: "about 120". */
const LEAST_ROUND = 100;
/** Larger powers of ten are no exact numbers any more. */
const LARGEST = 1e15;

/** Value of the last digit that is not nought: 100 for 900, 1 for 927. */
export function roundTo(value: number): number {
  if (!Number.isFinite(value) || value === 0) return 1;
  let unit = 1;
  while (unit < LARGEST && Math.abs(value) % (unit * 10) === 0) unit *= 10;
  return unit;
}

/** Null when the figure is no number. */
export function intervalOf(figure: Figure): Interval | null {
  const { low, high, strict, approx } = figure;
  if (typeof low === 'string' || typeof high === 'string') return null;
  const from = low ?? Number.NEGATIVE_INFINITY;
  const to = high ?? Number.POSITIVE_INFINITY;
  if (low === null && high === null) return null;
  const room = roomAbout(Math.abs(to));
  // "nearly 1,200": a little less, not anything less.
  if (approx && low === null) return { low: to - room, high: to, strict };
  // "just over 1,200": a little more; but "dozens" may be many.
  if (approx && strict && high === null) return { low: from, high: from * (1 + MOST_ABOUT), strict };
  if (!approx || low === null || high === null) return { low: from, high: to, strict };
  return { low: from - room, high: to + room, strict: false };
}

/** How far from `value` what is "about" it may be. */
function roomAbout(value: number): number {
  const unit = roundTo(value);
  const told = Math.max(value * FINELY, Math.min(value * ABOUT, unit * LAST_DIGITS));
  return Math.min(Math.max(told, unit / 2), value * MOST_ABOUT);
}

/** Do the two leave a number in common? */
export function meet(a: Interval, b: Interval): boolean {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  if (low < high) return true;
  if (low > high) return false;
  const excluded = (i: Interval) => i.strict && i.low !== i.high && (i.low === low || i.high === low);
  return !excluded(a) && !excluded(b);
}

/** Is one the other, rounded? 900 for 927, but not 1,000 for 927. */
export function isRounding(a: number, b: number): boolean {
  const unit = Math.max(roundTo(a), roundTo(b));
  if (unit < LEAST_ROUND || a === b) return false;
  const [round, exact] = roundTo(a) === unit ? [a, b] : [b, a];
  return Math.round(exact / unit) * unit === round && Math.abs(a - b) <= ROUNDED * Math.max(Math.abs(a), Math.abs(b));
}
