import { exists } from './calendar.ts';
import type { DatePoint } from './months.ts';
import { at, has, lookUp, type Reader } from './reader.ts';
import { fullYear } from './shortYears.ts';

const SEPARATOR = /^[-/.]$/;
/** Years from the first to the last that are written after a month and a slash. */
const YEARS = [1900, 2100] as const;

/** Months up to this one are written with a nought, which years that end a span hardly ever are. */
const LAST_SINGLE = 9;

/** "2021-07", "2021-11"; not "2009-11", which are three years. */
function yearMonth(reader: Reader, i: number): DatePoint | null {
  const [year, dash, month] = [at(reader, i), at(reader, i + 1), at(reader, i + 2)];
  if (year.form !== 'plain' || year.text.length !== 4 || dash.text !== '-' || dash.gap || month.gap) return null;
  if (month.form !== 'plain' || month.text.length !== 2 || month.value === (year.value % 100) + 1) return null;
  const later = month.value > LAST_SINGLE && month.value > year.value % 100;
  const point = { from: i, coreFrom: i, to: i + 3, year: year.value, month: month.value };
  return year.value > 1000 && !later && exists(point) ? point : null;
}

/** "04/2016": a month and its year. */
function monthYear(reader: Reader, i: number): DatePoint | null {
  const [month, slash, year, after] = [at(reader, i), at(reader, i + 1), at(reader, i + 2), at(reader, i + 3)];
  if (month.form !== 'plain' || month.text.length > 2 || slash.text !== '/' || slash.gap || year.gap) return null;
  if (year.form !== 'plain' || year.text.length !== 4 || year.value < YEARS[0] || year.value > YEARS[1]) return null;
  // "1/2000 of a second", "5/12/2000/7", "4/2000s".
  if (has(reader.lexicon.numbers.of, after.norm) || (!after.gap && !/^[.,;:)'"\]–-]$/.test(after.text))) return null;
  if (at(reader, i - 1).text === '/' && !month.gap) return null;
  const point = { from: i, coreFrom: i, to: i + 3, year: year.value, month: month.value };
  return exists(point) ? point : null;
}

/** Does a weekday stand before `i`, with or without a comma? */
function isAfterWeekday(reader: Reader, i: number): boolean {
  const { weekdays, weekdaysShort } = reader.lexicon.dates;
  const { norm } = at(reader, at(reader, i - 1).text === ',' ? i - 2 : i - 1);
  return (lookUp(weekdays, norm) ?? lookUp(weekdaysShort, norm)) !== undefined;
}

/** Whether the day is told of, not numbered: "Friday 12-30-16", "on 12-30-16", not "Version: 1.10.30". */
function isToldDay(reader: Reader, i: number, separator: string): boolean {
  const { dates, names } = reader.lexicon;
  const before = at(reader, i - 1);
  if (separator !== '-') return !(before.text === ':' && has(names.lowerLabels, at(reader, i - 2).norm));
  return has(dates.onDay, before.text === ',' ? at(reader, i - 2).norm : before.norm) || isAfterWeekday(reader, i);
}

/** "12.12." before a bracket or comma, "on 12.12.", "Friday 12.12.": a day and month with European dots. */
function dottedDay(reader: Reader, i: number): DatePoint | null {
  const [number, dot, after] = [at(reader, i), at(reader, i + 1), at(reader, i + 2)];
  const parts = /^(\d{1,2})\.(\d{1,2})$/.exec(number.text);
  const closes = !after.gap && /^[),;]$/.test(after.text);
  const told = closes || has(reader.lexicon.dates.onDay, at(reader, i - 1).norm) || isAfterWeekday(reader, i);
  if (!parts || dot.text !== '.' || dot.gap || !told) return null;
  const point = { from: i, coreFrom: i, to: i + 2, month: Number(parts[2]), day: Number(parts[1]) };
  return exists(point) ? point : null;
}

/** "on 13/12": a day and month after a preposition of days, where only one order fits or the convention is known. */
function slashedDay(reader: Reader, i: number): DatePoint | null {
  const [a, slash, b, after] = [at(reader, i), at(reader, i + 1), at(reader, i + 2), at(reader, i + 3)];
  if (a.form !== 'plain' || b.form !== 'plain' || slash.text !== '/' || slash.gap || b.gap || after.text === '/')
    return null;
  if (!has(reader.lexicon.dates.onDay, at(reader, i - 1).norm)) return null;
  const span = { from: i, coreFrom: i, to: i + 3 };
  const fits = [
    { ...span, day: a.value, month: b.value },
    { ...span, day: b.value, month: a.value },
  ].filter(exists);
  if (fits.length < 2) return fits[0] ?? null;
  return reader.dayFirst === undefined ? null : (fits[reader.dayFirst ? 0 : 1] ?? null);
}

/** Reads "2025-12-13", "13/12/2025", "13.12.2025", "12/13/25", "2021-07". */
export function readNumericDate(reader: Reader, i: number): DatePoint | null {
  const [a, s, b, s2, c] = [at(reader, i), at(reader, i + 1), at(reader, i + 2), at(reader, i + 3), at(reader, i + 4)];
  const chained =
    a.form === 'plain' && b.form === 'plain' && c.form === 'plain' && SEPARATOR.test(s.text) && s.text === s2.text;
  if (!chained || s.gap || b.gap || s2.gap || c.gap || c.line)
    return yearMonth(reader, i) ?? monthYear(reader, i) ?? dottedDay(reader, i) ?? slashedDay(reader, i);
  const after = at(reader, i + 5);
  if (SEPARATOR.test(after.text) && !after.gap && at(reader, i + 6).kind === 'number' && !at(reader, i + 6).gap)
    return null;
  const span = { from: i, coreFrom: i, to: i + 5 };
  if (a.text.length === 4) {
    const point = { ...span, year: a.value, month: b.value, day: c.value };
    return b.text.length <= 2 && c.text.length <= 2 && exists(point) ? point : null;
  }
  const short = c.text.length === 2 && isToldDay(reader, i, s.text);
  if (a.text.length > 2 || b.text.length > 2 || !(c.text.length === 4 || short)) return null;
  const year = short ? fullYear(c.value) : c.value;
  const european = { ...span, year, month: b.value, day: a.value };
  const american = { ...span, year, month: a.value, day: b.value };
  const fits = [european, american].filter(exists);
  if (fits.length < 2 || a.value === b.value) return fits[0] ?? null;
  // Dots are never American.
  if (s.text === '.') return european;
  if (reader.dayFirst === undefined) return { ...european, ambiguous: true };
  return reader.dayFirst ? european : american;
}
