/** The verdict between two figures of one measure: agree, fits, conflict, with its reason. */
import type { Claim } from '../statements/claim.ts';
import type { Total } from '../statements/people/others.ts';
import type { Figure, Phrase } from '../types.ts';
import { type Interval, intervalOf, isRounding, meet } from './interval.ts';
import { type Judgement, judgement } from './judgement.ts';
import { judgeDates, judgeTimes } from './moments.ts';
import type { Reasons } from './reasons.ts';
import { ROUNDED_DOWN, ROUNDED_UP } from './spans.ts';
import { conversion, DAYS } from './units.ts';

/** A slip changes a number, not its size: the smaller is at least this share of the larger. */
export const LEAST_SLIP: Partial<Record<Figure['kind'], number>> & { count: number } = {
  count: 0.4,
  age: 0.5,
  duration: 0.2,
  money: 0.01,
};

/** The aspect of a length of time that a court sets, to the month; what has lasted is told in whole years as well. */
const PASSED = 'sentence';
/** Of the decimal system. */
const TEN = 10;

/** A bound is at least this share of what it bounds. */
const LEAST_BOUND = 0.3;

/** Null when the two are not of a kind, or when nothing can be said of them. */
export function judge(page: Claim, other: Claim, reasons: Reasons): Judgement | null {
  const [a, b] = [page.figure, other.figure];
  if (a.kind !== b.kind) return null;
  if (a.kind === 'date') return judgeDates(a, b, reasons);
  if (a.kind === 'time') return judgeTimes(a, b, reasons);
  const [x, y] = [inUnitOf(b, a), intervalOf(b)];
  if (!x || !y) return null;
  return page.total || other.total ? judgeSums(page, other, x, y, reasons) : judgeNumbers(page, other, x, y, reasons);
}

/** The figure's interval in the other's unit, which one of the two may leave out; null when the units do not convert. */
function inUnitOf(other: Figure, figure: Figure): Interval | null {
  const interval = intervalOf(figure);
  if (!interval || figure.unit === other.unit || !figure.unit || !other.unit) return interval;
  const factor = conversion(figure.unit, other.unit)?.factor;
  if (factor === undefined) return null;
  return { low: interval.low * factor, high: interval.high * factor, strict: interval.strict };
}

function judgeNumbers(page: Claim, other: Claim, x: Interval, y: Interval, reasons: Reasons): Judgement | null {
  const [a, b] = [page.figure, other.figure];
  const words = { a: a.text, b: b.text };
  const same = x.low === y.low && x.high === y.high && x.strict === y.strict && a.approx === b.approx;
  if (same) return judgement('agree', reasons, 'same', words);
  const exact = x.low === x.high && y.low === y.high;
  const converted = a.unit !== null && b.unit !== null && a.unit !== b.unit ? conversion(a.unit, b.unit) : null;
  if (exact && converted && Math.abs(x.low - y.low) <= converted.slack * Math.max(x.low, y.low))
    return judgement('fits', reasons, 'rounded', words);
  if (meetAs(a.kind, x, y)) return isNearBound(x, y) ? judgement('fits', reasons, 'bound', words) : null;
  const finer = converted || (page.measure?.aspect !== PASSED && isHalf(x.low) !== isHalf(y.low));
  if (exact && a.kind === 'duration' && finer && isWholeOf(a, b)) return judgement('fits', reasons, 'rounded', words);
  if (exact && a.kind !== 'age' && a.kind !== 'duration' && isRounding(x.low, y.low))
    return judgement('fits', reasons, 'rounded', words);
  if (isOfHours(a, b, x, y) || !canBeSlip(a, x, y)) return null;
  return judgement('conflict', reasons, exact ? 'apart' : 'bound-apart', words);
}

/** "more than four years" is also said of four years: lengths of time are told in whole units. */
function meetAs(kind: Figure['kind'], x: Interval, y: Interval): boolean {
  return kind === 'duration' ? meet({ ...x, strict: false }, { ...y, strict: false }) : meet(x, y);
}

/** Nine hours may have been spent on two days: what is told in days is told by the calendar. */
function isOfHours({ unit }: Figure, { unit: other }: Figure, x: Interval, y: Interval): boolean {
  const byClock = (name: string | null) => name !== null && (DAYS[name] ?? 1) < 1;
  if (byClock(unit) === byClock(other)) return false;
  return byClock(unit) ? x.high < y.low : y.high < x.low;
}

/** 60,000 is "more than 100" too, but nobody would tell it so. */
function isNearBound(x: Interval, y: Interval): boolean {
  const ends = [x, y].map(({ low, high }) => (Number.isFinite(low) ? low : high));
  return Math.min(...ends) / Math.max(...ends) >= LEAST_BOUND;
}

/** Can one be the other, told wrongly? Figures further apart are of another part, person or time, misread as this. */
function canBeSlip({ kind }: Figure, x: Interval, y: Interval): boolean {
  const [less, more] = x.high <= y.low ? [x.high, y.low] : [y.high, x.low];
  return less / more >= (LEAST_SLIP[kind] ?? 0) || digitsOf(x) === digitsOf(y) || isTenfold(less, more);
}

/** 11,000 for 1,100: a zero too many, in a number of which more than the size can be the same; or 40 heard for 14. */
function isTenfold(less: number, more: number): boolean {
  const heard = less > TEN && less < 2 * TEN && more === (less - TEN) * TEN;
  return heard || (more === less * TEN && less % TEN ** Math.floor(Math.log10(less)) !== 0);
}

/** 41 for 14: the digits of an exact number in order of size, since a slip of the fingers swaps them. */
function digitsOf({ low, high }: Interval): string {
  return low === high ? [...String(low)].sort().join('') : `${low} ${high}`;
}

function isHalf(value: number): boolean {
  return value % 1 === 1 / 2;
}

/** "four years" for four years and five months, or four and a half: the coarser tells the whole ones, or the nearest. */
function isWholeOf(a: Figure, b: Figure): boolean {
  const [daysA, daysB] = [a, b].map(({ unit }) => DAYS[unit ?? ''] ?? 0) as [number, number];
  const [coarse, fine] = daysA > daysB || (daysA === daysB && isHalf(Number(b.low))) ? [a, b] : [b, a];
  const rest = inUnitOf(coarse, fine);
  if (rest === null || typeof coarse.low !== 'number') return false;
  return rest.low >= coarse.low - ROUNDED_UP && rest.low < coarse.low + ROUNDED_DOWN;
}

/** Where one of the two names further persons beside its number, the sums are compared. */
function judgeSums(page: Claim, other: Claim, x: Interval, y: Interval, reasons: Reasons): Judgement | null {
  const total = page.total ?? other.total;
  const words = { a: page.figure.text, b: other.figure.text, sum: total ? sumOf(total) : '' };
  const left = page.total ? { ...page.total, strict: false } : x;
  const right = other.total ? { ...other.total, strict: false } : y;
  if (page.total && other.total && x.low === y.low && left.low === right.low)
    return judgement('agree', reasons, 'same', words);
  const there = page.total ? '' : '-there';
  if (meet(left, right)) return judgement('fits', reasons, `sum-agrees${there}`, words);
  return canBeSlip(page.figure, left, right) ? judgement('conflict', reasons, `sum-differs${there}`, words) : null;
}

function sumOf({ named, others, low }: Total): Phrase {
  return { code: 'sum', values: { named: named.join(', '), others, total: low } };
}
