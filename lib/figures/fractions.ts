import { endsInS } from '../text/inflection.ts';
import { type Numeral, numeral } from './numeral.ts';
import { at, has, isNoun, lookUp, type Reader, skipHyphen } from './reader.ts';
import { readUnit } from './units.ts';

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
/** Only halves, thirds and quarters are taken of a million in prose. */
const LARGEST_SPOKEN = 4;
/** Larger denominators are written in digits. */
const LARGEST_ADDED = 10;

/** Into how many parts a word divides: "half", "third", "thirds"; a second is none. */
export function denominatorOf(reader: Reader, word: string): number | undefined {
  const { fractions, ordinals } = reader.lexicon.numbers;
  const order = lookUp(ordinals, word.endsWith('s') ? word.slice(0, -1) : word) ?? 0;
  return lookUp(fractions, word) ?? (order > 2 ? order : undefined);
}

/** "½", or "1/2" in digits, standing by itself at `i`. */
export function readFraction(reader: Reader, i: number): Part | null {
  const [n, slash, d] = [at(reader, i), at(reader, i + 1), at(reader, i + 2)];
  const glyph = GLYPHS.get(n.text);
  if (glyph !== undefined) return { value: glyph, to: i + 1 };
  if (n.form !== 'plain' || !/^[/⁄]$/.test(slash.text) || d.form !== 'plain' || slash.gap || d.gap) return null;
  const proper = n.value > 0 && n.value < d.value && d.value <= LARGEST_DENOMINATOR;
  return proper && at(reader, i + 3).text !== '/' ? { value: n.value / d.value, to: i + 3 } : null;
}

/** "two and a third million", not "two died and a third was hurt": whether what is so divided stands at `i`. */
function isDivided(reader: Reader, i: number): boolean {
  const { scales, groups } = reader.lexicon.numbers;
  const { norm } = at(reader, skipHyphen(reader, i));
  const scaled = lookUp(scales, norm) !== undefined || lookUp(groups, norm) !== undefined;
  return scaled || readUnit(reader, i) !== null || (isNoun(reader, i) && endsInS(norm));
}

/** What "½", " 1/2", "and a half", "and half", "and three quarters" at `i` add to the number before. */
export function readPart(reader: Reader, i: number): Part | null {
  const { joiners, articles, units, half, of, ordinals } = reader.lexicon.numbers;
  const written = readFraction(reader, i);
  if (written && (written.to === i + 1 || at(reader, i).gap)) return written;
  let j = skipHyphen(reader, i);
  if (!has(joiners, at(reader, j).norm)) return null;
  j = skipHyphen(reader, j + 1);
  if (has(half, at(reader, j).norm))
    return has(of, at(reader, j + 1).norm) || has(articles, at(reader, j + 1).norm)
      ? null
      : { value: 1 / 2, to: j + 1 };
  const article = has(articles, at(reader, j).norm);
  const count = article ? 1 : lookUp(units, at(reader, j).norm);
  if (count === undefined) return null;
  j = skipHyphen(reader, j + 1);
  const denominator = denominatorOf(reader, at(reader, j).norm);
  if (denominator === undefined || denominator > LARGEST_ADDED || count >= denominator) return null;
  // "a half" and "three fifths" are fractions only; "a third" is an order too, and "a quarter of them" another share.
  const only = lookUp(ordinals, at(reader, j).norm) === undefined && !has(of, at(reader, j + 1).norm);
  const plain = has(half, at(reader, j).norm) || only || (count > 1 && endsInS(at(reader, j).norm));
  return plain || isDivided(reader, j + 1) ? { value: count / denominator, to: j + 1 } : null;
}

/** "half a million", "half a dozen", "a quarter of a million", "half-million". */
export function readFractionOfScale(reader: Reader, i: number): Numeral | null {
  const { articles, of, scales, groups, units } = reader.lexicon.numbers;
  let j = i;
  const count = has(articles, at(reader, j).norm) ? 1 : lookUp(units, at(reader, j).norm);
  if (count !== undefined) j = skipHyphen(reader, j + 1);
  const denominator = denominatorOf(reader, at(reader, j).norm);
  if (denominator === undefined || denominator > LARGEST_SPOKEN) return null;
  j = skipHyphen(reader, j + 1);
  if (has(of, at(reader, j).norm)) j++;
  if (has(articles, at(reader, j).norm)) j = skipHyphen(reader, j + 1);
  const scale = lookUp(scales, at(reader, j).norm) ?? lookUp(groups, at(reader, j).norm);
  if (scale === undefined || scale % denominator > 0) return null;
  return numeral(((count ?? 1) * scale) / denominator, j + 1, { words: true });
}
