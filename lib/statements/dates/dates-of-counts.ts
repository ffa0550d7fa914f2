/** "In June it was 14, Holm among them": a date that no word tells, beside a number of which the event is known. */

import { YEAR_LENGTH } from '../../days.ts';
import type { Figure, StoryEvent } from '../../types.ts';
import { siblingCount } from '../counts/sibling-count.ts';
import { eventByDate } from '../events/event-dates.ts';
import { HEAD_END } from '../in-context.ts';
import { eventLabel } from '../label.ts';
import type { Measure, MeasureContext } from '../measure.ts';
import { distance, isForm } from '../words/distance.ts';
import { nounPhrase } from '../words/noun.ts';
import type { ReadSentence } from '../words/sentence.ts';
import { FRONTED } from './date-places.ts';

/** "In June, there were another 14": words from the date to the number. */
const BESIDE = 6;

/** The day of the event that signs beside the number tell; null where they tell none, or the date cannot be its day. */
export function dateOfCount(sentence: ReadSentence, at: number, context: MeasureContext): Measure | null {
  const { low, high } = sentence.figures[sentence.at.indexOf(at)] ?? {};
  const event = at <= FRONTED ? eventBehind(sentence, at, context) : eventBefore(sentence, at, context);
  if (!event || typeof low !== 'string' || typeof high !== 'string' || low.length === YEAR_LENGTH) return null;
  const { sure } = eventByDate([{ low, high, itself: true }], [event], [event]);
  return sure ? { key: `date:${event.id}`, ...eventLabel(event), sure, aspect: 'count', subject: [], event } : null;
}

/** The event of the first number behind the date. */
function eventBehind(sentence: ReadSentence, date: number, context: MeasureContext): StoryEvent | null {
  const at = sentence.at.find((token, i) => token > date && isPlain(sentence.figures[i])) ?? -1;
  if (at < 0 || distance(sentence, date, at) > BESIDE) return null;
  // "In June they met, 14 of them": something else is told of the date.
  if (sentence.predicates.some((p) => p.from > date && p.from < at && !isForm(sentence, p, 'bare'))) return null;
  return eventOfNumber(sentence, at, context);
}

/** "A second group, of 14, came in return for a licence. That was in June.": the event of the last number before. */
function eventBefore(sentence: ReadSentence, date: number, context: MeasureContext): StoryEvent | null {
  const isTaken = sentence.lower.slice(0, date).includes(HEAD_END);
  const at = sentence.at.findLast((token, i) => token >= 0 && token < date && isPlain(sentence.figures[i])) ?? -1;
  return isTaken && at >= 0 ? eventOfNumber(sentence, at, context) : null;
}

function isPlain(figure: Figure | undefined): boolean {
  return figure?.kind === 'count' && figure.unit === null;
}

function eventOfNumber(
  sentence: ReadSentence,
  at: number,
  { reader, discourse, late }: MeasureContext,
): StoryEvent | null {
  if (!reader.things) return null;
  const asked = { sentence, at, noun: nounPhrase(sentence, at), discourse, late };
  return siblingCount(asked, reader.things)?.event ?? null;
}
