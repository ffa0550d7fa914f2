/** The verdict between two figures of one measure: agree, fits, conflict, with its reason. */

import { type DaySpan, spanOf } from '../days.ts';
import type { Claim } from '../statements/claims.ts';
import type { Figure, PairVerdict } from '../types.ts';
import { type Interval, intervalOf, isRounding, meet } from './interval.ts';
import { type Reasons, say } from './reasons.ts';

export interface Judgement {
  verdict: PairVerdict;
  reason: string;
}

/** Minutes that "around four" leaves open. */
const ABOUT_MINUTES = 45;
/** Units of time in days, so that 18 months meet a year and a half. */
const DAYS: Record<string, number> = {
  seconds: 1 / 86_400,
  minutes: 1 / 1440,
  hours: 1 / 24,
  days: 1,
  weeks: 7,
  months: 30.4375,
  years: 365.25,
  decades: 3652.5,
  centuries: 36_525,
};
/** "Four years" told in months may be off by this share. */
const UNIT_SLACK = 0.04;

/** Null when the two are not of a kind, or when nothing can be said of them. */
export function judge(page: Claim, other: Claim, reasons: Reasons): Judgement | null {
  const a = page.figure;
  const b = other.figure;
  const words = { a: a.text, b: b.text };
  if (a.kind !== b.kind) return null;
  if (a.kind === 'date') return judgeDates(a, b, reasons);
  if (a.kind === 'time') return judgeTimes(a, b, reasons);
  const x = inUnit(a, b);
  const y = inUnit(b, b);
  if (!x || !y) return null;
  if (page.total || other.total) return judgeSums(page, other, x, y, reasons);
  const exact = x.low === x.high && y.low === y.high;
  if (x.low === y.low && x.high === y.high && a.approx === b.approx && x.strict === y.strict)
    return { verdict: 'agree', reason: say(reasons, 'same', words) };
  if (exact && a.unit !== b.unit && Math.abs(x.low - y.low) <= UNIT_SLACK * Math.max(x.low, y.low))
    return { verdict: 'fits', reason: say(reasons, 'rounded', words) };
  if (meet(x, y)) return { verdict: 'fits', reason: say(reasons, 'bound', words) };
  if (exact && isRounding(x.low, y.low)) return { verdict: 'fits', reason: say(reasons, 'rounded', words) };
  return { verdict: 'conflict', reason: say(reasons, exact ? 'apart' : 'bound-apart', words) };
}

function inUnit(figure: Figure, as: Figure): Interval | null {
  const interval = intervalOf(figure);
  if (!interval || figure.unit === as.unit) return interval;
  const from = DAYS[figure.unit ?? ''];
  const to = DAYS[as.unit ?? ''];
  if (from === undefined || to === undefined) return null;
  return { low: (interval.low * from) / to, high: (interval.high * from) / to, strict: interval.strict };
}

function judgeSums(page: Claim, other: Claim, x: Interval, y: Interval, reasons: Reasons): Judgement {
  const words = { a: page.figure.text, b: other.figure.text, sum: (page.total ?? other.total)?.sum ?? '' };
  const left = page.total ? { ...page.total, strict: false } : x;
  const right = other.total ? { ...other.total, strict: false } : y;
  if (page.total && other.total && x.low === y.low && left.low === right.low)
    return { verdict: 'agree', reason: say(reasons, 'same', words) };
  const there = page.total ? '' : '-there';
  return meet(left, right)
    ? { verdict: 'fits', reason: say(reasons, `sum-agrees${there}`, words) }
    : { verdict: 'conflict', reason: say(reasons, `sum-differs${there}`, words) };
}

function judgeDates(a: Figure, b: Figure, reasons: Reasons): Judgement | null {
  const words = { a: a.text, b: b.text };
  const [from, to] = [dateSpan(a), dateSpan(b)];
  if (!from || !to) return null;
  if (from.first === to.first && from.last === to.last)
    return { verdict: 'agree', reason: say(reasons, 'same', words) };
  if (from.first > to.last || to.first > from.last)
    return { verdict: 'conflict', reason: say(reasons, 'apart', words) };
  const inside = to.first >= from.first && to.last <= from.last;
  const around = from.first >= to.first && from.last <= to.last;
  return { verdict: 'fits', reason: say(reasons, inside ? 'finer-there' : around ? 'finer-here' : 'overlap', words) };
}

/** The days that a date figure covers, open ends without limit. */
export function dateSpan(figure: Figure): DaySpan | null {
  const low = typeof figure.low === 'string' ? spanOf(figure.low) : null;
  const high = typeof figure.high === 'string' ? spanOf(figure.high) : null;
  if (!low && !high) return null;
  return { first: low?.first ?? Number.NEGATIVE_INFINITY, last: high?.last ?? Number.POSITIVE_INFINITY };
}

function minutes(value: unknown): number | null {
  const match = typeof value === 'string' ? /^(\d{1,2}):(\d{2})/.exec(value) : null;
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

function judgeTimes(a: Figure, b: Figure, reasons: Reasons): Judgement | null {
  const words = { a: a.text, b: b.text };
  const [x, y] = [minutes(a.low ?? a.high), minutes(b.low ?? b.high)];
  if (x === null || y === null) return null;
  if (x === y) return { verdict: 'agree', reason: say(reasons, 'same', words) };
  const about = a.approx || b.approx || a.low !== a.high || b.low !== b.high;
  if (about && Math.abs(x - y) <= ABOUT_MINUTES) return { verdict: 'fits', reason: say(reasons, 'rounded', words) };
  return { verdict: 'conflict', reason: say(reasons, 'apart', words) };
}
