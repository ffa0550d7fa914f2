import { type Numeral, readNumeral, tidy } from './numerals.ts';
import { afterHyphen, at, has, lookUp, phraseAt, type Reader } from './reader.ts';
import { readFurther, readUnit, type Unit } from './units.ts';

/** A number with its unit, or a range of two of them. */
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
  /** A small whole number in one word, with no unit: the kind that idioms are made of. */
  words: boolean;
  bare: boolean;
  range: boolean;
}

/** One end of a range, and how it came about. */
interface End {
  amount: Amount;
  numeral: Numeral;
  unit: Unit | null;
}

/** "$", "US$", "EUR " before a number: the currency and where the number starts. */
function currencyBefore(reader: Reader, i: number): { unit: string; to: number } | null {
  const { units, prefixWords } = reader.lexicon.money;
  const [a, b] = [at(reader, i), at(reader, i + 1)];
  const pair = a.kind === 'word' && b.kind === 'mark' && !b.gap ? lookUp(units, a.norm + b.norm) : undefined;
  if (pair !== undefined) return { unit: pair, to: i + 2 };
  const unit = lookUp(units, a.norm);
  if (unit === undefined || (a.kind === 'word' && !has(prefixWords, a.norm))) return null;
  const dot = a.kind === 'word' && b.text === '.' && !b.gap ? 1 : 0;
  return { unit, to: i + 1 + dot };
}

function firstEnd(reader: Reader, i: number, joins: boolean): End | null {
  const currency = currencyBefore(reader, i);
  const start = currency?.to ?? i;
  const sign = minusAt(reader, start);
  const numeral = readNumeral(reader, start + sign, { joins, money: currency !== null });
  if (!numeral || (currency && at(reader, start).kind !== 'number')) return null;
  const unit = currency
    ? { kind: 'money' as const, unit: currency.unit, times: 1, to: numeral.to }
    : readUnit(reader, numeral.to);
  const times = (unit?.times ?? 1) * (sign ? -1 : 1);
  return {
    numeral,
    unit,
    amount: {
      from: i,
      to: unit?.to ?? numeral.to,
      coreFrom: start,
      coreTo: numeral.to,
      low: tidy(numeral.low * times),
      high: numeral.high === null ? null : tidy(numeral.high * times),
      approx: numeral.approx,
      kind: unit?.kind ?? 'count',
      unit: unit?.unit ?? null,
      words: numeral.words,
      bare: numeral.bare && !unit,
      range: false,
    },
  };
}

/** A minus sign glued to digits, with a blank before it. */
function minusAt(reader: Reader, i: number): 0 | 1 {
  const next = at(reader, i + 1);
  return at(reader, i).text === '-' && at(reader, i).gap && !at(reader, i).line && next.kind === 'number' && !next.gap
    ? 1
    : 0;
}

const DASH = /^[-–—]$/;

/** What joins two numbers to a range at `i`: where the second starts, else -1. */
function rangeJoiner(reader: Reader, i: number, between: boolean): number {
  const { to, and, or } = reader.lexicon.ranges;
  const token = at(reader, i);
  const hyphen = afterHyphen(reader, i);
  if (hyphen > 0) {
    const word = at(reader, hyphen);
    const second = afterHyphen(reader, hyphen + 1);
    if (second > 0 && (has(to, word.norm) || has(or, word.norm))) return second;
    return hyphen;
  }
  if (DASH.test(token.text) && token.text !== '—') return i + 1;
  const phrase = phraseAt(reader, to, i);
  if (phrase > 0) return phrase;
  return has(or, token.norm) || (between && has(and, token.norm)) ? i + 1 : -1;
}

/** How far before a range's "from" a verb of change makes it two figures. */
const CHANGE_REACH = 5;

function isChange(reader: Reader, i: number): boolean {
  for (let j = i - 1; j >= Math.max(reader.floor, i - CHANGE_REACH); j--) {
    if (has(reader.lexicon.ranges.changes, at(reader, j).norm)) return true;
    if (at(reader, j).kind === 'mark') return false;
  }
  return false;
}

/** Both ends of one range: the same unit, the second greater; the first borrows what only the second says. */
function joinEnds(first: End, second: End): Amount | null {
  const [a, b] = [first.amount, second.amount];
  if (b.high === null || a.high === null || a.low !== a.high || b.low !== b.high) return null;
  if (
    first.unit &&
    second.unit &&
    (a.unit !== b.unit || a.kind !== b.kind) &&
    !(a.kind === 'duration' && b.kind === 'age')
  )
    return null;
  if (first.unit && !second.unit && a.kind !== 'money' && a.kind !== 'percent') return null;
  const unit = second.unit ?? first.unit;
  const times = first.unit ? 1 : (second.unit?.times ?? 1);
  const borrows = first.numeral.unscaled && !second.numeral.unscaled;
  const scaled = tidy(a.low * times * (borrows ? scaleOf(b.low) : 1));
  const low = scaled < b.low ? scaled : a.low * times;
  if (low >= b.low) return null;
  return {
    ...a,
    to: b.to,
    coreTo: b.coreTo,
    low,
    high: b.low,
    kind: unit?.kind ?? 'count',
    unit: unit?.unit ?? null,
    words: a.words && b.words,
    bare: false,
    range: true,
  };
}

/** The largest thousand, million ... that the value holds. */
function scaleOf(value: number): number {
  return 1000 ** Math.max(0, Math.floor(Math.log10(value) / 3));
}

/** Reads a number with its unit, or a range of them, at `i`. */
export function readAmount(reader: Reader, i: number): Amount | null {
  const { between, from } = reader.lexicon.ranges;
  const isBetween = has(between, at(reader, i - 1).norm) || has(between, at(reader, i - 2).norm);
  const first = firstEnd(reader, i, !isBetween);
  if (!first) return null;
  const isFrom = has(from, at(reader, i - 1).norm);
  const joiner = rangeJoiner(reader, first.amount.to, isBetween);
  if (joiner > 0 && !(isFrom && isChange(reader, i - 1))) {
    const second = firstEnd(reader, joiner, true);
    const range = second && joinEnds(first, second);
    if (range) return { ...range, from: isFrom || has(between, at(reader, i - 1).norm) ? i - 1 : range.from };
  }
  const { amount, unit } = first;
  if (!unit?.unit || amount.high !== amount.low) return amount;
  const further = readFurther(reader, first.numeral.low, unit);
  return further
    ? { ...amount, low: further.value, high: further.value, unit: further.unit, to: further.to, coreTo: further.to }
    : amount;
}
