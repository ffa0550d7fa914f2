/** The thing that a size or a price is told of: the ship that is so long, the house that cost so much. */
import type { Mention } from '../names/find.ts';
import type { Story } from '../types.ts';
import type { Discourse } from './discourse.ts';
import { anyOneOf, isOneOf } from './distance.ts';
import type { MeasureContext } from './measure.ts';
import type { ReadSentence } from './sentence.ts';
import { speakerMention } from './speaker.ts';

/** Words from a figure to the name behind it: "the 300 feet of the Alma". */
const OWNED = 3;

/** The same for "743 passengers of the Alma". */
const BEHIND = 5;

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
 * came to help? False in a story of no thing.
 */
export function isOfOtherThing(sentence: ReadSentence, at: number, { thing }: Discourse, story: Story): boolean {
  const own = story.events.find(({ main }) => main)?.names ?? [];
  if (!story.names.some(({ id, kind }) => kind === 'thing' && own.includes(id))) return false;
  const things = sentence.mentions.filter((mention) => isThing(sentence, mention));
  const behind = things.find(({ from }) => from > at && from - at <= BEHIND && anyOneOf(sentence, at, from, 'aboard'));
  const before = things.findLast((mention) => mention.to <= at && !isAside(sentence, mention));
  const id = behind?.id ?? before?.id ?? (things.length === 0 ? thing : null);
  return id !== null && !own.includes(id);
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
