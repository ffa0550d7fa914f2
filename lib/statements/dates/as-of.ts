/** On which day a number was counted: "as of 3 May", "on the eve of the crossing". */

import { dayBefore, daysApart, YEAR_LENGTH } from '../../days.ts';
import { ownEventOf } from '../../story/own-event.ts';
import type { IsoDate, Story } from '../../types.ts';
import { partOf } from '../counts/part-of-count.ts';
import { distance, isOneOf } from '../words/distance.ts';
import { LOOSEST } from '../words/nearest.ts';
import type { ReadSentence } from '../words/sentence.ts';
import { FRONTED } from './date-places.ts';

/** "before the long-awaited crossing": words from "before" to the event. */
const EVENT = 4;
/** A date that opens a sentence is the count's only if it is further from the story's event, in days: its own day opens many. */
const ANOTHER_DAY = 3;

/** The day of a count: the nearest fixed date of its clause, or the day before the story's event where it says so. */
export function asOf(read: ReadSentence, at: number, story: Story | null): IsoDate | null {
  const { predicates, figures, lower, grammar } = read;
  const counts = predicates.some((predicate) => predicate.family.id === 'count');
  const [from, to] = partOf(read, at);
  const isNear = (token: number) =>
    token >= from && token < to && distance(read, token, at) <= LOOSEST && !isOfEarlier(read, token, at);
  const isFronted = (token: number) => token >= 0 && token <= FRONTED;
  const early = lower.findIndex((_, i) => isBeforeEvent(read, i, story));
  const isOther = (day: IsoDate) => story !== null && daysApart(day, story.date) > ANOTHER_DAY;
  const days = figures.flatMap(({ kind, claim, low }, i) => {
    if (kind !== 'date' || !claim || typeof low !== 'string' || low.length <= YEAR_LENGTH) return [];
    const token = read.at[i] ?? -1;
    // "before Saturday's crossing".
    if (early >= 0 && token > early && token - early <= EVENT) return [];
    const tells = (counts && isNear(token)) || (isFronted(token) && isOther(low));
    return tells ? [{ low, apart: distance(read, token, at) }] : [];
  });
  const [nearest] = days.sort((a, b) => a.apart - b.apart);
  if (nearest) return nearest.low;
  const eve = early >= 0 ? early : lower.findIndex((_, i) => grammar.dayBefore.at(lower, i).length > 0);
  return story && isNear(eve) ? dayBefore(story.date) : null;
}

/** "before the crossing", "before they crossed": what the story's own event is told by follows. */
function isBeforeEvent(read: ReadSentence, at: number, story: Story | null): boolean {
  if (!isOneOf(read, at, 'beforeEvents')) return false;
  const main = ownEventOf(story);
  return read.predicates.some(
    ({ family, from }) => main?.predicates.includes(family.id) && from > at && from - at <= EVENT,
  );
}

/** "counted 60 on the eve of the crossing and says 900 have been held": a day behind another count, and nearer to that. */
function isOfEarlier(read: ReadSentence, token: number, at: number): boolean {
  const earlier = read.at.findLast((other, i) => other >= 0 && other < at && read.figures[i]?.kind === 'count') ?? -1;
  return earlier >= 0 && earlier < token && token < at && distance(read, earlier, token) < distance(read, token, at);
}
