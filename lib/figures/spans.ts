import { interval, readBounds } from './bounds.ts';
import { readFurther } from './compounds.ts';
import { tidy } from './numeral.ts';
import { at, has, lookUp, phraseAt, type Reader, type Reading, skipHyphen } from './reader.ts';
import { timeUnit, type Unit } from './units.ts';

interface Span {
  value: number;
  unit: string;
  to: number;
  /** An article and a unit, nothing else: "a year" may also be a rate ("10 dollars a day"). */
  plain: boolean;
}

/** "a year", "a year and a half", "a decade". */
function articleSpan(reader: Reader, i: number): Span | null {
  if (!has(reader.lexicon.numbers.articles, at(reader, i).norm)) return null;
  const single = has(reader.lexicon.durations.single, at(reader, i + 1).norm) ? 1 : 0;
  const unit = timeUnit(reader, i + 1 + single);
  // "a decades-long war" has no number.
  if (!unit || has(reader.lexicon.durations.vague, at(reader, i + 1 + single).norm)) return null;
  const one: Unit = { kind: 'duration', ...unit, to: i + 2 + single };
  const further = readFurther(reader, 1, one);
  return {
    value: unit.times,
    unit: unit.unit,
    to: one.to,
    ...further,
    plain: !further && single === 0 && unit.times === 1,
  };
}

/** "half a year", "half an hour", "three quarters of an hour", "quarter of a century". */
function fractionSpan(reader: Reader, i: number): Span | null {
  const { articles, units, fractions, of, ordinals } = reader.lexicon.numbers;
  const counted = has(articles, at(reader, i).norm) ? 1 : lookUp(units, at(reader, i).norm);
  let j = counted === undefined ? i : skipHyphen(reader, i + 1);
  const denominator = lookUp(fractions, at(reader, j).norm);
  if (denominator === undefined) return null;
  const ordinal = lookUp(ordinals, at(reader, j).norm) !== undefined;
  j++;
  // "the third day" is no third of one.
  if (has(of, at(reader, j).norm)) j++;
  else if (ordinal) return null;
  if (has(articles, at(reader, j).norm)) j++;
  else if (at(reader, j).text === '-') j++;
  const unit = timeUnit(reader, j);
  const ends = unit && j > i + (counted === undefined ? 0 : 1);
  return ends
    ? { value: tidy(((counted ?? 1) / denominator) * unit.times), unit: unit.unit, to: j + 1, plain: false }
    : null;
}

/** Reads a span of time that has no numeral: "over a year and a half", "half a century", "nearly a decade", "for a year". */
export function readSpan(reader: Reader, i: number): Reading | null {
  const span = articleSpan(reader, i) ?? fractionSpan(reader, i);
  if (!span) return null;
  const bound = readBounds(reader, i, span.to);
  const { beforeArticle, afterArticle } = reader.lexicon.durations;
  const told =
    bound.from < i || has(beforeArticle, at(reader, i - 1).norm) || phraseAt(reader, afterArticle, span.to) > 0;
  if (span.plain && !told) return null;
  const { value } = span;
  return {
    from: bound.from,
    to: bound.to,
    coreFrom: i,
    coreTo: span.to,
    kind: 'duration',
    unit: span.unit,
    ...interval(value, value, bound),
  };
}
