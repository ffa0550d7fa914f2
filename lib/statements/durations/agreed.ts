/** How long two sides took to come to terms: "The two sides needed three days to agree". */

import type { Figure } from '../../types.ts';
import { anyOneOf, isOneOf } from '../words/distance.ts';
import type { ReadSentence } from '../words/sentence.ts';
import { isShort, type Told } from './prison-term.ts';

/** "It took Gomez and the union only three days": words from the verb to the length of time. */
const SIDES = 8;
/** "to shake hands on a deal": words from "to" to what ends the talks. */
const END = 4;

/** Sure where the sentence says whose talks they were. */
export function agreed(sentence: ReadSentence, at: number, figure: Figure): Told | null {
  if (!isShort(figure) || !isOneOf(sentence, at + 1, 'toTerm')) return null;
  const took = sentence.lower.findLastIndex((_, i) => i < at && i >= at - SIDES && isOneOf(sentence, i, 'needing'));
  if (took < 0 || !anyOneOf(sentence, at + 2, at + 2 + END, 'agreeing')) return null;
  const sides =
    anyOneOf(sentence, 0, at, 'sides') || sentence.mentions.some(({ kind, to }) => kind === 'person' && to <= at);
  return { family: 'negotiate', predicate: null, sure: sides };
}
