/** What follows upon a release, the same day or later: whose way tells the day of the release itself. */

import type { Mention } from '../../names/find.ts';
import { ownEventOf } from '../../story/own-event.ts';
import type { Reader } from '../reader.ts';
import { anyOneOf, distance, isOneOf } from '../words/distance.ts';
import type { Family } from '../words/family.ts';
import type { ReadSentence } from '../words/sentence.ts';
import type { ThingIndex } from '../words/things.ts';
import { CLAUSE } from './event-dates.ts';
import { isOfThem } from './they.ts';

/** Families that tell what follows upon a release. */
export const AFTERMATH = ['transfer', 'depart'];
/** "The miners were then driven", "handed over 60 miners": words from a noun to its verb. */
const VERB = 4;
/** "as one of 60 young miners": words from "as" to the noun. */
const ONE_OF = 5;
/** "were moved on 3 May to": words from a verb to where the way leads. */
const WAY = 6;
/** "Westland has handed over": words from who acts to the verb; "left Westland": from the verb to what is left. */
const NEXT = 2;

/** Whether it is surely the freed who went, and whether they may have gone on a later day than that of their release. */
export interface Aftermath {
  sure: boolean;
  follows: boolean;
}

/** Null for what is no such thing. `counted`: the thing that the text has counted last. */
export function aftermathOf(
  sentence: ReadSentence,
  { family, at }: { family: Family; at: number },
  reader: Reader,
  counted: string | null,
): Aftermath | null {
  if (!AFTERMATH.includes(family.id)) return null;
  const inwards = isWayIn(sentence, at, reader);
  const out = !inwards && isWayOut(sentence, at, reader);
  return {
    sure: out || (!inwards && isOfFreed(sentence, at, reader, counted)),
    follows: !out && !isOverBorder(sentence, at),
  };
}

/**
 * "The miners left", "the buses crossed", "she left as one of 60 miners": those whom the story frees, not somebody who
 * came and went.
 */
function isOfFreed(
  sentence: ReadSentence,
  predicate: number,
  { things, story }: Reader,
  counted: string | null,
): boolean {
  // "60 miners are free. They left on 3 May."
  const main = ownEventOf(story);
  const told = counted !== null && things?.byId.get(counted)?.event === main?.id;
  if (told && (isOfThem(sentence, predicate) || isOfCarrier(sentence, predicate))) return true;
  return sentence.lower.some((_, i) => {
    const tied = i > predicate ? anyOneOf(sentence, i - ONE_OF, i, 'countedAs') : isSubject(sentence, i, predicate);
    return tied && isThing(sentence, i, things) && distance(sentence, i, predicate) <= CLAUSE;
  });
}

/** "The miners were driven", "the miners were fetched from the hills and driven": a verb's own noun, or that of the verb that it is joined to. */
function isSubject(sentence: ReadSentence, noun: number, predicate: number): boolean {
  if (predicate - noun <= VERB) return true;
  return isOneOf(sentence, predicate - 1, 'conjunctions') && isOneOf(sentence, noun + 1, 'auxiliaries');
}

/** "their buses crossed": what carries them. */
function isOfCarrier(sentence: ReadSentence, predicate: number): boolean {
  return sentence.lower.some(
    (_, i) =>
      i < predicate &&
      isSubject(sentence, i, predicate) &&
      isOneOf(sentence, i, 'carriers') &&
      isOneOf(sentence, i - 1, 'determiners') &&
      !isOneOf(sentence, i - 1, 'indefinite') &&
      // "the bus with the reporters".
      !anyOneOf(sentence, i + 1, predicate, 'oblique'),
  );
}

/** "were taken to Westland's capital", "were moved to another prison": does the way lead to where they are held? */
function isWayIn(sentence: ReadSentence, predicate: number, { story }: Reader): boolean {
  const main = ownEventOf(story);
  const isHome = (at: number) =>
    sentence.mentions.some(({ kind, id, from }) => kind === 'place' && from === at && main?.names?.includes(id));
  const isTo = (i: number) =>
    isOneOf(sentence, i, 'toTerm') || (i === predicate + 1 && isOneOf(sentence, i, 'inPlace'));
  const to = sentence.lower.findIndex((_, i) => i > predicate && i <= predicate + WAY && isTo(i));
  if (to < 0) return isFetched(sentence, predicate);
  return sentence.lower.some(
    (_, i) =>
      i > to &&
      i <= to + VERB &&
      (isOneOf(sentence, i, 'prisons') || isHome(i)) &&
      distance(sentence, to, i) === i - to,
  );
}

/** "were fetched from their cells": which may have been some days before. */
function isFetched(sentence: ReadSentence, predicate: number): boolean {
  return (
    isOneOf(sentence, predicate + 1, 'fromDates') &&
    anyOneOf(sentence, predicate + 1, predicate + 1 + VERB, 'prisons') &&
    !anyOneOf(sentence, predicate, sentence.lower.length, 'carriers')
  );
}

/** "They crossed the border on 3 May": with no word of which border it is, that of the country which held them. */
function isOverBorder(sentence: ReadSentence, predicate: number): boolean {
  const border = sentence.lower.findIndex((_, i) => i > predicate && isOneOf(sentence, i, 'borders'));
  if (border < 0 || border - predicate > VERB || !isOneOf(sentence, border - 1, 'definite')) return false;
  return isOneOf(sentence, border + 1, 'beforeDates') && sentence.tokens[border + 2]?.kind === 'figure';
}

/** Is it the way out of where they were held, which is the release itself? */
function isWayOut(sentence: ReadSentence, predicate: number, reader: Reader): boolean {
  const main = ownEventOf(reader.story);
  const homes = sentence.mentions.filter(({ kind, id }) => kind === 'place' && main?.names?.includes(id));
  return homes.some(
    (home) =>
      isDrivenOut(sentence, predicate, home) ||
      isGiven(sentence, predicate, home, reader) ||
      isLeft(sentence, predicate, home, reader),
  );
}

/** "was driven out of Westland": nobody is who comes and goes as he likes. */
function isDrivenOut(sentence: ReadSentence, predicate: number, { from }: Mention): boolean {
  if (!isOneOf(sentence, predicate - 1, 'auxiliaries') || from < predicate || from - predicate > VERB) return false;
  return isOneOf(sentence, from - 1, 'genitive') && isOneOf(sentence, from - 2, 'outOf');
}

/** "Westland handed over 60 miners". */
function isGiven({ lower }: ReadSentence, predicate: number, { to }: Mention, { things }: Reader): boolean {
  if (to > predicate || predicate - to >= NEXT) return false;
  return lower.some((_, i) => i > predicate && i - predicate <= VERB && isThing({ lower }, i, things));
}

/** "The miners left Westland", "Ortiz and Lindgren left Westland": the sources tell of them what is told of those who are held. */
function isLeft(sentence: ReadSentence, predicate: number, { from }: Mention, reader: Reader): boolean {
  if (from < predicate || from - predicate > NEXT) return false;
  const persons = sentence.mentions.filter(({ kind, to }) => kind === 'person' && to <= predicate);
  const freed = persons.length > 0 && persons.every(({ id }) => reader.told?.has(id));
  return freed || isOfFreed(sentence, predicate, reader, null);
}

function isThing({ lower }: Pick<ReadSentence, 'lower'>, at: number, things: ThingIndex | null): boolean {
  return (things?.words.at(lower, at).length ?? 0) > 0;
}
