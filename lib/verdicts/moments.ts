/** The verdict between two dates of any precision, or between two clock times. */
import { type DaySpan, spanOf } from '../days.ts';
import type { Bound, Figure } from '../types.ts';
import { type Interval, meet } from './interval.ts';
import { type Judgement, judgement } from './judgement.ts';
import type { Reasons } from './reasons.ts';

/** Minutes that "around four" leaves open. */
const ABOUT_MINUTES = 45;
const DAY_MINUTES = 24 * 60;

/** The days that a date figure covers, open ends without limit; null when it is no date. */
export function dateSpan({ low, high }: Figure): DaySpan | null {
  const from = typeof low === 'string' ? spanOf(low) : null;
  const to = typeof high === 'string' ? spanOf(high) : null;
  if (!from && !to) return null;
  return { first: from?.first ?? Number.NEGATIVE_INFINITY, last: to?.last ?? Number.POSITIVE_INFINITY };
}

/** Dates agree when they are equally exact, fit when they share a day. Null when one is no date. */
export function judgeDates(page: Figure, other: Figure, reasons: Reasons): Judgement | null {
  const [a, b] = [dateSpan(page), dateSpan(other)];
  if (!a || !b) return null;
  const words = { a: page.text, b: other.text };
  if (a.first === b.first && a.last === b.last) return judgement('agree', reasons, 'same', words);
  if (a.first > b.last || b.first > a.last) return judgement('conflict', reasons, 'apart', words);
  const contains = (x: DaySpan, y: DaySpan) => y.first >= x.first && y.last <= x.last;
  const code = contains(a, b) ? 'finer-there' : contains(b, a) ? 'finer-here' : 'overlap';
  return judgement('fits', reasons, code, words);
}

/** Times agree to the minute, and fit when a bound holds or one is rough and they are near. Null when one is no time. */
export function judgeTimes(page: Figure, other: Figure, reasons: Reasons): Judgement | null {
  const [a, b] = [clockOf(page), clockOf(other)];
  if (!a || !b) return null;
  const words = { a: page.text, b: other.text };
  if (a.low === b.low && a.high === b.high) return judgement('agree', reasons, 'same', words);
  // "22:00–06:00" is no interval of one day.
  if (a.high < a.low || b.high < b.low) return null;
  if (meet(a, b)) return judgement('fits', reasons, 'bound', words);
  const rough = page.approx || other.approx;
  if (rough && Math.abs(a.low - b.low) <= ABOUT_MINUTES) return judgement('fits', reasons, 'rounded', words);
  return judgement('conflict', reasons, 'apart', words);
}

/** A clock time in minutes; an open end lies within the day. */
function clockOf({ low, high, strict }: Figure): Interval | null {
  const [from, to] = [minutesOf(low), minutesOf(high)];
  return from === null && to === null ? null : { low: from ?? 0, high: to ?? DAY_MINUTES, strict };
}

function minutesOf(time: Bound): number | null {
  const match = typeof time === 'string' ? /^(\d{1,2}):(\d{2})/.exec(time) : null;
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}
