/** The thing that a size or a price is told of: the ship that is so long, the house that cost so much. */

import type { Mention } from '../../names/find.ts';
import { ownEventOf } from '../../story/own-event.ts';
import type { Story, StoryEvent } from '../../types.ts';
import type { Discourse } from '../discourse.ts';
import type { MeasureContext } from '../measure.ts';
import { speakerMention } from '../people/speaker.ts';
import { anyOneOf, isOneOf } from '../words/distance.ts';
import type { ReadSentence } from '../words/sentence.ts';

/** Words from a figure to the name behind it: "the 300 feet of the Alma". */
const OWNED = 3;

/** The same for "743 passengers of the Alma". */
const BEHIND = 5;

/** "the Northport Echo writes": words from a name to the verb of whoever says so. */
const SAYING = 2;

/**
 * Ids of what the figure at token `at` is told of: the thing nearest before it, else whoever else is the subject, else
 * the thing that the text was about. Empty for the story's own thing; null when there is none.
 */
export function ownerOf(sentence: ReadSentence, at: number, { reader, discourse }: MeasureContext): string[] | null {
  const { mentions } = sentence;
  const speaker = speakerMention(sentence);
  const before = mentions.filter(
    (m) => m.to <= at && m !== speaker && !isAside(sentence, m) && !isThinker(sentence, at, m),
  );
  const things = mentions.filter((m) => isThing(sentence, m) && m.to > at);
  const owner = before.findLast((m) => isThing(sentence, m)) ?? before[0];
  const id = owner?.id ?? discourse.thing ?? things.find((m) => isOwned(sentence, at, m))?.id;
  if (id !== undefined) return reader.common.has(id) ? [] : [id];
  const main = reader.story?.names.some(({ id: name, kind }) => kind === 'thing' && reader.common.has(name));
  return main ? [] : null;
}

/**
 * Is what the figure at token `at` counts told of another thing than the story's own: the passengers of the ship that
 * came to help? Nor of one that has a part in the `event`. False in a story of no thing.
 */
export function isOfOtherThing(
  sentence: ReadSentence,
  at: number,
  discourse: Discourse,
  story: Story,
  event?: StoryEvent,
): boolean {
  const own = ownThings(story);
  const id = own.length > 0 ? thingOf(sentence, at, discourse) : null;
  return id !== null && !own.includes(id) && !event?.names?.includes(id);
}

/** The same of a thing that the story does not know: "the Alma sank in an hour, with 60 dead". */
export function isOfStrangeThing(sentence: ReadSentence, at: number, discourse: Discourse, story: Story): boolean {
  const id = ownThings(story).length > 0 ? thingOf(sentence, at, discourse) : null;
  const saying = sentence.mentions.some((m) => m.id === id && anyOneOf(sentence, m.to, m.to + SAYING, 'saying'));
  return id !== null && !saying && !story.names.some((name) => name.id === id);
}

/** Ids of the names of the story's own event; none in a story of no thing. */
function ownThings({ events, names }: Story): readonly string[] {
  const own = ownEventOf({ events })?.names ?? [];
  return names.some(({ id, kind }) => kind === 'thing' && own.includes(id)) ? own : [];
}

/** Id of the thing that a count is told of. */
function thingOf(sentence: ReadSentence, at: number, { thing }: Discourse): string | null {
  const things = sentence.mentions.filter((mention) => isThing(sentence, mention));
  const behind = things.find(({ from }) => from > at && from - at <= BEHIND && anyOneOf(sentence, at, from, 'aboard'));
  const before = things.findLast((mention) => mention.to <= at && !isAside(sentence, mention));
  return behind?.id ?? before?.id ?? (things.length === 0 ? thing : null);
}

/** A thing of the story, or a name that it does not know behind an article: "the Alma". */
export function isThing(sentence: ReadSentence, { kind, from }: Mention): boolean {
  return kind === 'thing' || (kind === 'unknown' && isOneOf(sentence, from - 1, 'definite'));
}

/** "from the Alma", "by Holm": beside the thing that is told of. */
function isAside(sentence: ReadSentence, { from }: Mention): boolean {
  const before = isOneOf(sentence, from - 1, 'articles') ? from - 2 : from - 1;
  return (
    isOneOf(sentence, before, 'inPlace') ||
    (isOneOf(sentence, before, 'oblique') && !isOneOf(sentence, before, 'genitive'))
  );
}

/** "The pilots hold that it was 19": whoever says so is told of nothing. */
function isThinker(sentence: ReadSentence, at: number, { to }: Mention): boolean {
  return anyOneOf(sentence, to, at, 'complementisers');
}

/** "the 300 feet of the Alma": behind the figure, with no more than "of the" between. */
function isOwned(sentence: ReadSentence, at: number, { from }: Mention): boolean {
  return from - at <= OWNED && isOneOf(sentence, at + 1, 'genitive');
}
