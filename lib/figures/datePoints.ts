import { exists, type Parts } from './calendar.ts';
import { afterHyphen, at, has, lookUp, phraseAt, phraseBefore, type Reader, startsSentence } from './reader.ts';
import { readYear } from './years.ts';

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
  /** A decade: "the 2020s". */
  years?: number;
  /** A season: months from `month` on. */
  months?: number;
}

function monthAt(reader: Reader, i: number): number | undefined {
  const token = at(reader, i);
  const { months, needCapital } = reader.lexicon.dates;
  const month = lookUp(months, token.norm);
  return month !== undefined && !token.capital && has(needCapital, token.norm) ? undefined : month;
}

/** The token after a month's name and the dot of its abbreviation. */
function pastName(reader: Reader, i: number): number {
  const dot = at(reader, i + 1);
  return dot.text === '.' && !dot.gap && at(reader, i).text.length <= 4 ? i + 2 : i + 1;
}

/** A day of the month at `i`: "13", "13th", "thirteenth". */
function dayAt(reader: Reader, i: number): { day: number; to: number } | null {
  const token = at(reader, i);
  const { ordinalSuffixes, ordinals, units } = reader.lexicon.numbers;
  if (token.form === 'plain' && token.text.length <= 2 && token.value >= 1 && token.value <= 31) {
    const suffix = at(reader, i + 1);
    return { day: token.value, to: !suffix.gap && has(ordinalSuffixes, suffix.norm) ? i + 2 : i + 1 };
  }
  const ordinal = lookUp(ordinals, token.norm);
  if (ordinal !== undefined && ordinal <= 30) return { day: ordinal, to: i + 1 };
  // "twenty-first": the ten as a cardinal, then the ordinal.
  const ten = lookUp(reader.lexicon.numbers.tens, token.norm);
  const hyphen = afterHyphen(reader, i + 1);
  const unit = lookUp(ordinals, at(reader, hyphen < 0 ? i + 1 : hyphen).norm);
  if (ten !== undefined && ten <= 30 && unit !== undefined && unit < 10 && lookUp(units, token.norm) === undefined) {
    return ten + unit <= 31 ? { day: ten + unit, to: (hyphen < 0 ? i + 1 : hyphen) + 1 } : null;
  }
  return null;
}

/** A year that follows a month or day, with or without a comma or "of". */
function yearAfter(reader: Reader, i: number): { year: number; to: number } | null {
  const comma = at(reader, i).text === ',' || has(reader.lexicon.dates.of, at(reader, i).norm);
  const year = readYear(reader, comma ? i + 1 : i);
  return year && !at(reader, i).line ? year : null;
}

const DASH = /^[-–]$/;

/** "13 December 2025", "13th of December", "13–14 December". */
function dayMonth(reader: Reader, i: number): DatePoint | null {
  const { the, of } = reader.lexicon.dates;
  const first = dayAt(reader, i + (has(the, at(reader, i).norm) ? 1 : 0));
  if (!first) return null;
  let { day, to } = first;
  let lastDay: number | undefined;
  const joiner = at(reader, to);
  if (
    DASH.test(joiner.text) ||
    has(reader.lexicon.ranges.to, joiner.norm) ||
    has(reader.lexicon.ranges.and, joiner.norm)
  ) {
    const second = dayAt(reader, to + 1);
    if (second && second.day > day && monthAt(reader, second.to) !== undefined) {
      lastDay = second.day;
      to = second.to;
    }
  }
  let hyphen = afterHyphen(reader, to);
  if (hyphen < 0 && has(of, at(reader, to).norm)) hyphen = to + 1;
  const at_ = hyphen < 0 ? to : hyphen;
  const month = monthAt(reader, at_);
  if (month === undefined) return null;
  to = pastName(reader, at_);
  const year = yearAfter(reader, Math.max(to, afterHyphen(reader, to)));
  const point = {
    from: i,
    coreFrom: i,
    to: year?.to ?? (to > at_ + 1 && at(reader, to).gap ? to : at_ + 1),
    month,
    day,
    ...(year && { year: year.year }),
    ...(lastDay && { lastDay }),
  };
  day = lastDay ?? day;
  return exists({ ...point, day }) ? point : null;
}

/** "December 13, 2025", "Dec. 13th", "December 13–14", "July 2021", "June". */
function monthFirst(reader: Reader, i: number): DatePoint | null {
  const month = monthAt(reader, i);
  if (month === undefined) return null;
  const { the, of } = reader.lexicon.dates;
  const named = pastName(reader, i);
  const year = yearAfter(reader, named) ?? yearAfter(reader, Math.max(named, afterHyphen(reader, named)));
  if (year) return { from: i, coreFrom: i, to: year.to, month, year: year.year };
  // "In June 14 prisoners were freed": nobody says "in June 14".
  const inMonth =
    has(reader.lexicon.dates.in, at(reader, i - 1).norm) &&
    at(reader, named + 1).kind === 'word' &&
    at(reader, named + 1).gap;
  const glued = afterHyphen(reader, named);
  const first = inMonth ? null : dayAt(reader, glued > 0 ? glued : named + (has(the, at(reader, named).norm) ? 1 : 0));
  if (first && (at(reader, named).kind === 'number' || glued > 0 || first.to > named)) {
    let { to } = first;
    let lastDay: number | undefined;
    const joiner = at(reader, to);
    const second = DASH.test(joiner.text) || has(reader.lexicon.ranges.to, joiner.norm) ? dayAt(reader, to + 1) : null;
    if (second && second.day > first.day && !(at(reader, second.to).kind === 'word' && monthAt(reader, second.to))) {
      lastDay = second.day;
      to = second.to;
    }
    const inYear = yearAfter(reader, to);
    const point = {
      from: i,
      coreFrom: i,
      to: inYear?.to ?? to,
      month,
      day: first.day,
      ...(inYear && { year: inYear.year }),
      ...(lastDay && { lastDay }),
    };
    if (exists({ ...point, day: lastDay ?? first.day })) return point;
  }
  return isMonthAlone(reader, i, has(of, at(reader, named).norm)) ? { from: i, coreFrom: i, to: i + 1, month } : null;
}

