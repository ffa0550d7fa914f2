/** The day that a text is telling of when it says "she was 38": not the story's own, where it looks back. */
import { daysApart } from '../days.ts';
import type { Figure, IsoDate, Story } from '../types.ts';
import { anyOneOf, isOneOf } from './distance.ts';
import type { Told } from './occasion.ts';
import type { ReadSentence } from './sentence.ts';

/** A day so far from the story's, in days, is one to which the text looks back: nobody ages two years in less. */
const LONG_AGO = 366;
/** "was still only a girl of 12": words from the verb to its age. */
const VERB = 5;
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

/** "She was 38", in a text that looks back. */
export function isOfThen(sentence: ReadSentence, at: number, narrated: IsoDate | null, story: Story | null): boolean {
  const past = anyOneOf(sentence, at - VERB, at, 'auxiliaries');
  return past && narrated !== null && story !== null && daysApart(narrated, story.date) > LONG_AGO;
}

/** Can the figure hold on a day that the text looks back to: an age, or what "had" been so? */
export function looksBack(sentence: ReadSentence, index: number): boolean {
  const at = sentence.at[index] ?? -1;
  return sentence.figures[index]?.kind === 'age' || anyOneOf(sentence, at - PERFECT, at, 'pastPerfect');
}
