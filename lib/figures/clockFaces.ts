import type { DayHalf as Half } from '../lexicon/dates.ts';
import { afterHyphen, at, has, isNoun, lookUp, phraseAt, type Reader, skipHyphen } from './reader.ts';
import { belowHundred } from './wordNumbers.ts';

const HOUR = 60;
const NOON = 12 * HOUR;
const SECONDS = /^\d\d(?:\.\d+)?$/;
const HALVES: readonly Half[] = ['am', 'pm', 'night'];
/** "on Tuesday evening": so many words behind a clock tell its half of the day. */
const PART_REACH = 4;

/** What a clock shows, in minutes after midnight; `exact`: it can only be a time. */
export interface Face {
  minutes: number;
  to: number;
  exact: boolean;
}

function partAt(reader: Reader, i: number): Half | null {
  const { dayParts } = reader.lexicon.times;
  return HALVES.find((half) => has(dayParts[half], at(reader, i).norm)) ?? null;
}

/** Which half of the day stands at `i`: "a.m.", "p. m.", "in the evening", "at night". */
export function halfAt(reader: Reader, i: number): { half: Half | null; to: number } {
  const { dates, times } = reader.lexicon;
  const letters = lettersAt(reader, i);
  if (letters) return letters;
  const { norm } = at(reader, i);
  const start = has(dates.the, at(reader, i + 1).norm) ? i + 2 : i + 1;
  const half = has(dates.in, norm) || has(times.at, norm) ? partAt(reader, start) : null;
  return { half, to: half ? start + 1 : i };
}

/** "at 8.30 on Tuesday evening", "at 8 tonight", "tonight at 8": the half of the day that words apart from the clock tell. */
export function halfApart(reader: Reader, { minutes, to, exact }: Face, i: number): Half | null {
  const { dates, numbers, times } = reader.lexicon;
  const told = has(times.at, at(reader, i - 1).norm);
  if (minutes < HOUR || minutes >= NOON + HOUR || !(exact || told)) return null;
  // "that night at one of the inns".
  const before = told && !isNoun(reader, to) && !has(numbers.of, at(reader, to).norm) ? partAt(reader, i - 2) : null;
  if (before) return before;
  for (let j = to; j < to + PART_REACH; j++) {
    const { norm } = at(reader, j);
    const found = partAt(reader, j);
    if (found) return found;
    const isDay =
      [dates.on, dates.determiners].some((list) => has(list, norm)) ||
      [dates.weekdays, dates.days, dates.apart].some((table) => lookUp(table, norm) !== undefined);
    if (!isDay) return null;
  }
  return null;
}

/** "am", "p.m.", or its letters apart. */
function lettersAt(reader: Reader, i: number): { half: 'am' | 'pm'; to: number } | null {
  const { am, pm } = reader.lexicon.times;
  const dot = at(reader, i + 1).text === '.' && !at(reader, i + 1).gap ? 1 : 0;
  const apart = at(reader, i).norm + at(reader, i + 1 + dot).norm;
  const [word, to] = at(reader, i).norm.length === 1 ? [apart, i + 2 + dot] : [at(reader, i).norm, i + 1];
  return has(am, word) || has(pm, word) ? { half: has(am, word) ? 'am' : 'pm', to } : null;
}

/** "330 p.m.": hours and minutes in one. */
function compactAt(reader: Reader, i: number): Face | null {
  const { form, text, value } = at(reader, i);
  if (form !== 'plain' || text.length < 3 || text.length > 4 || !lettersAt(reader, i + 1)) return null;
  const [hours, minutes] = [Math.floor(value / 100), value % 100];
  return hours >= 1 && hours <= 12 && minutes < HOUR
    ? { minutes: hours * HOUR + minutes, to: i + 1, exact: true }
    : null;
}

/** "seven thirty p.m.": both in words, which only the half of the day tells from two numbers. */
function wordsAt(reader: Reader, i: number): Face | null {
  const hour = lookUp(reader.lexicon.numbers.units, at(reader, i).norm);
  const minutes = hour === undefined || hour < 1 || hour > 12 ? null : belowHundred(reader, i + 1);
  if (hour === undefined || !minutes || minutes.value < 10 || minutes.value >= HOUR) return null;
  const told = halfAt(reader, minutes.to).half !== null;
  return told ? { minutes: hour * HOUR + minutes.value, to: minutes.to, exact: true } : null;
}

