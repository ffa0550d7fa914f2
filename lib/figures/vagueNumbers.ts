import { type Numeral, numeral } from './numeral.ts';
import { at, has, lookUp, phraseAt, type Reader } from './reader.ts';
import { readScale } from './scales.ts';

/** "dozens" are at least two dozen. */
const LEAST = 2;
/** "tens" alone tells nothing, "tens of thousands" does. */
const TENS = 10;

function open(base: number, to: number): Numeral {
  return numeral(LEAST * base, to, { high: null, approx: true, words: true });
}

/** "several hundred", "a few dozen". */
function severalOf(reader: Reader, i: number): Numeral | null {
  const { several, hundred, scales, groups, vague } = reader.lexicon.numbers;
  const j = phraseAt(reader, several, i);
  if (j < 0) return null;
  const word = at(reader, j).norm;
  const base = has(hundred, word) ? 100 : (lookUp(scales, word) ?? lookUp(groups, word) ?? lookUp(vague, word));
  if (base === undefined) return null;
  const scale = lookUp(scales, at(reader, j + 1).norm);
  return open(base * (scale ?? 1), j + (scale ? 2 : 1));
}

/** Reads what tells only how large a number is: "dozens", "tens of thousands", "several hundred". */
export function readVague(reader: Reader, i: number): Numeral | null {
  const { vague, vagueAlone, of } = reader.lexicon.numbers;
  const word = at(reader, i).norm;
  const base = lookUp(vague, word);
  if (base === undefined) return severalOf(reader, i);
  if (has(of, at(reader, i + 1).norm)) {
    const outer = lookUp(vague, at(reader, i + 2).norm);
    if (outer !== undefined && outer > base) return open(base * outer, i + 3);
    if (base > TENS) return open(base, i + 1);
  }
  return has(vagueAlone, word) ? open(base, i + 1) : null;
}

/** "a couple of", "a couple hundred"; "a couple" alone is two people in love. */
export function readCouple(reader: Reader, i: number): Numeral | null {
  const { couple, articles, of } = reader.lexicon.numbers;
  const to = phraseAt(reader, couple, i + (has(articles, at(reader, i).norm) ? 1 : 0));
  if (to < 0) return null;
  const scale = readScale(reader, to, false);
  if (scale.to === to && !has(of, at(reader, to - 1).norm)) return null;
  return numeral(2 * scale.factor, scale.to, { approx: true, words: true });
}
