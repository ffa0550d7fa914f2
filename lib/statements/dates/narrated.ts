/** The day that a text is telling of when it says "she was 38": not the story's own, where it looks back. */
import type { Figure, IsoDate } from '../../types.ts';
import type { Told } from '../events/occasion.ts';
import { anyOneOf, isOneOf } from '../words/distance.ts';
import type { ReadSentence } from '../words/sentence.ts';

/** "had already been kept in a cell for": words from the verb to its length of time. */
const PERFECT = 10;

/** The day that a text tells of after a figure: the last date, but none "since" which, until it tells the story's own event. */
export function narratedAfter(
  narrated: IsoDate | null,
  figure: Figure,
  measure: Told,
  sentence: ReadSentence,
): IsoDate | null {
  if (figure.kind === 'date' && figure.claim && typeof figure.low === 'string') {
    const at = sentence.at[sentence.figures.indexOf(figure)] ?? 0;
    return isOneOf(sentence, at - 1, 'sinceDates') ? narrated : figure.low;
  }
  return measure?.event?.main ? null : narrated;
}

/** Can the figure hold on a day that the text looks back to: an age, what "had" been so, what something came "after"? */
export function looksBack(sentence: ReadSentence, index: number): boolean {
  const at = sentence.at[index] ?? -1;
  if (sentence.figures[index]?.kind === 'age' || isOneOf(sentence, at - 1, 'untilFree')) return true;
  return isPerfect(sentence, at);
}

/** Does "had" stand before the token, as far as the same verb reaches? */
export function isPerfect(sentence: ReadSentence, at: number): boolean {
  return anyOneOf(sentence, at - PERFECT, at, 'pastPerfect');
}
