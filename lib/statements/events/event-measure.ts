/** Measures of events: when one happened, how long it took. */
import { DAY_LENGTH, YEAR_LENGTH } from '../../days.ts';
import type { FigureKind, StoryEvent } from '../../types.ts';
import { isOfOtherThing, isThing } from '../counts/owner.ts';
import { familyLabel, labelIn } from '../label.ts';
import type { Measure, MeasureContext } from '../measure.ts';
import type { Reader } from '../reader.ts';
import type { Family } from '../words/family.ts';
import type { ReadSentence } from '../words/sentence.ts';
import { aftermathOf } from './aftermath.ts';
import { isCast } from './cast.ts';
import { chooseEvent } from './event.ts';
import { isRepeated } from './event-dates.ts';

/** What tells the event: a family, where it stands, and whether it is sure to belong to the figure. */
export interface Telling {
  family: Family;
  at: number;
  sure: boolean;
}

/** The measure of the figure at token `at`; null where the text tells of no event of the story. */
export function eventMeasure(
  sentence: ReadSentence,
  at: number,
  kind: FigureKind,
  told: Telling,
  context: MeasureContext,
): Measure | null {
  const { reader, discourse, late } = context;
  const { family } = told;
  if (!reader.story) return null;
  const { occasion, section } = discourse;
  const about = sentence.mentions.some((mention) => isThing(sentence, mention)) ? null : discourse.thing;
  const { counts } = reader;
  const question = { sentence, at, predicate: told.at, family: family.id, occasion, section, about, late, counts };
  const { event, sure } = chooseEvent(reader.story, question);
  if (!event || (kind === 'date' && isCoarse(sentence, at, event))) return null;
  const aftermath =
    kind === 'date' && event.main === true ? aftermathOf(sentence, told, reader, discourse.counted) : null;
  const firm =
    told.sure &&
    sure &&
    !(kind === 'duration' && isOfStrangers(sentence, event, reader)) &&
    !(kind === 'date' && isRepeated(event) && !isCast(event, sentence, context)) &&
    !(kind === 'time' && isOfOtherThing(sentence, told.at, discourse, reader.story, event)) &&
    aftermath?.sure !== false;
  // One moment, however it is told; but the story's own event is told by several: who sank, who died.
  const moment = kind === 'date' || (kind === 'time' && !event.main);
  return {
    key: moment ? `${kind}:${event.id}` : `${kind}:${family.id}|${event.id}`,
    ...labelIn(event, familyLabel(family, kind)),
    sure: firm,
    aspect: family.id,
    subject: [],
    event,
    ...(aftermath?.follows && { follows: true }),
    // "The tax was raised in 2022, when they invaded": of the same time as what it followed.
    ...(event.after !== undefined && moment && { also: [`${kind}:${event.after}`] }),
  };
}

/** "Reed spent two days in Northport": does nobody whom the sentence names have a part in the event? */
function isOfStrangers({ mentions }: ReadSentence, { names = [] }: StoryEvent, { common }: Reader): boolean {
  const persons = mentions.filter(({ kind }) => kind === 'person');
  return persons.length > 0 && names.length > 0 && !persons.some(({ id }) => names.includes(id) || common.has(id));
}

/** A bare year says nothing of the story's own event, which is known by its day. */
function isCoarse({ figures, at: tokens }: ReadSentence, at: number, { date, main }: StoryEvent): boolean {
  const low = figures[tokens.indexOf(at)]?.low;
  return main === true && typeof low === 'string' && low.length === YEAR_LENGTH && date.length === DAY_LENGTH;
}
