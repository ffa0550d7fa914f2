/** Measures of events: when one happened, how long it took. */
import type { FigureKind, StoryEvent } from '../types.ts';
import { isCast } from './cast.ts';
import { anyOneOf, distance, isOneOf } from './distance.ts';
import { chooseEvent } from './event.ts';
import { CLAUSE, isRepeated } from './event-dates.ts';
import type { Family } from './family.ts';
import { familyLabel, labelIn } from './label.ts';
import type { Measure, MeasureContext } from './measure.ts';
import { isThing } from './owner.ts';
import type { Reader } from './reader.ts';
import type { ReadSentence } from './sentence.ts';
import type { ThingIndex } from './things.ts';

/** What tells the event: a family, where it stands, and whether it is sure to belong to the figure. */
export interface Telling {
  family: Family;
  at: number;
  sure: boolean;
}

/** Lengths of ISO dates that tell the year, and the day. */
const YEAR_LENGTH = 4;
const DAY_LENGTH = 10;
/** "The miners were then driven": words from a noun to its verb. */
const VERB = 4;
/** "as one of 60 young miners": words from "as" to the noun. */
const ONE_OF = 5;
/** Families that tell what follows upon a release, the same day or later. */
export const AFTERMATH = ['transfer', 'depart'];

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
  // Who was freed one day may be taken across a border the next.
  const aftermath = kind === 'date' && event.main === true && AFTERMATH.includes(family.id);
  const firm =
    told.sure &&
    sure &&
    !(kind === 'duration' && isOfStrangers(sentence, event, reader)) &&
    !(kind === 'date' && isRepeated(event) && !isCast(event, sentence, context)) &&
    (!aftermath || isOfCounted(sentence, told.at, reader.things) || isDrivenOut(sentence, told.at, reader));
  // One moment, however it is told; but the story's own event is told by several: who sank, who died.
  const moment = kind === 'date' || (kind === 'time' && !event.main);
  return {
    key: moment ? `${kind}:${event.id}` : `${kind}:${family.id}|${event.id}`,
    ...labelIn(event, familyLabel(family, kind)),
    sure: firm,
    aspect: family.id,
    subject: [],
    event,
    ...(aftermath && { follows: true }),
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

/** "The miners left", "the last of the 60 left", "she left as one of 60 miners": those whom the story counts, not somebody who came and went. */
function isOfCounted(sentence: ReadSentence, predicate: number, things: ThingIndex | null): boolean {
  return sentence.lower.some((_, i) => {
    const behind = i > predicate;
    const tied = behind ? anyOneOf(sentence, i - ONE_OF, i, 'countedAs') : predicate - i <= VERB;
    return tied && distance(sentence, i, predicate) <= CLAUSE && (things?.words.at(sentence.lower, i).length ?? 0) > 0;
  });
}

/** "was driven out of Westland": nobody is who comes and goes as he likes. */
function isDrivenOut(sentence: ReadSentence, predicate: number, { story }: Reader): boolean {
  const own = story?.events.find(({ main }) => main)?.names ?? [];
  return (
    isOneOf(sentence, predicate - 1, 'auxiliaries') &&
    sentence.mentions.some(
      ({ kind, id, from }) =>
        kind === 'place' &&
        own.includes(id) &&
        isOneOf(sentence, from - 1, 'genitive') &&
        isOneOf(sentence, from - 2, 'outOf') &&
        from > predicate &&
        from - predicate <= VERB,
    )
  );
}
