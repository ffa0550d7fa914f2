/** A length of time against the date on which it began: "four years" and "arrested in July 2021". */

import { spanOf } from '../days.ts';
import type { Claim } from '../statements/claims.ts';
import type { IsoDate } from '../types.ts';
import { dateSpan, type Judgement } from './judge.ts';
import { type Reasons, say } from './reasons.ts';

const YEAR = 365.25;
/** "Four years" may be four and a bit less than five, or rounded up from three and a half. */
const ROUNDED_UP = 0.5;
const ROUNDED_DOWN = 1;

function yearsAndMonths(days: number): string {
  const months = Math.max(0, Math.floor((days / YEAR) * 12 + 0.05));
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const parts = [
    years > 0 && `${years} ${years === 1 ? 'year' : 'years'}`,
    (rest > 0 || years === 0) && `${rest} ${rest === 1 ? 'month' : 'months'}`,
  ];
  return parts.filter(Boolean).join(' and ');
}

/** Judges by arithmetic; `end` is the day on which the time was over. Null when either is not told exactly enough. */
export function judgeSpan(length: Claim, start: Claim, end: IsoDate, reasons: Reasons): Judgement | null {
  const { figure } = length;
  const from = dateSpan(start.figure);
  const over = spanOf(end);
  if (!from || !over || figure.unit !== 'years' || typeof figure.low !== 'number') return null;
  if (!Number.isFinite(from.first) || !Number.isFinite(from.last)) return null;
  const least = (over.first - from.last) / YEAR;
  const most = (over.last - from.first) / YEAR;
  if (least < 0) return null;
  const low = figure.low - (figure.high === null ? 0 : ROUNDED_UP);
  const high = (typeof figure.high === 'number' ? figure.high : Number.POSITIVE_INFINITY) + ROUNDED_DOWN;
  const fits = low <= most && least <= high;
  const one = yearsAndMonths(over.first - from.last);
  const two = yearsAndMonths(over.last - from.first);
  const span = one === two || from.last - from.first < 31 ? two : `between ${one} and ${two}`;
  const words = { date: start.figure.text, end, span, length: figure.text };
  return { verdict: fits ? 'fits' : 'conflict', reason: say(reasons, fits ? 'span-fits' : 'span-apart', words) };
}
