/** Events told by who takes part in them, and where. */

import { daysApart, overlaps } from '../../days.ts';
import type { Mention } from '../../names/find.ts';
import { ownEventOf } from '../../story/own-event.ts';
import type { StoryEvent } from '../../types.ts';
import { FRONTED } from '../dates/date-places.ts';
import { eventLabel } from '../label.ts';
import type { Measure, MeasureContext } from '../measure.ts';
import { distance, isOneOf } from '../words/distance.ts';
import type { ReadSentence } from '../words/sentence.ts';
import { isOfNames } from '../words/things.ts';
import { eventByDate, WRONG_DAYS } from './event-dates.ts';

/** Names of an event's own that tell it from others of its kind. */
const TELLING = 2;
/** "before a hall of miners in Northport": words from a date that opens the sentence to the place. */
const REACH = 18;

/** Are enough of the event's own names told, in the sentence or as persons before it, and no other place? */
export function isCast(event: StoryEvent, sentence: ReadSentence, context: MeasureContext): boolean {
  const { persons, center } = context.discourse;
  const own = ownNames(event, context);
  const elsewhere = sentence.mentions.some(
    ({ kind, id, from }) => kind === 'place' && !event.names?.includes(id) && isOneOf(sentence, from - 1, 'inPlace'),
  );
  if (elsewhere) return false;
  const there = [...sentence.mentions, ...persons, ...(center ? [center] : [])];
  const named = namesIn(own, [...there, ...kinOf(sentence, there, context)]);
  return named >= Math.min(own.length, TELLING);
}

/** "with her husband": kin of those who are there, whom the story knows by name. */
function kinOf({ lower, grammar }: ReadSentence, there: readonly Mention[], { reader }: MeasureContext): Mention[] {
  return lower.flatMap((word, i) => {
    if (!grammar.sets.kin.has(word) || !grammar.genders.has(lower[i - 1] ?? '')) return [];
    const ids = there.flatMap(({ id }) => reader.names.byId.get(id)?.kin?.[word] ?? []);
    return ids.map((id): Mention => ({ id, kind: 'person', from: i, to: i + 1, label: '' }));
  });
}

/** "Ortiz and Lindgren in Northport, 3 May": the event that a caption tells without a verb. */
export function captionedEvent(sentence: ReadSentence, context: MeasureContext): Measure | null {
  const isTold = (event: StoryEvent) => namesIn(ownNames(event, context), sentence.mentions) >= TELLING;
  return measureOf(context.reader.story?.events.filter((event) => !event.main && isTold(event)) ?? []);
}

/** "a picture of the two of them in Northport on 3 May": all who take part are told, and the place with the date. */
export function eventOfPlace(sentence: ReadSentence, at: number, context: MeasureContext): Measure | null {
  const { low, high } = sentence.figures[sentence.at.indexOf(at)] ?? {};
  if (typeof low !== 'string' || typeof high !== 'string') return null;
  const isTold = (event: StoryEvent) => {
    const own = ownNames(event, context);
    const placed = sentence.mentions.some((m) => m.kind === 'place' && own.includes(m.id) && isBeside(sentence, at, m));
    const there = [...sentence.mentions, ...context.discourse.persons];
    const named = namesIn(own, there);
    // Two countries are named together for many reasons.
    const inPerson = there.some(({ id, kind }) => kind === 'person' && own.includes(id));
    return (
      inPerson && placed && named === own.length && eventByDate([{ low, high, itself: true }], [event], [event]).sure
    );
  };
  return measureOf(context.reader.story?.events.filter((event) => !event.main && isTold(event)) ?? []);
}

/** "They set off from Northport towards Redhaven in 2019": all who take part, on a way through the story's own place. */
export function eventOnWay(sentence: ReadSentence, at: number, { reader }: MeasureContext): Measure | null {
  const { story, things, common } = reader;
  const low = sentence.figures[sentence.at.indexOf(at)]?.low;
  const home = ownEventOf(story)?.names ?? [];
  const onWay = sentence.mentions.some(
    ({ id, kind, from }) => kind === 'place' && home.includes(id) && isOneOf(sentence, from - 1, 'byways'),
  );
  if (!story || !things || !onWay || typeof low !== 'string') return null;
  // "the result of 2020, and nobody forgets who set off from Northport in 2022": the event has its own date.
  const isDated = ({ date }: StoryEvent) =>
    sentence.figures.some(({ kind, low: other }, i) => {
      const tells = kind === 'date' && typeof other === 'string' && overlaps(other, date);
      return tells && sentence.at[i] !== at;
    });
  const isThere = (name: string) => sentence.mentions.some(({ id }) => isOfNames(id, [name], things));
  const isTold = ({ names = [], date }: StoryEvent) =>
    names.filter((name) => !common.has(name) && isThere(name)).length >= TELLING && daysApart(low, date) <= WRONG_DAYS;
  return measureOf(story.events.filter((event) => !event.main && isTold(event) && !isDated(event)));
}

function measureOf([event, ...others]: readonly StoryEvent[]): Measure | null {
  if (!event || others.length > 0) return null;
  return { key: `date:${event.id}`, ...eventLabel(event), sure: true, aspect: 'cast', subject: [], event };
}

/** Those of the event's names that the story's own event does not have. */
function ownNames({ names = [] }: StoryEvent, { reader }: MeasureContext): string[] {
  return names.filter((id) => !reader.common.has(id));
}

function namesIn(own: readonly string[], mentions: readonly Mention[]): number {
  return own.filter((name) => mentions.some(({ id }) => id === name)).length;
}

/** "in Northport on 3 May", "on 3 May ... in Northport". */
function isBeside(sentence: ReadSentence, at: number, { from, to }: Mention): boolean {
  if (!isOneOf(sentence, from - 1, 'inPlace')) return false;
  return to === at - 1 || (at <= FRONTED && distance(sentence, at, from) <= REACH);
}
