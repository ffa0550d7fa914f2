import { iso, type Parts, withYear } from './calendar.ts';
import { type DatePoint, readDatePoint } from './datePoints.ts';
import { at, has, phraseAt, type Reader, type Reading } from './reader.ts';
import { isForward, readRelativeDay } from './relativeDays.ts';
import { readBareYear, readDecade, readYear } from './years.ts';

const DASH = /^[-–—]$/;

function point(reader: Reader, i: number): DatePoint | null {
  const dated = readDatePoint(reader, i);
  if (dated) return dated;
  const year = readDecade(reader, i) ?? readBareYear(reader, i);
  return year && { from: i, coreFrom: i, ...year };
}

/** The end of what may join two dates to a span, or -1. `and` joins after "between" only. */
function joinerAfter(reader: Reader, i: number, between: boolean): number {
  const { to, and } = reader.lexicon.ranges;
  if (DASH.test(at(reader, i).text)) return i + 1;
  const phrase = phraseAt(reader, to, i);
  if (phrase > 0) return phrase;
  return between && has(and, at(reader, i).norm) ? i + 1 : -1;
}

/** "2020-25", "2020–2025", "2020/21": the last year. */
function secondYear(reader: Reader, first: DatePoint, joiner: number): DatePoint | null {
  if (first.year === undefined || first.month !== undefined) return null;
  const token = at(reader, joiner);
  const full = readYear(reader, joiner);
  if (full) return { from: joiner, coreFrom: joiner, ...full };
  if (token.form !== 'plain' || token.text.length !== 2 || token.gap) return null;
  const year = first.year - (first.year % 100) + token.value;
  const after = at(reader, joiner + 1);
  if (after.kind === 'word' && !after.gap) return null;
  return { from: joiner, coreFrom: joiner, to: joiner + 1, year };
}

function second(reader: Reader, first: DatePoint, between: boolean): DatePoint | null {
  const joiner = joinerAfter(reader, first.to, between);
  const slash = at(reader, first.to).text === '/' && first.month === undefined ? first.to + 1 : -1;
  if (joiner < 0 && slash < 0) return null;
  const other =
    secondYear(reader, first, Math.max(joiner, slash)) ?? (joiner < 0 ? null : readDatePoint(reader, joiner));
  // Both ends as precise as each other, or it is no span: "from 2020 to May".
  return other &&
    (other.day === undefined) === (first.day === undefined) &&
    (other.month === undefined) === (first.month === undefined)
    ? other
    : null;
}

/** The last day, month or year that a point reaches to. */
function endOf(p: DatePoint, parts: Parts): Parts {
  if (p.years !== undefined && parts.year !== undefined) return { year: parts.year + p.years - 1 };
  if (p.months !== undefined && parts.month !== undefined) return { ...parts, month: parts.month + p.months - 1 };
  return p.lastDay === undefined ? parts : { ...parts, day: p.lastDay };
}

/** Reads a date or a span of dates at `i`, and supplies the year where it is known. */
export function readDate(reader: Reader, i: number): Reading | null {
  const { between: betweens, from: froms } = reader.lexicon.ranges;
  const first = point(reader, i);
  if (!first) return readRelativeDay(reader, i);
  const between = has(betweens, at(reader, i - 1).norm);
  const last = second(reader, first, between);
  const parts = ({ year, month, day }: DatePoint): Parts => ({ year, month, day });
  const forward = isForward(reader, i);
  let low = parts(first);
  let high = parts(last ?? first);
  if (last) {
    high = withYear(high, reader.reference, forward);
    low =
      low.year === undefined && high.year !== undefined
        ? { ...low, year: high.year }
        : withYear(low, reader.reference, forward);
    if (low.year === high.year && iso(low) > iso(high) && first.year === undefined && low.year)
      low = { ...low, year: low.year - 1 };
    if (low.year !== undefined && high.year !== undefined && iso(low) > iso(high))
      return single(reader, first, forward);
  } else return single(reader, first, forward);
  const spans = between || has(froms, at(reader, i - 1).norm);
  return {
    from: spans ? i - 1 : first.from,
    to: last.to,
    coreFrom: first.coreFrom,
    coreTo: last.to,
    kind: 'date',
    low: iso(low),
    high: iso(endOf(last, high)),
    approx: Boolean(first.approx || last.approx),
  };
}

function single(reader: Reader, p: DatePoint, forward: boolean): Reading {
  const parts = withYear({ year: p.year, month: p.month, day: p.day }, reader.reference, forward);
  return {
    from: p.from,
    to: p.to,
    coreFrom: p.coreFrom,
    coreTo: p.to,
    kind: 'date',
    low: iso(parts),
    high: iso(endOf(p, parts)),
    approx: Boolean(p.approx),
    claim: !p.ambiguous,
  };
}
