/** "Six of its own citizens", told of Eastland, are Eastlanders. */

import { ownEventOf } from '../../story/own-event.ts';
import { anyOneOf } from '../words/distance.ts';
import type { ThingIndex } from '../words/things.ts';
import type { CountQuestion } from './count.ts';

/** Words from a number to "its", "their". */
const OWNER = 5;

/**
 * What the story calls the people of a place, where the noun of a count calls them its citizens. Null where it does not,
 * and for a place of the story's own event.
 */
export function ownPeople(
  { sentence, at, noun, discourse }: CountQuestion,
  { story, words, within }: ThingIndex,
): string | null {
  const { citizens } = sentence.grammar.sets;
  const called = citizens.has(noun.words.at(-1) ?? '') || citizens.has(noun.words.slice(-2).join(' '));
  if (!called || !anyOneOf(sentence, at + 1, at + OWNER, 'owning')) return null;
  const here = sentence.mentions.filter(({ kind, to }) => (kind === 'place' || kind === 'organisation') && to <= at);
  const id = here.at(-1)?.id ?? discourse.places[0] ?? '';
  const main = ownEventOf(story)?.names ?? [];
  const place = story.names.find((name) => name.id === (within.get(id) ?? id));
  if (!place || main.includes(place.id)) return null;
  return (
    (place.peoples ?? []).map((people) => people.toLowerCase()).find((people) => words.at([people], 0).length > 0) ??
    null
  );
}
