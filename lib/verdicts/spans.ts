/** A length of time against the date on which it began: "four years" and "arrested in July 2021". */
import { DAY_LENGTH, spanOf } from '../days.ts';
import type { Figure, IsoDate, Phrase } from '../types.ts';
import { type Judgement, judgement } from './judgement.ts';
import { dateSpan } from './moments.ts';
import type { Reasons } from './reasons.ts';

const DAY_MS = 86_400_000;
/** Days of a mean year. */
const YEAR = 365.25;
/** "Four years" may be four and a bit less than five, or rounded up from three and a half. */
export const ROUNDED_UP = 0.5;
export const ROUNDED_DOWN = 1;
/** A month that lacks a day or two of its mean length is a month all the same. */
const MONTH_SLACK = 0.05;
/** A start told to the month gives one length in words, not two. */
const MONTH = 31;

/** Judges by arithmetic; `end` is the day on which the time was over. Null when either is not told exactly enough. */
export function judgeSpan(length: Figure, start: Figure, end: IsoDate, reasons: Reasons): Judgement | null {
  const from = dateSpan(start);
  const over = spanOf(end);
  if (!from || !over || length.unit !== 'years' || typeof length.low !== 'number') return null;
  if (!Number.isFinite(from.first) || !Number.isFinite(from.last)) return null;
  const [least, most] = [over.first - from.last, over.last - from.first];
  if (least < 0) return null;
  const low = length.low - (length.high === null ? 0 : ROUNDED_UP);
  const high = (typeof length.high === 'number' ? length.high : Number.POSITIVE_INFINITY) + ROUNDED_DOWN;
  const fits = low <= most / YEAR && least / YEAR <= high;
  const [shorter, longer] = [monthsIn(least), monthsIn(most)];
  const one = shorter === longer || from.last - from.first < MONTH;
  const span = one ? lasting(longer) : phrase('between', { least: lasting(shorter), most: lasting(longer) });
  const day = new Date(over.first * DAY_MS).toISOString().slice(0, DAY_LENGTH);
  const words = { date: start.text, end: phrase('day', { day }), span, length: length.text };
  return fits ? judgement('fits', reasons, 'span-fits', words) : judgement('conflict', reasons, 'span-apart', words);
}

/** Whole months in so many days. */
function monthsIn(days: number): number {
  return Math.max(0, Math.floor((days / YEAR) * 12 + MONTH_SLACK));
}

/** "4 years and 5 months". */
function lasting(all: number): Phrase {
  const [years, months] = [Math.floor(all / 12), all % 12];
  const inYears = phrase(years === 1 ? 'year' : 'years', { years });
  const inMonths = phrase(months === 1 ? 'month' : 'months', { months });
  if (years === 0) return inMonths;
  return months === 0 ? inYears : phrase('years-and-months', { years: inYears, months: inMonths });
}

function phrase(code: string, values: Phrase['values']): Phrase {
  return { code, values };
}
