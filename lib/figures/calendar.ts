import type { IsoDate } from '../types.ts';

/** A date with the parts that the text gives; a weekday is Monday = 1. */
export interface Parts {
  year?: number;
  month?: number;
  day?: number;
}

const DAY = 86_400_000;
const pad = (n: number, width = 2) => String(n).padStart(width, '0');

/** Days of a month; of February 29 where the year is not known. */
function daysIn(month: number, year = 2000): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether the parts name a day, month or year that exists. */
export function exists({ year, month, day }: Parts): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false;
  return day === undefined || (day >= 1 && day <= daysIn(month ?? 1, year));
}

/** "2025-12-13", "2025-12", "2025"; without a year "--12-13" or "--12". */
export function iso({ year, month, day }: Parts): IsoDate {
  const head = year === undefined ? '-' : pad(year, 4);
  return [head, ...(month === undefined ? [] : [pad(month)]), ...(day === undefined ? [] : [pad(day)])].join('-');
}

/** The parts of an ISO date with a year; null for anything else. */
export function partsOf(date: IsoDate): Parts | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date);
  if (!found) return null;
  const [, year, month, day] = found;
  return { year: Number(year), ...(month && { month: Number(month) }), ...(day && { day: Number(day) }) };
}

function dayNumber(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

/** The day `days` after the given one. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date((dayNumber(date) + days) * DAY).toISOString().slice(0, 10);
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(date: IsoDate): number {
  return new Date(dayNumber(date) * DAY).getUTCDay() || 7;
}

/** The day of a month that is its first, second ... or last (-1) such weekday, or its last day; null where there is none. */
export function nthDay({ year, month }: Parts, rank: number, weekday: number | null): number | null {
  if (year === undefined || month === undefined) return null;
  const length = daysIn(month, year);
  if (weekday === null) return rank === -1 ? length : null;
  const first = ((weekday - weekdayOf(iso({ year, month, day: 1 })) + 7) % 7) + 1;
  if (rank === -1) return first + 7 * Math.floor((length - first) / 7);
  const day = first + 7 * (rank - 1);
  return day <= length ? day : null;
}

/** Articles are dated in many time zones and edited later: a date this many days ahead is still "the last one". */
const AHEAD = 7;

/** A day so long ago is as likely to be the coming one, when that is so near. */
const LONG_AGO = 240;
const SOON = 120;

/** "on January 15" in December: last January or the next, nothing tells. */
function isFar(parts: Parts, reference: IsoDate): boolean {
  const year = Number(reference.slice(0, 4));
  const next = [year, year + 1].map((y) => iso({ ...parts, year: y })).find((day) => day > reference);
  const ahead = next === undefined ? 0 : dayNumber(next) - dayNumber(reference);
  return ahead > AHEAD && ahead < SOON && 365 - ahead > LONG_AGO;
}

/** The year of a full date close by, for a day of the same or a neighbouring month. */
export function yearNear(parts: Parts, near: IsoDate | null): Parts {
  const known = near === null ? null : partsOf(near);
  if (!known?.month || parts.year !== undefined || parts.day === undefined || parts.month === undefined) return parts;
  return Math.abs(known.month - parts.month) <= 1 ? { ...parts, year: known.year } : parts;
}

/** The year of the latest such day before the reference, however long ago. */
export function withPastYear(parts: Parts, reference: IsoDate | null): Parts {
  const year = reference === null ? undefined : partsOf(reference)?.year;
  if (parts.year !== undefined || year === undefined || reference === null) return parts;
  const past = [year, year - 1].find((y) => iso({ ...parts, year: y }) <= reference && exists({ ...parts, year: y }));
  return past === undefined ? parts : { ...parts, year: past };
}

/** Supplies the year that the text leaves out: of the latest such day or month not after the reference, or of the next one. */
export function withYear(parts: Parts, reference: IsoDate | null, forward: boolean): Parts {
  const known = reference === null ? null : partsOf(reference);
  if (parts.year !== undefined || !known?.year || known.day === undefined || reference === null) return parts;
  const firstDay = (year: number) => iso({ year, month: parts.month ?? 1, day: parts.day ?? 1 });
  const limit = forward ? reference : addDays(reference, AHEAD);
  if (!forward && parts.day !== undefined && isFar(parts, reference)) return parts;
  for (let year = known.year + (forward ? 0 : 1); Math.abs(year - known.year) <= 8; year += forward ? 1 : -1) {
    const first = firstDay(year);
    const fits = forward ? first.slice(0, parts.day ? 10 : 7) >= limit.slice(0, parts.day ? 10 : 7) : first <= limit;
    if (fits && exists({ ...parts, year })) return { ...parts, year };
  }
  return parts;
}
