import { boundAfter } from './bounds.ts';
import { type Numeral, tidy } from './numeral.ts';
import { readNumeral } from './numerals.ts';
import { at, has, isNoun, phraseAt, type Reader } from './reader.ts';
import { currencyNamed, readUnit, type Unit } from './units.ts';

/** One number with its unit: an amount by itself, or one end of a range. */
export interface End {
  from: number;
  to: number;
  coreFrom: number;
  /** In the unit, unlike the numeral's own value ("two decades"); `high` null where open. */
  low: number;
  high: number | null;
  numeral: Numeral;
  unit: Unit | null;
  /** "below zero" follows, which turns both ends of a range. */
  below: boolean;
}

/** "$", "US$", "$US", "EUR " before a number: the currency and where the number starts. */
function currencyBefore(reader: Reader, i: number): { unit: string; to: number } | null {
  const { prefixWords } = reader.lexicon.money;
  const [first, second] = [at(reader, i), at(reader, i + 1)];
  const glued = !second.gap && second.kind === (first.kind === 'word' ? 'mark' : 'word');
  const pair = glued ? currencyNamed(reader, first.norm + second.norm) : undefined;
  if (pair !== undefined) return { unit: pair, to: i + 2 };
  const unit = currencyNamed(reader, first.norm);
  if (unit === undefined || (first.kind === 'word' && !has(prefixWords, first.norm))) return null;
  return { unit, to: glued && second.text === '.' ? i + 2 : i + 1 };
}

const SIGN = /^[-–]$/;

/** 1 where a minus stands: the word, or a sign glued to digits with a blank or a currency before it. */
function minusAt(reader: Reader, i: number, money: boolean): 0 | 1 {
  const [sign, number] = [at(reader, i), at(reader, i + 1)];
  // "plus or minus 3" tells a margin.
  if (has(reader.lexicon.numbers.minus, sign.norm))
    return has(reader.lexicon.ranges.or, at(reader, i - 1).norm) ? 0 : 1;
  return SIGN.test(sign.text) && (sign.gap || money) && number.kind === 'number' && !number.gap ? 1 : 0;
}

/** The unit of a number: also after "or more" ("20-plus years") and after "of" ("thousands of dollars"). */
function unitOf(reader: Reader, numeral: Numeral): Unit | null {
  const direct = readUnit(reader, numeral.to);
  if (direct) return direct;
  const of = numeral.high === null && has(reader.lexicon.numbers.of, at(reader, numeral.to).norm);
  const start = of ? numeral.to + 1 : boundAfter(reader, numeral.to).to;
  return start > numeral.to ? readUnit(reader, start) : null;
}

/** Reads one number with its unit at `i`. `joins` as for numerals. */
export function readEnd(reader: Reader, i: number, joins: boolean): End | null {
  // "-$5": the sign stands before the currency.
  const [first, second] = [at(reader, i), at(reader, i + 1)];
  const outer = first.text === '-' && first.gap && !second.gap && currencyBefore(reader, i + 1) ? 1 : 0;
  const currency = currencyBefore(reader, i + outer);
  const coreFrom = currency?.to ?? i;
  const minus = outer ? 0 : minusAt(reader, coreFrom, currency !== null);
  const negative = minus === 0 && has(reader.lexicon.numbers.negative, at(reader, coreFrom).norm) ? 1 : 0;
  const numeral = readNumeral(reader, coreFrom + minus + negative, { joins, money: currency !== null });
  if (!numeral || (currency && at(reader, coreFrom + minus).kind !== 'number')) return null;
  const prefixed: Unit | null = currency && { kind: 'money', unit: currency.unit, times: 1, to: numeral.to };
  const unit = prefixed ?? unitOf(reader, numeral);
  // "tested negative two days ago" has no minus.
  if (negative && (unit ? unit.kind === 'duration' : isNoun(reader, numeral.to))) return null;
  const below = phraseAt(reader, reader.lexicon.numbers.belowZero, unit?.to ?? numeral.to);
  const times = (unit?.times ?? 1) * (outer || minus || negative || below > 0 ? -1 : 1);
  // At the head of a line with more in it, or as a dash, the sign is a minus only where something is measured.
  const sign = at(reader, coreFrom);
  const alone = sign.line && at(reader, numeral.to).line;
  const unsure = minus === 1 && sign.kind === 'mark' && !alone && (sign.line || sign.text !== '-');
  if (unsure && (!unit || unit.kind === 'duration' || unit.kind === 'age')) return null;
  const low = tidy(numeral.low * times);
  const high = numeral.high === null ? null : low;
  return { from: i, to: Math.max(below, unit?.to ?? numeral.to), coreFrom, low, high, numeral, unit, below: below > 0 };
}
