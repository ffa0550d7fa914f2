import { type DatePoint, readDayMonth, readMonthFirst } from './months.ts';
import { readNthDay } from './nthDays.ts';
import { readNthMonth } from './nthMonths.ts';
import { readNumericDate } from './numericDates.ts';
import { at, has, lookUp, phraseAt, type Reader, skipHyphen } from './reader.ts';
import { readYearFirst } from './yearFirst.ts';
import { readBareYear, readDecade, readYearOf } from './years.ts';

/** Months of a season. */
const SEASON = 3;

/** "the summer of 2020", "spring 2019". */
function season(reader: Reader, i: number): DatePoint | null {
  const { seasons, of } = reader.lexicon.dates;
  const month = lookUp(seasons, at(reader, i).norm);
  if (month === undefined) return null;
  const year = readYearOf(reader, i + (has(of, at(reader, i + 1).norm) ? 2 : 1));
  return year && { from: i, coreFrom: i, to: year.to, year: year.year, month, months: SEASON, approx: true };
}

/** "early 2022", "mid-June", "the end of 2020": dated no closer than the whole. */
function partial(reader: Reader, i: number): DatePoint | null {
  const { parts, partsOf, the } = reader.lexicon.dates;
  const of = phraseAt(reader, partsOf, i);
  const start =
    of > 0 && has(the, at(reader, of).norm) ? of + 1 : has(parts, at(reader, i).norm) ? skipHyphen(reader, i + 1) : of;
  if (start < 0) return null;
  const point = readMonthFirst(reader, start) ?? yearPoint(reader, start);
  return point && point.day === undefined ? { ...point, from: i, approx: true } : null;
}

function yearPoint(reader: Reader, i: number): DatePoint | null {
  const year = readDecade(reader, i) ?? readBareYear(reader, i);
  return year && { from: i, coreFrom: i, ...year };
}

/** A weekday's name before a date belongs to it: "Saturday, 13 December". */
function pastWeekday(reader: Reader, i: number): number {
  const { weekdays, weekdaysShort } = reader.lexicon.dates;
  const { norm, capital } = at(reader, i);
  if (lookUp(weekdays, norm) === undefined && !(capital && lookUp(weekdaysShort, norm) !== undefined)) return i;
  return i + 1 + (/^[,.]$/.test(at(reader, i + 1).text) ? 1 : 0);
}

/** Reads the one date that starts at `i`, from a full day down to a bare year. */
export function readDatePoint(reader: Reader, i: number): DatePoint | null {
  const start = pastWeekday(reader, i);
  const day =
    readNumericDate(reader, start) ??
    readYearFirst(reader, start) ??
    readNthDay(reader, start) ??
    readNthMonth(reader, start) ??
    readDayMonth(reader, start) ??
    readMonthFirst(reader, start);
  if (start > i) return day?.day === undefined ? null : { ...day, from: i };
  return day ?? season(reader, i) ?? partial(reader, i) ?? yearPoint(reader, i);
}
