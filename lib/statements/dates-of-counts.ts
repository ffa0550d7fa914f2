/** "In June it was 14, Holm among them": a date that no word tells, beside a number of which the event is known. */
import type { Figure, StoryEvent } from '../types.ts';
import { distance, isForm } from './distance.ts';
import { eventByDate } from './event-dates.ts';
import { eventLabel } from './label.ts';
import type { Measure, MeasureContext } from './measure.ts';
import { nounPhrase } from './noun.ts';
import type { ReadSentence } from './sentence.ts';
import { siblingCount } from './sibling-count.ts';

/** "In June, there were another 14": words from the date to the number. */
const BESIDE = 6;
/** "Then in June": words before the date. */
const FRONTED = 2;
/** Length of an ISO date that tells no more than the year. */
const YEAR_LENGTH = 4;

/** The day of the event that signs beside the number tell; null where they tell none, or the date cannot be its day. */
export function dateOfCount(sentence: ReadSentence, at: number, context: MeasureContext): Measure | null {
  const { low, high } = sentence.figures[sentence.at.indexOf(at)] ?? {};
  const event = at <= FRONTED ? eventBehind(sentence, at, context) : null;
  if (!event || typeof low !== 'string' || typeof high !== 'string' || low.length === YEAR_LENGTH) return null;
  const { sure } = eventByDate([{ low, high, itself: true }], [event], [event]);
  return sure ? { key: `date:${event.id}`, ...eventLabel(event), sure, aspect: 'count', subject: [], event } : null;
}

/** The event of the first number behind the date. */
function eventBehind(
  sentence: ReadSentence,
  date: number,
  { reader, discourse, late }: MeasureContext,
): StoryEvent | null {
  const isPlain = ({ kind, unit }: Figure) => kind === 'count' && unit === null;
  const at = sentence.at[sentence.figures.findIndex((f, i) => (sentence.at[i] ?? -1) > date && isPlain(f))] ?? -1;
  if (at < 0 || distance(sentence, date, at) > BESIDE || !reader.things) return null;
  // "In June they met, 14 of them": something else is told of the date.
  if (sentence.predicates.some((p) => p.from > date && p.from < at && !isForm(sentence, p, 'bare'))) return null;
  const asked = { sentence, at, noun: nounPhrase(sentence, at), discourse, late };
  return siblingCount(asked, reader.things)?.event ?? null;
}
