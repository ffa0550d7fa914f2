import { addDays, exists, iso, partsOf } from './calendar.ts';
import { at, has, isNoun, type Reader, type Reading } from './reader.ts';
import { isForward } from './relativeDays.ts';

/** Two months back or ahead there is always one that has the day. */
const MOST_DAYS = 62;

/** "on the 13th": a day whose month the text leaves out; of the month that it dated last, else the last one before the reference. */
export function readDayOfMonth(reader: Reader, i: number): Reading | null {
  const { dates, numbers } = reader.lexicon;
  const token = at(reader, i);
  const ordinal =
    token.form === 'plain' && !at(reader, i + 1).gap && has(numbers.ordinalSuffixes, at(reader, i + 1).norm);
  if (!ordinal || token.value < 1 || token.value > 31 || isNoun(reader, i + 2) || at(reader, i + 2).text === '-')
    return null;
  if (!has(dates.the, at(reader, i - 1).norm) || !has(dates.onDay, at(reader, i - 2).norm)) return null;
  const date = dayNear(reader, token.value, isForward(reader, i));
  const span = { from: i, to: i + 2, coreFrom: i, coreTo: i + 2 };
  return { ...span, kind: 'date', low: date, high: date, claim: date !== null };
}

function dayNear(reader: Reader, day: number, forward: boolean): string | null {
  const near = reader.near === null ? null : partsOf(reader.near);
  if (near) return exists({ ...near, day }) ? iso({ ...near, day }) : null;
  if (reader.reference === null || reader.reference.length < 10) return null;
  for (let days = 0; days <= MOST_DAYS; days++) {
    const date = addDays(reader.reference, forward ? days : -days);
    if (Number(date.slice(8)) === day) return date;
  }
  return null;
}
