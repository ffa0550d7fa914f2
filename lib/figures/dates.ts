import { isParticiple } from '../text/inflection.ts';
import { apartAt } from './apart.ts';
import { readBounds } from './bounds.ts';
import { exists, iso, nthDay, type Parts, withPastYear, withYear, yearNear } from './calendar.ts';
import { readDatePoint } from './datePoints.ts';
import { readDayOfMonth, readDayOfThatMonth, readWeekdayOfMonth } from './daysOfMonth.ts';
import type { DatePoint } from './months.ts';
import { at, has, phraseAt, phraseBefore, type Reader, type Reading } from './reader.ts';
import { isForward, readRelativeDay } from './relativeDays.ts';
import { readYear } from './years.ts';

const DASH = /^[-–]$/;

/** "-25", "/21" after a year: the last two digits of a later one. */
function shortYear(reader: Reader, i: number, first: DatePoint): DatePoint | null {
  const token = at(reader, i);
  const after = at(reader, i + 1);
  if (first.year === undefined || token.form !== 'plain' || token.text.length !== 2 || token.gap) return null;
  if (!after.gap && (after.kind === 'word' || after.text === '/')) return null;
  return { from: i, coreFrom: i, to: i + 1, year: first.year - (first.year % 100) + token.value };
}

/** The date that ends a span which starts with `first`: as precise as it, or it is no span ("from 2020 to May"). */
function secondPoint(reader: Reader, first: DatePoint, between: boolean): DatePoint | null {
  const { to, and } = reader.lexicon.ranges;
  const joiner = at(reader, first.to);
  const dash = DASH.test(joiner.text);
  const isYear = first.month === undefined && first.years === undefined;
  if (isYear && (dash || joiner.text === '/')) {
    const year = readYear(reader, first.to + 1);
    if (year) return { from: first.to + 1, coreFrom: first.to + 1, ...year };
    const short = shortYear(reader, first.to + 1, first);
    if (short) return short;
  }
  const start = dash || (between && has(and, joiner.norm)) ? first.to + 1 : phraseAt(reader, to, first.to);
  const other = start < 0 ? null : readDatePoint(reader, start);
  if (!other || (other.day === undefined) !== (first.day === undefined)) return null;
  return (other.month === undefined) === (first.month === undefined) ? other : null;
}

/** The last day, month or year that a point reaches to. */
function endOf(point: DatePoint, parts: Parts): Parts {
  if (point.years !== undefined && parts.year !== undefined) return { year: parts.year + point.years - 1 };
  if (point.months !== undefined && parts.month !== undefined)
    return { ...parts, month: parts.month + point.months - 1 };
  return point.lastDay === undefined ? parts : { ...parts, day: point.lastDay };
}

