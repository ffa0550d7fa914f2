import { endsInS } from '../text/inflection.ts';
import { interval, readBounds } from './bounds.ts';
import { readFurther } from './compounds.ts';
import { denominatorOf, readFraction } from './fractions.ts';
import { tidy } from './numeral.ts';
import { at, has, lookUp, phraseAt, type Reader, type Reading, skipHyphen } from './reader.ts';
import { readUnit, timeUnit, type Unit } from './units.ts';

interface Span {
  value: number;
  kind: Unit['kind'];
  unit: string | null;
  to: number;
  /** An article and a unit, nothing else: "a year" may also be a rate ("10 dollars a day"). */
  plain: boolean;
}

/** The unit at `i` that one or a part of it is told of: of time in any form, else as after numbers. */
function unitAt(reader: Reader, i: number): Unit | null {
  const time = timeUnit(reader, i);
  if (time) return { kind: 'duration', ...time, to: i + 1 };
  const unit = at(reader, i).kind === 'word' ? readUnit(reader, i) : null;
  return unit?.kind === 'age' ? null : unit;
}

/** "a year", "a year and a half", "a decade"; "a mile and a half", "a dollar and 20 cents". */
function articleSpan(reader: Reader, i: number): Span | null {
  if (!has(reader.lexicon.numbers.articles, at(reader, i).norm)) return null;
  const single = has(reader.lexicon.durations.single, at(reader, i + 1).norm) ? 1 : 0;
  const one = unitAt(reader, i + 1 + single);
  // "a decades-long war" has no number.
  if (!one || has(reader.lexicon.durations.vague, at(reader, i + 1 + single).norm)) return null;
  const further = readFurther(reader, 1, one);
  // "10 dollars a barrel" tells a rate; only of time one alone is told.
  if (!further && one.kind !== 'duration') return null;
  const { kind, unit, times, to } = one;
  const told = further ? { ...further, unit: further.unit || null } : { value: times, unit, to };
  return { ...told, kind, plain: !further && single === 0 && times === 1 };
}

/** How many parts are told at `i`, and where their name starts: "three", "3", "a", or none before "half an hour". */
function partsAt(reader: Reader, i: number): { count: number; to: number } {
  const { articles, units } = reader.lexicon.numbers;
  const { norm, form, value } = at(reader, i);
  const count = has(articles, norm) ? 1 : form === 'plain' ? value : lookUp(units, norm);
  return count === undefined ? { count: 1, to: i } : { count, to: skipHyphen(reader, i + 1) };
}

/** "half a year", "half an hour", "three quarters of an hour", "quarter of a century", "half a mile", "a quarter of a percentage point". */
function fractionSpan(reader: Reader, i: number): Span | null {
  const { articles, of, ordinals } = reader.lexicon.numbers;
  const { count, to } = partsAt(reader, i);
  const word = at(reader, to).norm;
  const denominator = denominatorOf(reader, word);
  const written = readFraction(reader, i);
  // "tenths of a second" are not counted.
  if (!written && (denominator === undefined || count >= denominator || (to === i && endsInS(word)))) return null;
  let j = written?.to ?? to + 1;
  const parted = has(of, at(reader, j).norm);
  // "the third day" is no third of one.
  if (parted) j++;
  else if (written || lookUp(ordinals, word) !== undefined) return null;
  const article = has(articles, at(reader, j).norm);
  j = article ? j + 1 : skipHyphen(reader, j);
  const unit = unitAt(reader, j);
  // "two thirds of tons shipped" tells a share.
  if (!unit || (unit.kind !== 'duration' && parted && !article)) return null;
  const part = written?.value ?? count / (denominator ?? 1);
  return { value: tidy(part * unit.times), kind: unit.kind, unit: unit.unit, to: unit.to, plain: false };
}

/** Reads one of a unit, or a part of it, without a numeral: "over a year and a half", "half a century", "for a year", "half a mile". */
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
    kind: span.kind,
    unit: span.unit,
    ...interval(value, value, bound),
  };
}
