/** The verdict between two dates of any precision, or between two clock times. */
import { type DaySpan, spanOf } from '../days.ts';
import type { Bound, Figure } from '../types.ts';
import { type Judgement, judgement } from './judgement.ts';
import type { Reasons } from './reasons.ts';

/** Minutes that "around four" leaves open. */
const ABOUT_MINUTES = 45;

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

/** Times agree to the minute, and fit when one is rough and they are near. Null when one is no time. */
export function judgeTimes(page: Figure, other: Figure, reasons: Reasons): Judgement | null {
  const [a, b] = [minutesOf(page.low ?? page.high), minutesOf(other.low ?? other.high)];
  if (a === null || b === null) return null;
  const words = { a: page.text, b: other.text };
  if (a === b) return judgement('agree', reasons, 'same', words);
  const rough = isRough(page) || isRough(other);
  if (rough && Math.abs(a - b) <= ABOUT_MINUTES) return judgement('fits', reasons, 'rounded', words);
  return judgement('conflict', reasons, 'apart', words);
}

function minutesOf(time: Bound): number | null {
  const match = typeof time === 'string' ? /^(\d{1,2}):(\d{2})/.exec(time) : null;
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

function isRough({ approx, low, high }: Figure): boolean {
  return approx || low !== high;
}
