import { exists, type Parts } from './calendar.ts';
import { at, has, lookUp, phraseAt, type Reader, skipHyphen, skipJoint, startsSentence } from './reader.ts';
import { readShortYear } from './shortYears.ts';
import { readYearOf } from './years.ts';

/** One date in the text, as complete as the text gives it. */
export interface DatePoint extends Parts {
  from: number;
  to: number;
  /** Where the date itself starts, without "Saturday," or "early". */
  coreFrom: number;
  /** "13–14 December": the last day. */
  lastDay?: number;
  /** "early", "the summer of": not the whole of it, or not to the day. */
  approx?: boolean;
  /** "03/04/2025" where the convention is not known. */
  ambiguous?: boolean;
  /** "the last Friday of": which weekday of the month, or which day (null), counted from its end where negative. */
  nth?: { rank: number; weekday: number | null };
  /** A decade, or a season: so many years or months from the first on. */
  years?: number;
  months?: number;
}

/** So short are abbreviations of months, which may end with a dot. */
const LONGEST_SHORT_FORM = 4;
const JOINS_DAYS = /^[-–/]$/;

function monthAt(reader: Reader, i: number): number | undefined {
  const token = at(reader, i);
  const { months, needCapital } = reader.lexicon.dates;
  return has(needCapital, token.norm) && !token.capital ? undefined : lookUp(months, token.norm);
}

/** The token after a month's name and the dot of its abbreviation. */
function pastName(reader: Reader, i: number): number {
  const dot = at(reader, i + 1);
  return dot.text === '.' && !dot.gap && at(reader, i).text.length <= LONGEST_SHORT_FORM ? i + 2 : i + 1;
}

/** "twenty-first", "thirteenth": a day in words. */
export function dayInWords(reader: Reader, i: number): { day: number; to: number } | null {
  const { ordinals, tens } = reader.lexicon.numbers;
  const word = at(reader, i).norm;
  const whole = lookUp(ordinals, word);
  if (whole !== undefined) return whole <= 30 ? { day: whole, to: i + 1 } : null;
  const ten = lookUp(tens, word);
  const j = skipHyphen(reader, i + 1);
  const unit = ten === undefined ? undefined : lookUp(ordinals, at(reader, j).norm);
  return ten !== undefined && unit !== undefined && unit < 10 && ten + unit <= 31
    ? { day: ten + unit, to: j + 1 }
    : null;
}

/** A day of the month in digits at `i`: "13", "13th". */
export function dayInDigits(reader: Reader, i: number): { day: number; to: number } | null {
  const token = at(reader, i);
  if (token.form !== 'plain' || token.text.length > 2 || token.value < 1 || token.value > 31) return null;
  const suffix = at(reader, i + 1);
  const ordinal = !suffix.gap && has(reader.lexicon.numbers.ordinalSuffixes, suffix.norm);
  return { day: token.value, to: ordinal ? i + 2 : i + 1 };
}

/** A year after a month or day, with or without a comma or "of". */
function yearAfter(reader: Reader, i: number): { year: number; to: number } | null {
  const joined = at(reader, i).text === ',' || has(reader.lexicon.dates.of, at(reader, i).norm);
  const start = joined ? i + 1 : skipJoint(reader, i);
  return at(reader, start).line ? null : (readYearOf(reader, start) ?? readShortYear(reader, start, !joined));
}

/** The last day of "13–14", "13 and 14", "12, 13 and 14", "13th to the 15th" at `i`, when later than the first. */
function secondDay(reader: Reader, i: number, first: number): { day: number; to: number } | null {
  const { to, and } = reader.lexicon.ranges;
  const word = at(reader, i).norm;
  if (word === ',') {
    const next = dayInDigits(reader, i + 1);
    return next && next.day > first ? secondDay(reader, next.to, next.day) : null;
  }
  if (!JOINS_DAYS.test(word) && !has(to, word) && !has(and, word)) return null;
  const start = has(reader.lexicon.dates.the, at(reader, i + 1).norm) ? i + 2 : i + 1;
  const day = dayInDigits(reader, start) ?? dayInWords(reader, start);
  return day && day.day > first ? day : null;
}

/** Reads "13 December 2025", "the 13th of December", "13–14 December", "13-Dec-2025". */
export function readDayMonth(reader: Reader, i: number): DatePoint | null {
  const { the, of } = reader.lexicon.dates;
  const start = i + (has(the, at(reader, i).norm) ? 1 : 0);
  const first = dayInDigits(reader, start) ?? dayInWords(reader, start);
  if (!first) return null;
  const other = secondDay(reader, first.to, first.day);
  for (const last of other ? [other, first] : [first]) {
    const ofIt = has(of, at(reader, last.to).norm);
    // "the first June release": a day in words needs its "of".
    if (!ofIt && at(reader, last.to - 1).kind === 'word' && at(reader, start).kind === 'word') continue;
    const j = ofIt ? last.to + 1 : skipJoint(reader, last.to);
    const year = yearAfter(reader, pastName(reader, j));
    // "13 march 2025", "the 13th of march": with day and year around it, or after "of", no capital is needed.
    const sure = year || ofIt ? lookUp(reader.lexicon.dates.months, at(reader, j).norm) : undefined;
    const month = monthAt(reader, j) ?? sure;
    if (month === undefined) continue;
    const dot = pastName(reader, j);
    const to = year?.to ?? (at(reader, dot).kind === 'end' || at(reader, dot).capital ? j + 1 : dot);
    const point = { from: start, coreFrom: start, to, month, day: first.day, ...(year && { year: year.year }) };
    if (!exists({ ...point, day: last.day })) continue;
    return last === first ? point : { ...point, lastDay: last.day };
  }
  return null;
}

