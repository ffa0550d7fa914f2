/** A length of time against the date on which it began: "four years" and "arrested in July 2021". */
import { DAY_LENGTH, spanOf } from '../days.ts';
import type { Figure, IsoDate, Phrase } from '../types.ts';
import { type Judgement, judgement } from './judgement.ts';
import { dateSpan } from './moments.ts';
import type { Reasons } from './reasons.ts';
import { DAYS } from './units.ts';

const DAY_MS = 86_400_000;
/** Days of a mean year. */
const YEAR = 365.25;
const MONTHS = 12;
/** "Four years" may be four and a bit less than five, or rounded up from three and a half: shares of what it is told in. */
export const ROUNDED_UP = 0.5;
export const ROUNDED_DOWN = 1;
/** Days by which a length may differ that was counted with its first and last day or without. */
const COUNTED = 2;
/** A month that lacks a day or two of its mean length is a month all the same. */
const MONTH_SLACK = 0.05;
/** A start told to the month gives one length in words, not two. */
const MONTH = 31;

/** Judges by arithmetic; `end` is the day on which the time was over. Null when either is not told exactly enough. */
export function judgeSpan(length: Figure, start: Figure, end: IsoDate, reasons: Reasons): Judgement | null {
  const from = dateSpan(start);
  const over = spanOf(end);
  const unit = DAYS[length.unit ?? ''];
  if (!from || !over || unit === undefined || typeof length.low !== 'number') return null;
  if (!Number.isFinite(from.first) || !Number.isFinite(from.last)) return null;
  const [least, most] = [over.first - from.last, over.last - from.first];
  if (least < 0) return null;
  const grain = unit * grainOf(length.low, length.unit);
  const low = length.low * unit - (length.high === null ? 0 : Math.max(ROUNDED_UP * grain, COUNTED));
  const high = Number(length.high ?? Number.POSITIVE_INFINITY) * unit + Math.max(ROUNDED_DOWN * grain, COUNTED);
  const fits = low <= most && least <= high;
  const [shorter, longer] = [monthsIn(least), monthsIn(most)];
  const one = shorter === longer || from.last - from.first < MONTH;
  const span = one ? lasting(longer) : phrase('between', { least: lasting(shorter), most: lasting(longer) });
  const day = new Date(over.first * DAY_MS).toISOString().slice(0, DAY_LENGTH);
  const words = { date: start.text, end: phrase('day', { day }), span, length: length.text };
  return fits ? judgement('fits', reasons, 'span-fits', words) : judgement('conflict', reasons, 'span-apart', words);
}

/** In whole units, in halves, or years in months: what a length is told in, as a share of its unit. */
function grainOf(length: number, unit: string | null): number {
  if (length % 1 === 0) return 1;
  return unit !== 'years' || length % (1 / 2) === 0 ? 1 / 2 : 1 / MONTHS;
}

/** Whole months in so many days. */
function monthsIn(days: number): number {
  return Math.max(0, Math.floor((days / YEAR) * MONTHS + MONTH_SLACK));
}

/** "4 years and 5 months". */
function lasting(all: number): Phrase {
  const [years, months] = [Math.floor(all / MONTHS), all % MONTHS];
  const inYears = phrase(years === 1 ? 'year' : 'years', { years });
  const inMonths = phrase(months === 1 ? 'month' : 'months', { months });
  if (years === 0) return inMonths;
  return months === 0 ? inYears : phrase('years-and-months', { years: inYears, months: inMonths });
}

function phrase(code: string, values: Phrase['values']): Phrase {
  return { code, values };
}