function partsOf({ year, month, day }: DatePoint): Parts {
  return {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
}

/** Both ends with their years: the first borrows the last one's, and a span may run over the turn of a year. */
function spanOf(
  reader: Reader,
  first: DatePoint,
  last: DatePoint,
  forward: boolean,
): { low: Parts; high: Parts } | null {
  let [low, high] = [partsOf(first), partsOf(last)];
  const turns = first.year === undefined && iso({ ...low, year: 1 }) > iso({ ...high, year: 1 });
  if (turns && last.year === undefined) {
    low = withYear(low, reader.reference, forward);
    if (low.year !== undefined) high = { ...high, year: low.year + 1 };
  } else {
    high = withYear(high, reader.reference, forward);
    if (low.year === undefined && high.year !== undefined) low = { ...low, year: high.year - (turns ? 1 : 0) };
  }
  return (turns || iso(low) < iso(high)) && exists(low) ? { low, high: endOf(last, high) } : null;
}

/** Stands for a year or month of which no more is told. */
const MIDDLE = { month: 7, day: 1 };

/** "of last year", "that same year" after a month or day: its year, as far as it is known, and where the words end. */
function relativeYear(reader: Reader, i: number): { year: Parts; to: number } | null {
  const { of, otherYear } = reader.lexicon.dates;
  const start = has(of, at(reader, i).norm) ? i + 1 : i;
  const reference = reader.reference === null ? undefined : Number(reader.reference.slice(0, 4));
  const apart = apartAt(reader, start, 'years');
  if (apart) return { year: reference === undefined ? {} : { year: reference + apart.value }, to: apart.to };
  const other = phraseAt(reader, otherYear, start);
  return other > 0 ? { year: {}, to: other } : null;
}

/** "in June and July 2020", "on 3 May or 4 June 2020": the year that the second date tells for both. */
function sharedYear(reader: Reader, point: DatePoint): number | undefined {
  const { and, or } = reader.lexicon.ranges;
  const joiner = at(reader, point.to).norm;
  const next = has(and, joiner) || has(or, joiner) ? readDatePoint(reader, point.to + 1) : null;
  if (!next?.month || !point.month || (next.day === undefined) !== (point.day === undefined)) return undefined;
  return next.year && next.year - (point.month > next.month ? 1 : 0);
}

/** The date with the year that the text leaves out, as far as it can be told. */
function yearOf(reader: Reader, point: DatePoint, forward: boolean): Parts {
  const shared = point.year ?? sharedYear(reader, point);
  const own = yearNear(partsOf(shared ? { ...point, year: shared } : point), reader.near);
  const dated = withYear(own, reader.reference, forward);
  if (dated.year !== undefined) return dated;
  const { untilDay, on } = reader.lexicon.dates;
  const bound = readBounds(reader, point.from, point.from).from;
  // "until at least 5 January", said in December.
  if (has(untilDay, at(reader, bound - 1).norm)) return withYear(own, reader.reference, true);
  // "was held on 5 January": done, so it was the last one.
  const done = has(on, at(reader, point.from - 1).norm) && isDone(reader, point.from - 2);
  return done ? withPastYear(own, reader.reference) : dated;
}

/** Whether a participle at `i` tells what was done, not what is "to be" done. */
function isDone(reader: Reader, i: number): boolean {
  const { toBe } = reader.lexicon.dates;
  return isParticiple(at(reader, i).norm) && !has(toBe, at(reader, i - 1).norm) && !has(toBe, at(reader, i - 2).norm);
}

/** Reads a date or a span of dates at `i`, and supplies the year where the reference tells it. */
export function readDate(reader: Reader, i: number): Reading | null {
  const { ranges, bounds } = reader.lexicon;
  const point = readDatePoint(reader, i);
  const readers = [readWeekdayOfMonth, readDayOfThatMonth, readDayOfMonth, readRelativeDay];
  if (!point) return readers.reduce<Reading | null>((found, read) => found ?? read(reader, i), null);
  const forward = isForward(reader, i);
  const before = at(reader, i - 1).norm;
  const between = has(ranges.between, before);
  const yearAlone = point.month === undefined;
  const about = Math.max(
    phraseBefore(reader, bounds.about, i),
    yearAlone ? phraseBefore(reader, bounds.atLeast, i) : -1,
  );
  const last = secondPoint(reader, point, between);
  const span = last && spanOf(reader, point, last, forward);
  if (last && span) {
    return {
      from: between || has(ranges.from, before) ? i - 1 : point.from,
      to: last.to,
      coreFrom: point.coreFrom,
      coreTo: last.to,
      kind: 'date',
      low: iso(span.low),
      high: iso(span.high),
      approx: Boolean(point.approx || last.approx),
    };
  }
  const relative = point.year === undefined ? relativeYear(reader, point.to) : null;
  const month = relative ? { ...partsOf(point), ...relative.year } : yearOf(reader, point, forward);
  const day = point.nth ? nthDay(month, point.nth.rank, point.nth.weekday) : null;
  const parts = day === null ? month : { ...month, day };
  if (point.year !== undefined && point.day !== undefined && !point.ambiguous) reader.near = iso(parts);
  if (point.day !== undefined && !point.ambiguous) reader.told = iso(parts);
  // "In 2024 they met in July and in August", "in July they met on the 3rd": what opens the sentence holds for all of it.
  if (i <= 1 && point.day === undefined && parts.year !== undefined)
    reader.near = iso({ month: MIDDLE.month, ...parts, day: MIDDLE.day });
  return {
    from: about >= 0 ? about : point.lastDay && (between || has(ranges.from, before)) ? i - 1 : point.from,
    to: relative?.to ?? point.to,
    coreFrom: point.coreFrom,
    coreTo: point.to,
    kind: 'date',
    low: iso(parts),
    high: iso(endOf(point, parts)),
    approx: point.approx === true || about >= 0,
    claim: !point.ambiguous,
  };
}
