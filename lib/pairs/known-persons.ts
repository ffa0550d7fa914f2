/**
 * What the sources tell of persons, as a check on what a page seems to tell. "Ortiz got six years; Lindgren, tried with
 * her, five" contradicts nothing where the sources give five for Lindgren: it is more likely misread than wrong.
 */
import { overlaps } from '../days.ts';
import type { Claim } from '../statements/claim.ts';
import type { Figure } from '../types.ts';
import type { StoryCorpus } from './corpus.ts';

/** Is the page's value known for the person named right before it, whom it seems not to be about? */
export function isKnownOfNamed({ figure, measure, named }: Claim, { byKey }: StoryCorpus): boolean {
  if (named === null || measure?.subject.includes(named)) return false;
  return [...byKey].some(([key, others]) => key.endsWith(`|${named}`) && others.some((o) => isSame(figure, o.figure)));
}

/** Is the page's length of time known for another fact of its person: the term, where it is told as time served? */
export function isKnownOtherwise({ figure, measure }: Claim, { byKey }: StoryCorpus): boolean {
  const person = measure?.subject.join('+');
  if (figure.kind !== 'duration' || !person) return false;
  const isOther = (key: string) => key !== measure?.key && key.endsWith(`|${person}`);
  return [...byKey].some(([key, others]) => isOther(key) && others.some((o) => isSame(figure, o.figure)));
}

function isSame(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit) return false;
  if (typeof a.low === 'string' && typeof b.low === 'string') return overlaps(a.low, b.low);
  return a.low === b.low && a.high === b.high;
}
