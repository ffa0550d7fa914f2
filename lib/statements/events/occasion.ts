/** What a text is telling of, figure after figure: the story's own event, another of the story, or one unknown to it. */

import { daysApart } from '../../days.ts';
import { ownEventOf } from '../../story/own-event.ts';
import type { Figure, Story, StoryEvent } from '../../types.ts';
import { isOneOf } from '../words/distance.ts';
import type { ReadSentence } from '../words/sentence.ts';

/** An event of the story, one that is `unknown` to it, null for the story's own. */
export type Occasion = StoryEvent | 'unknown' | null;

/** What the discourse keeps of a measure. */
export type Told = { key: string; aspect: string; event: StoryEvent | null } | null;

/** A date further from the story's event, in days, leads away from it whatever it tells. */
const FAR = 60;

/**
 * A date on which the story's own event did not happen leads away from it, "since 2019" does not; a figure of an event
 * leads there.
 */
export function occasionAfter(
  occasion: Occasion,
  figure: Figure,
  measure: Told,
  sentence: ReadSentence,
  story: Story | null,
): Occasion {
  if (measure?.event) return measure.event.main ? null : measure.event;
  const main = ownEventOf(story);
  if (!main || measure || figure.kind !== 'date' || !figure.claim || typeof figure.low !== 'string') return occasion;
  if (isOneOf(sentence, (sentence.at[sentence.figures.indexOf(figure)] ?? 0) - 1, 'sinceDates')) return occasion;
  const told = sentence.predicates.some((p) => main.predicates.includes(p.family.id));
  const apart = daysApart(figure.low, main.date);
  return apart > FAR || (told && apart > 0) ? 'unknown' : occasion;
}
