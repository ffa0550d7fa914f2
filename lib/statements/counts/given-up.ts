/** "the 60 people whom Westland handed over": where no place says whereto, whoever held them has let all of them go. */
import type { StoryThing } from '../../types.ts';
import { isOneOf } from '../words/distance.ts';
import type { Predicate } from '../words/sentence.ts';
import { mainEventOf, type ThingIndex } from '../words/things.ts';
import type { CountQuestion } from './count.ts';

/** Words from "by" to who handed them over. */
const AGENT = 3;

/** Does the predicate tell so of all whom the story's own event is about? */
export function isGivenUp(
  { sentence, discourse }: CountQuestion,
  { family, from, to }: Predicate,
  thing: StoryThing,
  { story, agents }: ThingIndex,
): boolean {
  const names = mainEventOf(thing, story)?.names;
  if (!names || thing.within || family.id !== 'transfer' || !isOneOf(sentence, from, 'handing')) return false;
  const { mentions } = sentence;
  const parts = story.things.filter(({ within }) => within === thing.id).flatMap((part) => agents.get(part) ?? []);
  const isOfPart = discourse.places.some((id) => parts.includes(id));
  const elsewhere = mentions.some(({ id, kind }) => kind === 'place' && !names.includes(id));
  const by = isOneOf(sentence, to, 'byAgent') || isOneOf(sentence, to + 1, 'byAgent');
  const agent = mentions.find((m) => (by ? m.from > to && m.from <= to + 1 + AGENT : m.to === from));
  return !isOfPart && !elsewhere && agent !== undefined && names.includes(agent.id);
}
