import { readBounds } from './bounds.ts';
import { readFurther } from './compounds.ts';
import { type End, readEnd } from './ends.ts';
import { tidy } from './numeral.ts';
import { afterHyphen, at, has, phraseAt, phraseBefore, type Reader } from './reader.ts';
import type { Unit } from './units.ts';

/** A number with its unit, or a range of two of them. Spans are token indexes, the end exclusive. */
export interface Amount {
  from: number;
  to: number;
  coreFrom: number;
  coreTo: number;
  low: number;
  high: number | null;
  approx: boolean;
  kind: Unit['kind'];
  unit: string | null;
  /** Written in words. */
  words: boolean;
  /** Plain digits without a unit. */
  bare: boolean;
  range: boolean;
}

const DASH = /^[-–]$/;
const TILDE = '~';
/** How far before a range's "from" a verb of change makes it two figures: "rose sharply from 5 to 7". */
const CHANGE_REACH = 5;
/** "two or three", "50 or 60" are ranges; "1,503 or 1,635" are two claims. */
const MOST_ALTERNATIVE = 100;

/** What joins two numbers to a range at `i`: where the second starts, else -1. */
function rangeJoiner(reader: Reader, first: End, between: boolean): number {
  const { to, and, or } = reader.lexicon.ranges;
  // "5- to 10-year terms".
  const hangs = at(reader, first.to).text === '-' && !at(reader, first.to).gap && at(reader, first.to + 1).gap;
  const i = hangs && !first.unit ? first.to + 1 : first.to;
  const hyphen = afterHyphen(reader, i);
  if (hyphen > 0) {
    // "three-to-five-year".
    const word = at(reader, hyphen).norm;
    const second = afterHyphen(reader, hyphen + 1);
    return second > 0 && (has(to, word) || has(or, word)) ? second : hyphen;
  }
  const tilde = at(reader, i).text === TILDE && !at(reader, i).gap && !at(reader, i + 1).gap;
  if (tilde || DASH.test(at(reader, i).text)) return i + 1;
  const phrase = phraseAt(reader, to, i);
  if (phrase > 0) return phrase;
  const word = at(reader, i).norm;
  if (has(or, word))
    return first.low < MOST_ALTERNATIVE &&
      !(reader.last?.to === first.from - 1 && at(reader, first.from - 1).text === ',')
      ? i + 1
      : -1;
  return between && has(and, word) ? i + 1 : -1;
}

/** "fell $2 to $40" tells by how much, and to what. */
function isMove(reader: Reader, { from, unit }: End): boolean {
  return unit?.kind === 'money' && has(reader.lexicon.ranges.changes, at(reader, from - 1).norm);
}

/** "rose from 5 to 7" tells two figures. */
function isChange(reader: Reader, from: number): boolean {
  for (let i = from - 1; i >= Math.max(reader.floor, from - CHANGE_REACH) && at(reader, i).kind !== 'mark'; i--) {
    if (has(reader.lexicon.ranges.changes, at(reader, i).norm)) return true;
  }
  return false;
}

/** What a smaller number may borrow: the million of "three million", the hundred of "three hundred", the dozen of "3 dozen". */
function scalesOf({ low, words, scale }: End['numeral']): number[] {
  const thousands = 1000 ** Math.max(0, Math.floor(Math.log10(low) / 3));
  const hundreds = words && (low / thousands) % 100 === 0 ? thousands * 100 : thousands;
  return [scale > 1 ? scale : hundreds, thousands];
}

/** The low end of a range in the unit and scale that only its high end may tell ("2 to 3 million euros"); null: no range. */
function lowEnd(first: End, second: End): number | null {
  const [a, b] = [first.unit, second.unit];
  if (first.high === null || second.high === null) return null;
  if (a && b && a.unit !== b.unit) return null;
  if (a && b && a.kind !== b.kind && b.kind !== 'age') return null;
  if (a && !b && a.kind !== 'money' && a.kind !== 'percent') return null;
  const low = tidy(first.low * (a ? 1 : (b?.times ?? 1)));
  const borrows = first.numeral.unscaled && !second.numeral.unscaled;
  const times = (borrows ? scalesOf(second.numeral) : []).find((scale) => low * scale < second.low) ?? 1;
  return low * times < second.low ? tidy(low * times) : null;
}

/** "minus 5 to minus 10 degrees", "5 to 10 degrees below zero": the low end of a range is told last. */
function falls(first: End, second: End): boolean {
  const scaled = first.numeral.unscaled === second.numeral.unscaled;
  return (
    scaled &&
    (first.low < 0 || second.below) &&
    second.low < first.low &&
    (!first.unit || first.unit.unit === second.unit?.unit)
  );
}

function rangeFrom(reader: Reader, first: End, between: boolean): Amount | null {
  const { about, nearly } = reader.lexicon.bounds;
  const start = rangeJoiner(reader, first, between);
  // "from 100 to about 120".
  const blurred = Math.max(phraseAt(reader, about, start), phraseAt(reader, nearly, start));
  const second = start < 0 ? null : readEnd(reader, Math.max(start, blurred), true);
  const falling = second !== null && falls(first, second);
  const low = falling ? second.low : second && lowEnd(first, second);
  if (!second || low === null) return null;
  const unit = second.unit ?? first.unit;
  const words = first.numeral.words && second.numeral.words;
  return {
    ...simple(first),
    to: second.to,
    coreTo: second.numeral.to,
    low,
    high: falling ? -Math.abs(first.low) : second.low,
    approx: first.numeral.approx || second.numeral.approx || blurred > 0,
    kind: unit?.kind ?? 'count',
    unit: unit?.unit ?? null,
    words,
    bare: false,
    range: true,
  };
}

function simple({ from, to, coreFrom, low, high, numeral, unit }: End): Amount {
  const { approx, words } = numeral;
  const span = { from, to, coreFrom, coreTo: numeral.to };
  return {
    ...span,
    low,
    high,
    approx,
    kind: unit?.kind ?? 'count',
    unit: unit?.unit ?? null,
    words,
    bare: numeral.bare && !unit,
    range: false,
  };
}

/** Whether "between" stands before the number at `i` and the words that belong to it ("between the ages of 25"). */
function isBetween(reader: Reader, i: number): boolean {
  const aged = phraseBefore(reader, reader.lexicon.ages.aged, i);
  const start = aged >= 0 ? aged : readBounds(reader, i, i).from;
  return has(reader.lexicon.ranges.between, at(reader, start - 1).norm);
}

/** Reads a number with its unit, or a range of them, at `i`. */
export function readAmount(reader: Reader, i: number): Amount | null {
  const { between, from } = reader.lexicon.ranges;
  const first = readEnd(reader, i, true);
  if (!first) return null;
  const inBetween = isBetween(reader, i);
  const short = inBetween ? readEnd(reader, i, false) : null;
  const before = at(reader, i - 1).norm;
  const isFrom = has(from, before);
  if (!(isFrom && isChange(reader, i - 1)) && !isMove(reader, first)) {
    // "between one hundred and two hundred": "and" is tried as the joiner before it is tried as a part of the number.
    const range = (short && rangeFrom(reader, short, true)) ?? rangeFrom(reader, first, inBetween);
    if (range) return { ...range, from: isFrom || has(between, before) ? i - 1 : i };
  }
  const amount = simple(first);
  const further = first.unit?.unit && first.high !== null ? readFurther(reader, first.numeral.low, first.unit) : null;
  if (!further) return amount;
  return { ...amount, low: further.value, high: further.value, unit: further.unit, to: further.to, coreTo: further.to };
}
