/** Whether a date that misses an event of the story by months or a year can be a wrong date of that event. */

import { overlaps } from '../../days.ts';
import type { Mention } from '../../names/find.ts';
import { ownEventOf } from '../../story/own-event.ts';
import { isParticiple } from '../../text/inflection.ts';
import type { Story, StoryEvent } from '../../types.ts';
import { FRONTED, isOfRelative } from '../dates/date-places.ts';
import { anyOneOf, distance, isOneOf } from '../words/distance.ts';
import type { Predicate, ReadSentence } from '../words/sentence.ts';

/** "Eastland's presidential election": words from a name to the noun that it belongs to. */
const OWNER = 4;
/** "the vote in Eastland": words from the noun, or from its date, to a place behind it. */
const PLACE = 3;
/** "attacked the western port of Redhaven": words from a verb to the name of what it did something to. */
const OBJECT = 6;
/** "which was held in": words from a noun to its date. */
const HELD = 4;
/** Letters that a place and its adjective share. */
const STEM = 5;

/** "the vote of 2018", "that dodgy vote which shook us in 2018": one that needs no telling apart, and its own date. */
export function isDefinite(sentence: ReadSentence, at: number, predicate: number): boolean {
  const told = sentence.predicates.find(({ from }) => from === predicate);
  const to = told?.to ?? predicate + 1;
  if (isNarrated(sentence, at, predicate, to)) return true;
  const behind =
    (at === to + 1 && isOneOf(sentence, to, 'beforeDates')) ||
    isHeld(sentence, at, to) ||
    (told && isShaking(sentence, at, told));
  let first = at === predicate - 1 ? at : predicate;
  const own = behind || first === at;
  while (isOneOf(sentence, first - 1, 'slights')) first--;
  return own && isOneOf(sentence, first - 1, 'determiners');
}

/** "In 2018 there was a vote which he says he won": it opens what is told of somebody whom the text knows. */
function isNarrated(sentence: ReadSentence, at: number, noun: number, to: number): boolean {
  const { mentions, predicates, lower, grammar } = sentence;
  const which = isOneOf(sentence, to, 'relativeThing') || isOneOf(sentence, to, 'relativePronouns');
  const plain = ![...mentions, ...predicates].some(({ from }) => from < noun);
  const known = grammar.genders.has(lower[to + 1] ?? '');
  return at <= FRONTED && which && known && plain && isOneOf(sentence, noun - 1, 'indefinite');
}

/** "that was held in 2018". */
function isHeld(sentence: ReadSentence, at: number, to: number): boolean {
  const which = isOneOf(sentence, to, 'relativeThing') || isOneOf(sentence, to, 'relativePronouns');
  return which && at === to + HELD && isOneOf(sentence, to + 1, 'auxiliaries') && isOneOf(sentence, at - 1, 'inPlace');
}

/** "that shook the country in 2018", where nothing and nobody else is told of; "that went on in 2018" may be their end. */
function isShaking(sentence: ReadSentence, at: number, noun: Predicate): boolean {
  // "that still shook the country" tells of a later time.
  const whom = isOneOf(sentence, noun.to + 2, 'determiners');
  const isInside = ({ from }: { from: number }) => from >= noun.to && from < at;
  if (!whom || !isOneOf(sentence, at - 1, 'inPlace') || !isOfRelative(sentence, at, noun)) return false;
  return ![...sentence.predicates, ...sentence.mentions].some(isInside);
}

/** Does a name that has no part in the event stand with its noun: "the vote in Eastland", "the Eastland vote"? */
export function isForeign(
  sentence: ReadSentence,
  at: number,
  predicate: number,
  story: Story,
  event: StoryEvent,
): boolean {
  const main = ownEventOf(story);
  const named = [...(main?.names ?? []), ...(event.names ?? [])];
  const inside = story.names.filter(({ within }) => within !== undefined && named.includes(within)).map(({ id }) => id);
  const own = new Set([...named, ...inside]);
  if (!isNounPhrase(sentence, predicate, event)) return false;
  // A story that says of nobody that he has a part in its events rules nobody out.
  if (own.size === 0) return false;
  return sentence.mentions.some(
    (mention) =>
      (mention.kind === 'place' || mention.kind === 'unknown') &&
      !own.has(mention.id) &&
      !event.words?.includes(sentence.lower[mention.from] ?? '') &&
      !isAdjective(sentence, mention, own, story) &&
      (isBefore(sentence, mention, predicate) || isIn(sentence, mention, at, predicate)),
  );
}

/** "the vote", "their rigged vote", "Eastland's vote": a noun, and not what somebody did: "the rebels attacked". */
function isNounPhrase(sentence: ReadSentence, predicate: number, { words = [] }: StoryEvent): boolean {
  const { lower, tokens, mentions } = sentence;
  if (isParticiple(lower[predicate] ?? '')) return false;
  for (let i = predicate - 1; i >= 0 && predicate - i <= OWNER; i--) {
    if (isOneOf(sentence, i, 'determiners') || tokens[i]?.possessive) return true;
    const named = mentions.some(({ from, to }) => from <= i && i < to);
    if (!named && tokens[i]?.kind !== 'figure' && !words.includes(lower[i] ?? '')) return false;
  }
  return false;
}

/** "The floods of 2019 were small beside those of 2018": is the event's own date told of another of its kind? */
export function isToldApart(sentence: ReadSentence, { date }: StoryEvent): boolean {
  return sentence.figures.some(({ kind, low }, i) => {
    const at = sentence.at[i] ?? -1;
    const tied = isOneOf(sentence, at - 1, 'beforeDates') && isOneOf(sentence, at - 2, 'determiners');
    return tied && kind === 'date' && typeof low === 'string' && overlaps(low, date);
  });
}

/** "met Gomez", "attacked the port of Redhaven": does somebody or something without a part in the event stand behind its verb? */
export function isWithStranger(sentence: ReadSentence, predicate: number, { names = [] }: StoryEvent): boolean {
  return sentence.mentions.some(
    ({ id, kind, from }) =>
      (kind === 'person' || kind === 'unknown') &&
      names.length > 0 &&
      !names.includes(id) &&
      (from === predicate + 1 ||
        (kind === 'unknown' &&
          isOneOf(sentence, from - 1, 'genitive') &&
          from > predicate &&
          from - predicate <= OBJECT)),
  );
}

/** "the Eastland vote"; not "Eastland raised its tax", "lent to Eastland for its raid". */
function isBefore(sentence: ReadSentence, { from, to }: Mention, predicate: number): boolean {
  const parted =
    anyOneOf(sentence, to, predicate, 'trailing') ||
    sentence.predicates.some((p) => p.from >= to && p.to <= predicate && isParticiple(sentence.lower[p.from] ?? ''));
  return (
    to <= predicate && predicate - to < OWNER && distance(sentence, from, predicate) === predicate - from && !parted
  );
}

function isIn(sentence: ReadSentence, { from }: Mention, at: number, predicate: number): boolean {
  const tied = isOneOf(sentence, from - 1, 'inPlace') || isOneOf(sentence, from - 1, 'genitive');
  return tied && [at, predicate].some((token) => from > token && from - token <= PLACE);
}

/** "Westlandic" belongs to Westland. */
function isAdjective({ lower }: ReadSentence, { from }: Mention, own: ReadonlySet<string>, { names }: Story): boolean {
  const word = lower[from] ?? '';
  return names.some(
    ({ id, kind, spellings }) =>
      own.has(id) &&
      kind === 'place' &&
      spellings.some((s) => s.length >= STEM && word.startsWith(s.slice(0, STEM).toLowerCase())),
  );
}
