import type { DayHalf } from '../lexicon/dates.ts';
import { type Face, faceAt, halfApart, halfAt, spoken } from './clockFaces.ts';
import { at, has, isNoun, lookUp, phraseAt, phraseBefore, type Reader, type Reading } from './reader.ts';
import { readUnit } from './units.ts';

interface Clock {
  from: number;
  minutes: number;
  to: number;
  half: 'am' | 'pm' | null;
  /** Nothing but a number so far: a time only beside another one ("2 to 4 pm"). */
  weak: boolean;
}

const pad = (n: number) => String(n).padStart(2, '0');
const DASH = /^[-–]$/;
/** So far before "at" stands what is said to be at a level. */
const LEVEL_REACH = 10;
const HOUR = 60;
const NOON = 12 * HOUR;
const DAY = 24 * HOUR;
const NIGHT_ENDS = 5 * HOUR;

/** "04:00" for minutes after midnight. */
function clock(minutes: number): string {
  return `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`;
}

/** Hours of the twelve-hour clock to minutes of the day. */
function ofDay(minutes: number, half: Clock['half']): number {
  if (half === null) return minutes;
  return (minutes % NOON) + (half === 'pm' ? NOON : 0);
}

/** "T14:05+02:00": past how far the clock of a time stamp is from Greenwich. */
function stampEnd(reader: Reader, i: number, to: number): number {
  const stamp = at(reader, i - 1).text === 'T' && at(reader, i - 1).kind === 'mark';
  const offset = /^[+-]$/.test(at(reader, to).text) && !at(reader, to).gap;
  const face = stamp && offset ? faceAt(reader, to + 1) : null;
  return face?.exact ? face.to : to;
}

/** Whether a price or a level is said to stand at the number. */
function isLevel(reader: Reader, i: number): boolean {
  for (let j = i - 2; j >= i - LEVEL_REACH; j--) if (has(reader.lexicon.times.levels, at(reader, j).norm)) return true;
  return false;
}

/** "at 4.30, they left": a clock with a dot. */
function isDotted(reader: Reader, i: number, end: number): boolean {
  const told = has(reader.lexicon.times.at, at(reader, i - 1).norm) && !isNoun(reader, end) && !readUnit(reader, end);
  return told && !isLevel(reader, i);
}

/** Before five a night is the next day's morning. */
function halfOf(minutes: number, half: DayHalf | null): Clock['half'] {
  if (half !== 'night') return half;
  return minutes >= NIGHT_ENDS && minutes < NOON ? 'pm' : 'am';
}

function clockAt(reader: Reader, i: number): Clock | null {
  const { oclock, zones, named, military } = reader.lexicon.times;
  const name = lookUp(named, at(reader, i).norm);
  if (name !== undefined)
    return { from: i, minutes: Number(name.slice(0, 2)) * HOUR, to: i + 1, half: null, weak: false };
  const words = spoken(reader, i);
  const face: Face | null = words ? { ...words, exact: true } : faceAt(reader, i);
  if (!face) return militaryAt(reader, i);
  let to = stampEnd(reader, i, face.to);
  // "12 noon".
  const also = lookUp(named, at(reader, to).norm);
  if (also !== undefined && face.minutes === NOON) return clockAt(reader, to);
  const hour = phraseAt(reader, oclock, to);
  if (hour > 0) to = hour;
  const { half: told, to: end } = halfAt(reader, to);
  const apart = told ? null : halfApart(reader, { ...face, to }, i);
  const half = halfOf(face.minutes, told ?? (face.exact || !apart || !isLevel(reader, i) ? apart : null));
  // "14 pm" is no time; "14:30 pm" is one with a slip.
  if (half && face.minutes >= NOON + HOUR && !face.exact) return null;
  const decimal = at(reader, i).form === 'decimal';
  const named24 = has(military, at(reader, end).norm) && decimal;
  const zone = named24 || (has(zones, at(reader, end).norm) && (face.exact || half !== null || decimal));
  return {
    from: i,
    minutes: face.minutes,
    to: zone ? end + 1 : end,
    half,
    weak: !(face.exact || hour > 0 || half || (decimal && (zone || isDotted(reader, i, end)))),
  };
}

/** "0400 GMT", "1600 hours", and "at 0400", which no other number begins with. */
function militaryAt(reader: Reader, i: number): Clock | null {
  const token = at(reader, i);
  if (token.form !== 'plain' || token.text.length !== 4) return null;
  const { zones, military, at: ats } = reader.lexicon.times;
  const named = [zones, military].some((list) => has(list, at(reader, i + 1).norm));
  const bare = token.text.startsWith('0') && has(ats, at(reader, i - 1).norm);
  if (!named && !bare) return null;
  const minutes = Math.floor(token.value / 100) * 60 + (token.value % 100);
  const to = named ? i + 2 : i + 1;
  return minutes < DAY && token.value % 100 < 60 ? { from: i, minutes, to, half: null, weak: false } : null;
}

/** The end of a span: "11:30-1:30" goes on past noon. */
function turned(reader: Reader, first: Clock, last: Clock): number {
  const plain = first.half === null && last.half === null && !at(reader, last.from).text.startsWith('0');
  const past = plain && first.minutes < NOON + HOUR && last.minutes < first.minutes && last.minutes < NOON;
  return past ? last.minutes + NOON : ofDay(last.minutes, last.half);
}

/** Reads a clock time or a span of them: "04:00", "4 a.m.", "2.20am", "noon", "10 to 11:30 pm". */
export function readTime(reader: Reader, i: number): Reading | null {
  const first = clockAt(reader, i);
  if (!first) return null;
  const about = phraseBefore(reader, reader.lexicon.bounds.about, i);
  const { to, and, between } = reader.lexicon.ranges;
  const joiner = at(reader, first.to);
  const joins =
    DASH.test(joiner.text) || has(to, joiner.norm) || (has(and, joiner.norm) && has(between, at(reader, i - 1).norm));
  const last = joins ? clockAt(reader, first.to + 1) : null;
  const spans = last !== null && !last.weak && (!first.weak || last.half !== null);
  if (first.weak && !spans) return null;
  const half = first.half ?? (spans ? last.half : null);
  const low = clock(ofDay(first.minutes, half));
  const end = spans ? last.to : first.to;
  const high = spans ? clock(turned(reader, first, last)) : low;
  const span = { from: about < 0 ? i : about, to: end, coreFrom: i, coreTo: end };
  const before = spans ? '' : at(reader, span.from - 1).norm;
  const { before: befores, after: afters, shortly } = reader.lexicon.times;
  const reading: Reading = { ...span, kind: 'time', low, high, approx: about >= 0 };
  const near = has(befores, before) || has(afters, before) ? phraseBefore(reader, shortly, span.from - 1) : -1;
  if (near >= 0) return { ...reading, from: near, approx: true };
  if (has(befores, before)) return { ...reading, from: span.from - 1, low: null, strict: true };
  if (has(afters, before)) return { ...reading, from: span.from - 1, high: null, strict: true };
  return reading;
}