/** Reads "December 13, 2025", "Dec. 13th", "December 13–14", "July 2021", and "June" alone. */
export function readMonthFirst(reader: Reader, i: number): DatePoint | null {
  const named = pastName(reader, i);
  const month = monthAt(reader, i);
  if (month === undefined) {
    // "march 13, 2025": day and year tell that it is no verb.
    const lower = lookUp(reader.lexicon.dates.months, at(reader, i).norm);
    const whole = lower === undefined ? null : monthDay(reader, i, lower, named);
    return whole?.year === undefined ? smallMonth(reader, i, lower) : whole;
  }
  const year = yearAfter(reader, named);
  if (year) return { from: i, coreFrom: i, to: year.to, month, year: year.year };
  return (
    monthDay(reader, i, month, named) ?? (isMonthAlone(reader, i) ? { from: i, coreFrom: i, to: i + 1, month } : null)
  );
}

/** "in march they", "since the march of 2024": what is a verb or adjective elsewhere is a month behind such a preposition. */
function smallMonth(reader: Reader, i: number, month: number | undefined): DatePoint | null {
  const { the, in: ins, onlyBeforeMonth } = reader.lexicon.dates;
  const before = at(reader, has(the, at(reader, i - 1).norm) ? i - 2 : i - 1).norm;
  if (month === undefined || !has(onlyBeforeMonth, before)) return null;
  const year = yearAfter(reader, i + 1);
  if (year) return { from: i, coreFrom: i, to: year.to, month, year: year.year };
  const after = at(reader, i + 1);
  const ends = after.kind !== 'word' || has(reader.lexicon.names.function, after.norm);
  return ends && has(ins, at(reader, i - 1).norm) ? { from: i, coreFrom: i, to: i + 1, month } : null;
}

function monthDay(reader: Reader, i: number, month: number, named: number): DatePoint | null {
  const { the, in: ins } = reader.lexicon.dates;
  const start = has(the, at(reader, named).norm) ? named + 1 : skipJoint(reader, named);
  const first = dayInDigits(reader, start) ?? (at(reader, start).gap ? dayInWords(reader, start) : null);
  if (!first) return null;
  // "In June 14 sailors were hurt": nobody says "in June 14".
  const after = at(reader, first.to);
  const counts = after.kind === 'word' && after.gap && !has(reader.lexicon.names.function, after.norm);
  if (counts && has(ins, at(reader, i - 1).norm)) return null;
  const second = secondDay(reader, first.to, first.day);
  const free =
    second && (at(reader, second.to).kind !== 'word' || has(reader.lexicon.names.function, at(reader, second.to).norm));
  const last = second && free ? second : first;
  const year = yearAfter(reader, last.to);
  const point = {
    from: i,
    coreFrom: i,
    to: year?.to ?? last.to,
    month,
    day: first.day,
    ...(year && { year: year.year }),
  };
  if (!exists({ ...point, day: last.day })) return null;
  return last === first ? point : { ...point, lastDay: last.day };
}

/** A month's name by itself is a date after a preposition or article, before "to July 2020", or alone in its cell. */
function isMonthAlone(reader: Reader, i: number): boolean {
  const token = at(reader, i);
  const before = at(reader, i - 1);
  const after = at(reader, i + 1);
  const { dates, ranges, names } = reader.lexicon;
  const shouted = /^\p{Lu}{4,}$/u.test(token.text) && !has(dates.needCapital, token.norm);
  if (after.text === '-') return false;
  // "JUNE they let 14 out": a notice that starts with its month.
  if (shouted && startsSentence(reader, i)) return true;
  if (startsSentence(reader, i) && isOpening(reader, i + 1)) return true;
  if (before.text === '-' && !before.gap) return has(dates.parts, at(reader, i - 2).norm);
  if (reader.tokens.length === 1) return true;
  const joiner = after.text === '–' ? i + 2 : phraseAt(reader, ranges.to, i + 1);
  if (joiner > 0 && monthAt(reader, joiner) !== undefined) return true;
  if (!has(dates.beforeMonth, before.norm)) return false;
  if (has(dates.onlyBeforeMonth, before.norm)) return true;
  // A first name is followed by a surname: "by April Jones".
  return !(
    has(dates.givenNames, token.norm) &&
    after.capital &&
    after.gap &&
    !reader.titleCase &&
    !has(names.function, after.norm)
  );
}

/** "June: 14", "September saw 52 more": what stands behind a month that opens a line or a sentence. */
function isOpening(reader: Reader, i: number): boolean {
  const { afterMonth } = reader.lexicon.dates;
  const number = has(afterMonth, at(reader, i).norm) || at(reader, i).text === ':' ? at(reader, i + 1) : null;
  return number !== null && (number.kind === 'number' || has(reader.lexicon.besides.another, number.norm));
}
