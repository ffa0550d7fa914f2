import { interval, readBounds } from './bounds.ts';
import { denominatorOf, type Part, readFraction, readFractionOfScale } from './fractions.ts';
import { tidy } from './numeral.ts';
import { readNumeral } from './numerals.ts';
import { afterHyphen, at, has, isNoun, lookUp, phraseAt, type Reader, type Reading, skipHyphen } from './reader.ts';

/** "three in ten": both numbers are small, or "in" tells a place or a year. */
const SMALL = 10;
/** Smaller parts than tenths are told with what they are of: "a hundredth of". */
const LARGEST_ALONE = 10;
/** "99 out of 100". */
const LARGEST_WHOLE = 100;

/** "half of them", "half the seats", "more than half". */
function halfAt(reader: Reader, i: number): Part | null {
  const { numbers, percent } = reader.lexicon;
  if (!has(numbers.half, at(reader, i).norm)) return null;
  const after = at(reader, i + 1);
  const bounded = readBounds(reader, i, i + 1).from < i && !isNoun(reader, i + 1) && after.text !== '-';
  return has(percent.shareAfter, after.norm) || bounded ? { value: 1 / 2, to: i + 1 } : null;
}

/** "a third of", "two-thirds", "three quarters". */
function fractionAt(reader: Reader, i: number): Part | null {
  const { articles, units, of } = reader.lexicon.numbers;
  const written = readFraction(reader, i);
  if (written) return has(of, at(reader, written.to).norm) ? written : null;
  const article = has(articles, at(reader, i).norm);
  const count = article ? 1 : lookUp(units, at(reader, i).norm);
  const j = skipHyphen(reader, i + 1);
  const denominator = count === undefined ? undefined : denominatorOf(reader, at(reader, j).norm);
  if (count === undefined || denominator === undefined || count < 1 || count >= denominator) return null;
  // "a third man", "a half-point cut", "his one hundredth goal", "a quarter of a million" are no shares.
  const told = has(of, at(reader, j + 1).norm);
  const named = isNoun(reader, j + 1) || afterHyphen(reader, j + 1) > 0;
  const plain = !told && (denominator > LARGEST_ALONE || (article && named));
  return plain || readFractionOfScale(reader, i) ? null : { value: count / denominator, to: j + 1 };
}

/** "one in five", "nine out of ten". */
function outOf(reader: Reader, i: number): Part | null {
  const part = readNumeral(reader, i);
  if (!part || part.high === null || part.low < 1 || part.low >= LARGEST_WHOLE) return null;
  const start = phraseAt(reader, reader.lexicon.numbers.outOf, part.to);
  const whole = start < 0 ? null : readNumeral(reader, start);
  if (!whole || whole.high === null || whole.low <= part.low || whole.low > LARGEST_WHOLE) return null;
  const told = start - part.to > 1 || part.low === 1 || whole.low <= SMALL;
  return told ? { value: part.low / whole.low, to: whole.to } : null;
}

/** Reads a share as a percentage: "half of the sailors", "a third of", "three in five". In round words it is seldom meant to the point. */
export function readShare(reader: Reader, i: number): Reading | null {
  const found = halfAt(reader, i) ?? fractionAt(reader, i) ?? outOf(reader, i);
  if (!found) return null;
  const value = tidy(found.value * 100);
  const bound = readBounds(reader, i, found.to);
  const span = { from: bound.from, to: bound.to, coreFrom: i, coreTo: found.to };
  return { ...span, kind: 'percent', ...interval(value, value, bound), approx: true };
}
