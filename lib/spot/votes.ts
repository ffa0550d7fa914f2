/** How much passages tell of a story: the terms of its data, and what they weigh. */
import type { SpotMark, StorySpot } from '../types.ts';
import { hasTerm } from './plain.ts';

/** Votes of a passage that tells this event and not just one of its kind. */
export const STRONG = 3;
/** With so many votes a passage can be of no other event. */
export const FULL = 8;
/** Marks of this weight are words of the story; lighter ones are dates and names that stand everywhere. */
export const OWN = 2;

export const holds = (text: string, terms: string[]): boolean => terms.some((term) => hasTerm(text, term));

/** Whether a passage says that it was done; not that it is hoped for, or long past. */
export function tellsIt(text: string, spot: StorySpot): boolean {
  return holds(text, spot.did) && !holds(text, spot.aside);
}

/** The weights of all marks in one passage. */
export function weight(text: string, spot: StorySpot): number {
  return spot.marks.reduce((sum, mark) => sum + (holds(text, mark.terms) ? mark.weight : 0), 0);
}

/** The weight of a passage that has a vote; else 0. */
export function vote(text: string, spot: StorySpot): number {
  return holds(text, spot.aside) ? 0 : weight(text, spot);
}

/** The votes of all passages, a mark again in each that has it. */
export function allVotes(texts: string[], spot: StorySpot): number {
  return texts.reduce((sum, text) => sum + vote(text, spot), 0);
}

/**
 * Reads passages in order and adds up the marks, each once, until one side has `least` votes:
 * what is told first decides, and the background that every report ends with has no say.
 */
export function votes(texts: string[], spot: StorySpot): number {
  const seen = new Set<SpotMark>();
  let sum = 0;
  for (const text of texts) {
    if (holds(text, spot.aside)) continue;
    for (const mark of spot.marks) {
      if (seen.has(mark) || !holds(text, mark.terms)) continue;
      seen.add(mark);
      sum += mark.weight;
    }
    if (Math.abs(sum) >= spot.least) break;
  }
  return sum;
}

/** Terms of which an article about the event has one. */
export function entryTerms({ who, people = [] }: StorySpot): string[] {
  return [...who, ...people];
}

/** The terms of marks of at least so much weight. */
export function termsOf(spot: StorySpot, least: number): string[] {
  return spot.marks.filter((mark) => mark.weight >= least).flatMap((mark) => mark.terms);
}

/** Words that are on the event itself: what was done, and the marks that are not mere dates and places. */
export function ownWords(spot: StorySpot): string[] {
  return [...spot.did, ...termsOf(spot, OWN)];
}
