import { apartAt } from './apart.ts';
import { addDays, exists, iso, partsOf, weekdayOf } from './calendar.ts';
import { dayInDigits, dayInWords } from './months.ts';
import { at, has, isNoun, lookUp, phraseAt, type Reader, type Reading } from './reader.ts';
import { isForward } from './relativeDays.ts';

/** Two months back or ahead there is always one that has the day. */
const MOST_DAYS = 62;
const MONTH = 30;

/** "on the 13th": a day whose month the text leaves out; of the month that it dated last, else the last one before the reference. */
export function readDayOfMonth(reader: Reader, i: number): Reading | null {
  const { dates, numbers } = reader.lexicon;
  const token = at(reader, i);
  const ordinal =
    token.form === 'plain' && !at(reader, i + 1).gap && has(numbers.ordinalSuffixes, at(reader, i + 1).norm);
  if (!ordinal || token.value < 1 || token.value > 31 || isNoun(reader, i + 2) || at(reader, i + 2).text === '-')
    return null;
  // "on the 13th of the previous month": of another month than the nearest.
  if (has(dates.of, at(reader, i + 2).norm)) return null;
  const on = has(dates.the, at(reader, i - 1).norm) ? i - 2 : i - 1;
  if (!has(dates.onDay, at(reader, on).norm)) return null;
  const date = dayNear(reader, token.value, isForward(reader, i));
  const span = { from: i, to: i + 2, coreFrom: i, coreTo: i + 2 };
  return { ...span, kind: 'date', low: date, high: date, claim: date !== null };
}

/** "Thursday the 21st", "Friday 22nd": of the month close by in which that day is such a weekday. */
export function readWeekdayOfMonth(reader: Reader, i: number): Reading | null {
  const { dates, numbers } = reader.lexicon;
  const { norm, capital } = at(reader, i);
  const weekday = lookUp(dates.weekdays, norm) ?? (capital ? lookUp(dates.weekdaysShort, norm) : undefined);
  if (weekday === undefined) return null;
  const comma = at(reader, i + 1).text === ',' ? 1 : 0;
  const the = has(dates.the, at(reader, i + 1 + comma).norm) ? 1 : 0;
  const start = i + 1 + comma + the;
  const ordinal = has(numbers.ordinalSuffixes, at(reader, start + 1).norm) && !at(reader, start + 1).gap;
  const found = ordinal ? dayInDigits(reader, start) : the ? dayInWords(reader, start) : null;
  if (!found || isNoun(reader, found.to) || at(reader, found.to).text === '-' || !isDay(reader.reference)) return null;
  for (let days = 0; days <= MOST_DAYS; days++) {
    for (const date of [addDays(reader.reference, -days), addDays(reader.reference, days)]) {
      if (Number(date.slice(8)) !== found.day || weekdayOf(date) !== weekday) continue;
      return { from: i, to: found.to, coreFrom: i, coreTo: found.to, kind: 'date', low: date, high: date };
    }
  }
  return null;
}

function isDay(reference: string | null): reference is string {
  return reference !== null && reference.length >= 10;
}

function dayNear(reader: Reader, day: number, forward: boolean): string | null {
  const { told, reference } = reader;
  // "On January 20 they met, and on the 21st they left".
  const later =
    told !== null && Number(told.slice(-2)) < day ? { ...partsOf(told), month: Number(told.slice(-5, -3)), day } : null;
  if (later) return exists(later) ? iso(later) : null;
  const near = reader.near === null ? null : partsOf(reader.near);
  if (near) return exists({ ...near, day }) ? iso({ ...near, day }) : null;
  if (!isDay(reference)) return null;
  for (let days = 0; days <= MOST_DAYS; days++) {
    const date = addDays(reference, forward ? days : -days);
    if (Number(date.slice(8)) !== day) continue;
    // What is earlier in its month may be of the next one, not of one far away.
    return told === null || (addDays(date, -MONTH) < told && told < addDays(date, MONTH)) ? date : null;
  }
  return null;
}

/** From here so many days lead into the next month, or the one before. */
const MIDDLE = '15';

/** A day of the month that is so many months (-1 to 1) from the reference's; null where it is not known or has no such day. */
function dayApart({ reference }: Reader, day: number, months: number): string | null {
  const date = isDay(reference) ? { ...partsOf(addDays(reference.slice(0, -2) + MIDDLE, MONTH * months)), day } : null;
  return date && exists(date) ? iso(date) : null;
}

/** "the 5th of last month"; "the twenty-sixth of that month": of one that was told before, "---26" until somebody knows which. */
export function readDayOfThatMonth(reader: Reader, i: number): Reading | null {
  const { the, of, thatMonth } = reader.lexicon.dates;
  const start = i + (has(the, at(reader, i).norm) ? 1 : 0);
  const found = dayInDigits(reader, start) ?? dayInWords(reader, start);
  if (!found || !has(of, at(reader, found.to).norm)) return null;
  const apart = apartAt(reader, found.to + 1, 'months');
  const to = apart?.to ?? phraseAt(reader, thatMonth, found.to + 1);
  if (to < 0) return null;
  const date = apart ? dayApart(reader, found.day, apart.value) : `---${String(found.day).padStart(2, '0')}`;
  return date === null ? null : { from: start, to, coreFrom: start, coreTo: to, kind: 'date', low: date, high: date };
}
