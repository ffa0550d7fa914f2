import { interval, readBounds } from './bounds.ts';
import { readNumeral, tidy } from './numerals.ts';
import { afterHyphen, at, has, lookUp, phraseAt, type Reader, type Reading } from './reader.ts';

/** A part of something at `i`: "half of the", "two-thirds of", "three in five". */
function shareAt(reader: Reader, i: number): { share: number; to: number } | null {
  const { numbers, percent } = reader.lexicon;
  const first = at(reader, i).norm;
  if (has(numbers.half, first))
    return has(percent.shareAfter, at(reader, i + 1).norm) ? { share: 1 / 2, to: i + 1 } : null;
  const count = has(numbers.articles, first) ? 1 : lookUp(numbers.units, first);
  const hyphen = afterHyphen(reader, i + 1);
  const j = hyphen < 0 ? i + 1 : hyphen;
  const denominator = count === undefined ? undefined : lookUp(numbers.fractions, at(reader, j).norm);
  if (count !== undefined && denominator !== undefined && count > 0 && count < denominator) {
    const ofIt = has(numbers.of, at(reader, j + 1).norm);
    const bare = hyphen > 0 || count > 1 || at(reader, j + 1).kind !== 'word';
    return ofIt || bare ? { share: count / denominator, to: j + 1 } : null;
  }
  return outOf(reader, i);
}

/** "one in five", "three out of ten": numbers that small, or it is a place ("two in 2020"). */
function outOf(reader: Reader, i: number): { share: number; to: number } | null {
  const part = readNumeral(reader, i);
  if (!part || part.high === null || part.low < 1) return null;
  const joiner = phraseAt(reader, reader.lexicon.numbers.outOf, part.to);
  if (joiner < 0) return null;
  const whole = readNumeral(reader, joiner);
  if (!whole || whole.low <= part.low || whole.low > 100 || !(whole.unscaled || whole.low === 100)) return null;
  const long = joiner - part.to > 1;
  return long || part.low === 1 || (part.low < 10 && whole.low <= 10)
    ? { share: part.low / whole.low, to: whole.to }
    : null;
}

/** Reads a share as a percentage: "half of the prisoners", "a third of", "three in five". */
export function readShare(reader: Reader, i: number): Reading | null {
  const found = shareAt(reader, i);
  if (!found) return null;
  const value = tidy(found.share * 100);
  const bound = readBounds(reader, i, found.to);
  // A share in round words is seldom meant to the point.
  return {
    from: bound.from,
    to: bound.to,
    coreFrom: i,
    coreTo: found.to,
    kind: 'percent',
    ...interval(value, value, bound),
    approx: true,
  };
}
