/** Dates of any precision as spans of days. A day is the whole number of days since 1970-01-01. */
import type { IsoDate } from './types.ts';

/** First and last day, both included. */
export interface DaySpan {
  first: number;
  last: number;
}

/** Lengths of ISO dates that tell no more than the year, the month, and the day. */
export const YEAR_LENGTH = 4;
export const MONTH_LENGTH = 7;
export const DAY_LENGTH = 10;

/** Milliseconds. */
const DAY = 86_400_000;
const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The days that an ISO date of any precision covers; null when it is none. */
export function spanOf(date: IsoDate): DaySpan | null {
  const match = FORM.exec(date);
  if (!match) return null;
  const [, y, m, d] = match;
  const year = Number(y);
  const month = m === undefined ? 0 : Number(m) - 1;
  const first = Date.UTC(year, month, d === undefined ? 1 : Number(d));
  const next =
    d !== undefined ? first + DAY : m === undefined ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month + 1, 1);
  return { first: first / DAY, last: next / DAY - 1 };
}

/** Do the two dates have a day in common? */
export function overlaps(a: IsoDate, b: IsoDate): boolean {
  const [x, y] = [spanOf(a), spanOf(b)];
  return x !== null && y !== null && x.first <= y.last && y.first <= x.last;
}

/** Days between two dates, 0 when they overlap; infinite when one is no date. */
export function daysApart(a: IsoDate, b: IsoDate): number {
  const [x, y] = [spanOf(a), spanOf(b)];
  if (!x || !y) return Number.POSITIVE_INFINITY;
  return Math.max(0, x.first - y.last, y.first - x.last);
}

/** The day after a date; the date itself when it tells no day. */
export function dayAfter(date: IsoDate): IsoDate {
  return shifted(date, 1);
}

/** The day before a date; the date itself when it tells no day. */
export function dayBefore(date: IsoDate): IsoDate {
  return shifted(date, -1);
}

function shifted(date: IsoDate, days: number): IsoDate {
  const span = spanOf(date);
  if (!span || span.first !== span.last) return date;
  return new Date((span.first + days) * DAY).toISOString().slice(0, date.length);
}
