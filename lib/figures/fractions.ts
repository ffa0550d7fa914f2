import { type Numeral, numeral } from './numeral.ts';
import { at, has, lookUp, type Reader, skipHyphen } from './reader.ts';

/** What a fraction adds, and the token after it. */
export interface Part {
  value: number;
  to: number;
}

const GLYPHS = new Map<string, number>([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);
/** Printed fractions have small denominators; "24/7" and "9/11" are none. */
const LARGEST_DENOMINATOR = 16;
/** Only halves, thirds and quarters are added to whole numbers, or taken of a million, in prose. */
const LARGEST_SPOKEN = 4;

/** "½", or "1/2" in digits, standing by itself at `i`. */
export function readFraction(reader: Reader, i: number): Part | null {
  const [n, slash, d] = [at(reader, i), at(reader, i + 1), at(reader, i + 2)];
  const glyph = GLYPHS.get(n.text);
  if (glyph !== undefined) return { value: glyph, to: i + 1 };
  if (n.form !== 'plain' || !/^[/⁄]$/.test(slash.text) || d.form !== 'plain' || slash.gap || d.gap) return null;
  const proper = n.value > 0 && n.value < d.value && d.value <= LARGEST_DENOMINATOR;
  return proper && at(reader, i + 3).text !== '/' ? { value: n.value / d.value, to: i + 3 } : null;
}

/** What "½", " 1/2", "and a half", "and three quarters" at `i` add to the number before. */
export function readPart(reader: Reader, i: number): Part | null {
  const { joiners, articles, fractions, units } = reader.lexicon.numbers;
  const written = readFraction(reader, i);
  if (written && (written.to === i + 1 || at(reader, i).gap)) return written;
  let j = skipHyphen(reader, i);
  if (!has(joiners, at(reader, j).norm)) return null;
  j = skipHyphen(reader, j + 1);
  const count = has(articles, at(reader, j).norm) ? 1 : lookUp(units, at(reader, j).norm);
  if (count === undefined) return null;
  j = skipHyphen(reader, j + 1);
  const denominator = lookUp(fractions, at(reader, j).norm);
  if (denominator === undefined || denominator > LARGEST_SPOKEN || count >= denominator) return null;
  return { value: count / denominator, to: j + 1 };
}

/** "half a million", "half a dozen", "a quarter of a million", "half-million". */
export function readFractionOfScale(reader: Reader, i: number): Numeral | null {
  const { fractions, articles, of, scales, groups, units } = reader.lexicon.numbers;
  let j = i;
  const count = has(articles, at(reader, j).norm) ? 1 : lookUp(units, at(reader, j).norm);
  if (count !== undefined) j = skipHyphen(reader, j + 1);
  const denominator = lookUp(fractions, at(reader, j).norm);
  if (denominator === undefined || denominator > LARGEST_SPOKEN) return null;
  j = skipHyphen(reader, j + 1);
  if (has(of, at(reader, j).norm)) j++;
  if (has(articles, at(reader, j).norm)) j++;
  const scale = lookUp(scales, at(reader, j).norm) ?? lookUp(groups, at(reader, j).norm);
  if (scale === undefined || scale % denominator > 0) return null;
  return numeral(((count ?? 1) * scale) / denominator, j + 1, { words: true });
}
