/** The days that a figure is told with, by which it may belong to another time than the story's. */
import type { Figure, IsoDate } from '../../types.ts';
import type { Claim } from '../claim.ts';
import type { Measure } from '../measure.ts';
import { BOUNDARY } from '../words/grammar.ts';
import type { ReadSentence } from '../words/sentence.ts';

/** What of a claim decides to which of its sentence's days it belongs. */
type Told = Pick<Claim, 'figure' | 'measure' | 'about'>;

/**
 * The first day of each fixed date that may date the figure: none of another person, of an event of the story, or of a
 * time still to come. `measureOf` gives the measure of another figure of the sentence.
 */
export function datesWith(
  told: Told,
  index: number,
  read: ReadSentence,
  measureOf: (index: number) => Measure | null,
  now: IsoDate | null,
): IsoDate[] {
  return read.figures.flatMap((date, other) => {
    if (other === index || date.kind !== 'date' || !date.claim || typeof date.low !== 'string') return [];
    if (now !== null && date.low > now) return [];
    const measure = measureOf(other);
    if (measure?.event || isOfOther(told, measure) || isApart(read, index, other)) return [];
    return told.figure.kind === 'age' && !datesAge(read, index, other, date) ? [] : [date.low];
  });
}

/** Does another main clause stand between the two: "Ortiz was jailed in 2011; Lindgren got five years"? */
function isApart({ at, lower, grammar }: ReadSentence, index: number, other: number): boolean {
  const [a = -1, b = -1] = [at[index], at[other]];
  return lower.slice(Math.min(a, b), Math.max(a, b)).some((word) => grammar.boundaries.get(word) === BOUNDARY.strong);
}

/** Is the date told of somebody else: "Ortiz, jailed in 2011, and Lindgren, five"? */
function isOfOther({ measure, about }: Told, date: Measure | null): boolean {
  const own = measure?.subject.join('+') || about;
  return own !== null && own !== '' && date !== null && date.subject.length > 0 && date.subject.join('+') !== own;
}

/** "In 2011 Ortiz, 54, left"; but "Ortiz, 60, who came in 2011", and "Jailed in 2011, Ortiz, 60, left". */
function datesAge({ at, lower, predicates }: ReadSentence, index: number, other: number, date: Figure): boolean {
  const [age = -1, day = -1] = [at[index], at[other]];
  if (day > age || !date.claim) return false;
  const from = lower.lastIndexOf(',', day) + 1;
  const comma = lower.indexOf(',', day);
  const to = comma < 0 ? age : comma;
  return !predicates.some((p) => p.from >= from && p.to <= to);
}
