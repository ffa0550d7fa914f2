import {
  afterHyphen,
  at,
  has,
  lookUp,
  phraseAt,
  phraseBefore,
  type Reader,
  type Reading,
  skipHyphen,
} from './reader.ts';

interface Clock {
  minutes: number;
  to: number;
  half: 'am' | 'pm' | null;
  /** Nothing but a number so far: a time only beside another one ("2 to 4 pm"). */
  weak: boolean;
}

const pad = (n: number) => String(n).padStart(2, '0');
const DASH = /^[-–]$/;
const HOUR = 60;
const NOON = 12 * HOUR;
const DAY = 24 * HOUR;

/** "04:00" for minutes after midnight. */
function clock(minutes: number): string {
  return `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`;
}

/** Hours of the twelve-hour clock to minutes of the day. */
function ofDay(minutes: number, half: Clock['half']): number {
  if (half === null) return minutes;
  return (minutes % NOON) + (half === 'pm' ? NOON : 0);
}

function halfAt(reader: Reader, i: number): { half: Clock['half']; to: number } {
  const { am, pm, morning, afternoon } = reader.lexicon.times;
  const word = at(reader, i).norm;
  if (has(am, word) || has(pm, word)) return { half: has(am, word) ? 'am' : 'pm', to: i + 1 };
  // "4 a. m." and "4 p .m" are not read: too rare in print.
  const early = phraseAt(reader, morning, i);
  if (early > 0) return { half: 'am', to: early };
  const late = phraseAt(reader, afternoon, i);
  return late > 0 ? { half: 'pm', to: late } : { half: null, to: i };
}

/** Hours and minutes at `i`: "4", "04:00", "2.20", "four", "half past four". */
function faceAt(reader: Reader, i: number): { minutes: number; to: number; exact: boolean } | null {
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
    const seconds = at(reader, i + 3).text === ':' && at(reader, i + 4).text.length === 2 && !at(reader, i + 4).gap;
    return { minutes: token.value * 60 + right.value, to: i + (seconds ? 5 : 3), exact: true };
  }
  if (token.form === 'decimal' && /^\d{1,2}\.[0-5]\d$/.test(token.text) && token.value < 25) {
    const [hours, minutes] = token.text.split('.').map(Number);
    return { minutes: (hours ?? 0) * 60 + (minutes ?? 0), to: i + 1, exact: false };
  }
  const hour =
    token.form === 'plain' && token.text.length <= 2 ? token.value : lookUp(lexicon.numbers.units, token.norm);
  return hour !== undefined && hour <= 24 ? { minutes: hour * 60, to: i + 1, exact: false } : null;
}

/** "half past four", "quarter to five", "twenty minutes past two". */
function spoken(reader: Reader, i: number): { minutes: number; to: number } | null {
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
  const hour = faceAt(reader, j + 1);
  if (!hour || hour.exact || hour.minutes % HOUR > 0 || hour.minutes > NOON || hour.minutes < HOUR) return null;
  // Only "past" and fractions are said of clocks alone: "ten to four" may be a vote, "five minutes after two goals" a match.
  if (!fraction && !(after && (named || has(pastAlone, at(reader, j).norm)))) return null;
  if (
    at(reader, hour.to).kind === 'word' &&
    !has(reader.lexicon.names.function, at(reader, hour.to).norm) &&
    halfAt(reader, hour.to).half === null &&
    !has(reader.lexicon.times.oclock, at(reader, hour.to).norm)
  )
    return null;
  return { minutes: hour.minutes + (after ? shift : -shift), to: hour.to };
}

function clockAt(reader: Reader, i: number): Clock | null {
  const { oclock, zones, named } = reader.lexicon.times;
  const name = lookUp(named, at(reader, i).norm);
  if (name !== undefined) return { minutes: Number(name.slice(0, 2)) * 60, to: i + 1, half: null, weak: false };
  const words = spoken(reader, i);
  const face = words ? { ...words, exact: true } : faceAt(reader, i);
  if (!face) return militaryAt(reader, i);
  let { to } = face;
  // "12 noon".
  const also = lookUp(named, at(reader, to).norm);
  if (also !== undefined && face.minutes === NOON) return clockAt(reader, to);
  const hour = has(oclock, at(reader, to).norm);
  if (hour) to++;
  const { half, to: end } = halfAt(reader, to);
  // "14 pm" is no time; "14:30 pm" is one with a slip.
  if (half && face.minutes >= NOON + HOUR && !face.exact) return null;
  const decimal = at(reader, i).form === 'decimal';
  const zone = has(zones, at(reader, end).norm) && (face.exact || half !== null || decimal);
  return {
    minutes: face.minutes,
    to: zone ? end + 1 : end,
    half,
    weak: !(face.exact || hour || half || (decimal && zone)),
  };
}

/** "0400 GMT", "1600 hours". */
function militaryAt(reader: Reader, i: number): Clock | null {
  const token = at(reader, i);
  const { zones, military } = reader.lexicon.times;
  if (
    token.form !== 'plain' ||
    token.text.length !== 4 ||
    ![zones, military].some((list) => has(list, at(reader, i + 1).norm))
  )
    return null;
  const minutes = Math.floor(token.value / 100) * 60 + (token.value % 100);
  return minutes < DAY && token.value % 100 < 60 ? { minutes, to: i + 2, half: null, weak: false } : null;
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
  const high = spans ? clock(ofDay(last.minutes, last.half)) : low;
  const span = { from: about < 0 ? i : about, to: end, coreFrom: i, coreTo: end };
  const before = spans ? '' : at(reader, span.from - 1).norm;
  const { before: befores, after: afters } = reader.lexicon.times;
  const reading: Reading = { ...span, kind: 'time', low, high, approx: about >= 0 };
  if (has(befores, before)) return { ...reading, from: span.from - 1, low: null, strict: true };
  if (has(afters, before)) return { ...reading, from: span.from - 1, high: null, strict: true };
  return reading;
}
