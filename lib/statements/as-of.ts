/** On which day a number was counted: "as of 3 May", "on the eve of the crossing". */
import { dayBefore } from '../days.ts';
import type { IsoDate, Story } from '../types.ts';
import { distance } from './distance.ts';
import { LOOSEST } from './nearest.ts';
import type { ReadSentence } from './sentence.ts';

/** An ISO date longer than its year can be the day of a count. */
const YEAR_LENGTH = 4;

/** The day of a count: the first fixed date of its clause, or the day before the story's event where it says so. */
export function asOf(read: ReadSentence, at: number, story: Story | null): IsoDate | null {
  const { predicates, figures, lower, grammar } = read;
  if (!predicates.some((predicate) => predicate.family.id === 'count')) return null;
  const isNear = (token: number) => token >= 0 && distance(read, token, at) <= LOOSEST;
  for (const [i, { kind, claim, low }] of figures.entries()) {
    const isDay = kind === 'date' && claim && typeof low === 'string' && low.length > YEAR_LENGTH;
    if (isDay && isNear(read.at[i] ?? -1)) return low;
  }
  const eve = lower.findIndex((_, i) => grammar.dayBefore.at(lower, i).length > 0);
  return story && isNear(eve) ? dayBefore(story.date) : null;
}