/** Hours and minutes at `i`: "4", "04:00", "2.20", "four", "half past four". */
export function faceAt(reader: Reader, i: number): Face | null {
  const token = at(reader, i);
  const { lexicon } = reader;
  const colon = at(reader, i + 1);
  const right = at(reader, i + 2);
  if (
    token.form === 'plain' &&
    token.text.length <= 2 &&
    colon.text === ':' &&
    !colon.gap &&
    !right.gap &&
    right.form === 'plain'
  ) {
    if (right.text.length !== 2 || right.value > 59 || token.value > 24) return null;
    const seconds = at(reader, i + 3).text === ':' && SECONDS.test(at(reader, i + 4).text) && !at(reader, i + 4).gap;
    return { minutes: token.value * 60 + right.value, to: i + (seconds ? 5 : 3), exact: true };
  }
  if (token.form === 'decimal' && /^\d{1,2}\.[0-5]\d$/.test(token.text) && token.value < 25) {
    const [hours, minutes] = token.text.split('.').map(Number);
    return { minutes: (hours ?? 0) * 60 + (minutes ?? 0), to: i + 1, exact: false };
  }
  const whole = compactAt(reader, i) ?? wordsAt(reader, i);
  if (whole) return whole;
  const hour =
    token.form === 'plain' && token.text.length <= 2 ? token.value : lookUp(lexicon.numbers.units, token.norm);
  return hour !== undefined && hour <= 24 ? { minutes: hour * 60, to: i + 1, exact: false } : null;
}

/** Noon or midnight as an hour of the clock that something is past or to. */
function noonAt(reader: Reader, i: number, after: boolean): Face {
  const midnight = lookUp(reader.lexicon.times.named, at(reader, i).norm) === '00:00';
  // "ten to midnight" is late, "ten past midnight" early.
  return { minutes: midnight ? (after ? 0 : 2 * NOON) : NOON, to: i + 1, exact: false };
}

/** "half past four", "quarter to five", "twenty minutes past two". */
export function spoken(reader: Reader, i: number): { minutes: number; to: number } | null {
  const { half, quarter, past, pastAlone, to, minutes } = reader.lexicon.times;
  const { articles, units, tens } = reader.lexicon.numbers;
  let j = has(articles, at(reader, i).norm) ? i + 1 : i;
  const word = at(reader, j).norm;
  let shift = has(half, word) ? 30 : has(quarter, word) ? 15 : undefined;
  const fraction = shift !== undefined;
  if (shift === undefined) {
    shift = at(reader, j).form === 'plain' ? at(reader, j).value : (lookUp(units, word) ?? lookUp(tens, word));
    const unit = lookUp(units, at(reader, afterHyphen(reader, j + 1)).norm);
    if (shift !== undefined && shift >= 20 && unit !== undefined) {
      shift += unit;
      j += 2;
    }
  }
  if (shift === undefined || shift > 59 || shift < 1) return null;
  const named = has(minutes, at(reader, j + 1).norm);
  if (named) j++;
  j = skipHyphen(reader, j + 1);
  const after = has(past, at(reader, j).norm);
  if (!after && !has(to, at(reader, j).norm)) return null;
  const name = lookUp(reader.lexicon.times.named, at(reader, j + 1).norm);
  const hour = name === undefined ? faceAt(reader, j + 1) : noonAt(reader, j + 1, after);
  if (!hour || hour.exact || hour.minutes % HOUR > 0) return null;
  if (name === undefined && (hour.minutes > NOON || hour.minutes < HOUR)) return null;
  // Only "past" and fractions are said of clocks alone: "ten to four" may be a vote, "five minutes after two goals" a match.
  if (!fraction && !(after && (named || has(pastAlone, at(reader, j).norm)))) return null;
  if (
    at(reader, hour.to).kind === 'word' &&
    !has(reader.lexicon.names.function, at(reader, hour.to).norm) &&
    halfAt(reader, hour.to).half === null &&
    phraseAt(reader, reader.lexicon.times.oclock, hour.to) < 0
  )
    return null;
  return { minutes: hour.minutes + (after ? shift : -shift), to: hour.to };
}
