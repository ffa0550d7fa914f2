import { endsInS } from '../text/inflection.ts';
import { afterHyphen, at, has, isNoun, lookUp, type Reader, type Reading, skipHyphen } from './reader.ts';
import { readWordNumber } from './wordNumbers.ts';

/** "first" and "second" are mostly said of order in talk, not as figures. */
const LEAST_IN_WORDS = 3;

/** "two hundredth", "one hundred and twenty-third", "the twenty first time": a number in words that ends as an ordinal. */
function longOrdinal(reader: Reader, i: number): { value: number; to: number } | null {
  const { ordinals, scaleOrdinals, joiners, tens } = reader.lexicon.numbers;
  const head = readWordNumber(reader, i, true);
  if (!head || head.value === 0) return null;
  let j = skipHyphen(reader, head.to);
  const scale = lookUp(scaleOrdinals, at(reader, j).norm);
  if (scale !== undefined) return { value: head.value * scale, to: j + 1 };
  const and = has(joiners, at(reader, j).norm);
  if (and) j++;
  const last = lookUp(ordinals, at(reader, j).norm);
  if (last === undefined || head.value % 10 > 0 || last >= roundness(head.value)) return null;
  // "twenty first arrivals" are twenty; "fifty and third place" are two numbers.
  const plain = lookUp(tens, at(reader, head.to - 1).norm) !== undefined;
  if (plain && (and || (j === head.to && endsInS(at(reader, j + 1).norm)))) return null;
  return { value: head.value + last, to: j + 1 };
}

/** The largest power of ten that divides the value. */
function roundness(value: number): number {
  let power = 1;
  while (value % (power * 10) === 0) power *= 10;
  return power;
}

/** Whether the suffix of that place goes with the number: "12st" are stones, while "22th" is a slip. */
function fits(value: number, suffix: number): boolean {
  return suffix > 0 || (suffix === 0 && value % 10 === 1);
}

function ordinalAt(reader: Reader, i: number): { value: number; to: number } | null {
  const { ordinalSuffixes, ordinals, tens } = reader.lexicon.numbers;
  const token = at(reader, i);
  const suffix = at(reader, i + 1);
  if (
    (token.form === 'plain' || token.form === 'grouped') &&
    !suffix.gap &&
    fits(token.value, ordinalSuffixes.indexOf(suffix.norm))
  )
    return { value: token.value, to: i + 2 };
  const ten = lookUp(tens, token.norm);
  const hyphen = afterHyphen(reader, i + 1);
  const unit = lookUp(ordinals, at(reader, hyphen).norm);
  if (ten !== undefined && unit !== undefined && unit < 10) return { value: ten + unit, to: hyphen + 1 };
  const long = longOrdinal(reader, i);
  if (long) return long;
  const word = lookUp(ordinals, token.norm);
  return word !== undefined && word >= LEAST_IN_WORDS ? { value: word, to: i + 1 } : null;
}

/** "the third this year", "the third and biggest", "his seventh,": an ordinal whose noun was told before or comes later. */
function isTold(reader: Reader, i: number, to: number): boolean {
  const { dates, names, ages } = reader.lexicon;
  const before = at(reader, i - 1).norm;
  const next = at(reader, to);
  if (has(ages.decadesBefore, before)) return next.text === ',' && !next.gap;
  return has(dates.the, before) && (has(dates.this, next.norm) || has(names.ordinalAfter, next.norm));
}

/** Reads "the 26th sailor", "third"; a century is in form only a figure. Streets and set phrases give nothing. */
export function readOrdinal(reader: Reader, i: number): Reading | null | number {
  const ordinal = ordinalAt(reader, i);
  if (!ordinal) return null;
  const { ordinalNames, centuries } = reader.lexicon.names;
  const { value, to } = ordinal;
  const next = at(reader, at(reader, to).text === '-' ? to + 1 : to);
  // "178 in the third": in words it counts only with what it counts.
  if (at(reader, i).kind === 'word' && !isNoun(reader, to) && !isTold(reader, i, to)) return to;
  const claim = !has(centuries, next.norm);
  const inName = at(reader, i).kind === 'word' && at(reader, i).capital && next.capital && !reader.titleCase;
  if (claim && (has(ordinalNames, next.norm) || inName)) return to;
  return { from: i, to, coreFrom: i, coreTo: to, kind: 'ordinal', low: value, high: value, claim };
}