/** A month's name by itself is a date after a preposition or article, or where it stands alone in its cell. */
function isMonthAlone(reader: Reader, i: number, ofYear: boolean): boolean {
  const token = at(reader, i);
  const before = at(reader, i - 1);
  if (!token.capital || token.text.length < 3 || before.text === '-' || ofYear) return false;
  if (reader.tokens.length === 1) return true;
  if (!has(reader.lexicon.dates.beforeMonth, before.norm) || (before.line && startsSentence(reader, i))) return false;
  // A first name has a surname or a verb of its own after a comma-less preposition: "by April Jones".
  const after = at(reader, i + 1);
  return !(after.capital && after.gap && !reader.titleCase && has(reader.lexicon.dates.givenNames, token.norm));
}

/** "2025-12-13", "13/12/2025", "13.12.2025", "12/13/25". */
function numeric(reader: Reader, i: number): DatePoint | null {
  const [a, s, b, s2, c] = [0, 1, 2, 3, 4].map((n) => at(reader, i + n));
  if (!a || !s || !b || !s2 || !c || !/^[-/.]$/.test(s.text) || s.text !== s2.text) return null;
  const tokens = [a, b, c];
  if (tokens.some((t) => t.form !== 'plain') || [s, b, s2, c].some((t) => t.gap)) return null;
  const after = at(reader, i + 5);
  if (/^[-/.]$/.test(after.text) && !after.gap && at(reader, i + 6).kind === 'number' && !at(reader, i + 6).gap)
    return null;
  const span = { from: i, coreFrom: i, to: i + 5 };
  if (a.text.length === 4) {
    const point = { ...span, year: a.value, month: b.value, day: c.value };
    return b.text.length <= 2 && c.text.length <= 2 && exists(point) ? point : null;
  }
  const short = c.text.length === 2 && s.text !== '-';
  if (a.text.length > 2 || b.text.length > 2 || !(c.text.length === 4 || short)) return null;
  // Two-digit years: the hundred years around 2000 that news and history pages write so.
  const year = short ? c.value + (c.value < 70 ? 2000 : 1900) : c.value;
  const european = { ...span, year, month: b.value, day: a.value };
  const american = { ...span, year, month: a.value, day: b.value };
  const fits = [european, american].filter(exists);
  if (fits.length < 2 || a.value === b.value) return fits[0] ?? null;
  // Dots are never American.
  if (s.text === '.') return european;
  if (reader.dayFirst === undefined) return { ...european, ambiguous: true };
  return reader.dayFirst ? european : american;
}

/** "the summer of 2020", "early 2022", "mid-June", "the end of 2020". */
function partial(reader: Reader, i: number): DatePoint | null {
  const { seasons, parts, partsOf, of } = reader.lexicon.dates;
  const hyphen = afterHyphen(reader, i + 1);
  const word = at(reader, i).norm;
  const months = lookUp(seasons, word);
  if (months !== undefined) {
    const year = readYear(reader, i + (has(of, at(reader, i + 1).norm) ? 2 : 1));
    return year && { from: i, coreFrom: i, to: year.to, year: year.year, month: months, months: 3, approx: true };
  }
  const start = has(parts, word) ? Math.max(i + 1, hyphen) : phraseAt(reader, partsOf, i);
  if (start < 0) return null;
  const point = monthFirst(reader, start) ?? bareYear(reader, start);
  return point && point.day === undefined ? { ...point, from: i, coreFrom: start, approx: true } : null;
}

function bareYear(reader: Reader, i: number): DatePoint | null {
  const year = readYear(reader, i);
  return year && { from: i, coreFrom: i, ...year };
}

/** A weekday's name before a date belongs to it: "Saturday, 13 December". */
function pastWeekday(reader: Reader, i: number): number {
  const { weekdays, weekdaysShort } = reader.lexicon.dates;
  const word = at(reader, i).norm;
  if (lookUp(weekdays, word) === undefined && lookUp(weekdaysShort, word) === undefined) return i;
  return i + 1 + (/^[,.]$/.test(at(reader, i + 1).text) ? 1 : 0);
}

/** Reads the date with a month, or in numerals, that starts at `i`. */
export function readDatePoint(reader: Reader, i: number): DatePoint | null {
  const start = pastWeekday(reader, i);
  const point =
    numeric(reader, start) ?? dayMonth(reader, start) ?? monthFirst(reader, start) ?? partial(reader, start);
  if (!point || (start > i && point.day === undefined)) return start > i ? null : point;
  const the = has(reader.lexicon.dates.the, at(reader, point.from).norm) ? 1 : 0;
  return { ...point, from: i, coreFrom: point.coreFrom + the };
}

/** Whether a phrase before `i` makes what follows a date rather than a number. */
export function afterDatePreposition(reader: Reader, i: number): boolean {
  return (
    has(reader.lexicon.dates.beforeYear, at(reader, i - 1).norm) ||
    phraseBefore(reader, reader.lexicon.dates.partsOf, i) >= 0
  );
}
