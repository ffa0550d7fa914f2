/** Whether a number is that of one of several groups, or of all in the only one. */
import type { StoryThing } from '../../types.ts';
import { isOneOf } from '../words/distance.ts';
import type { ThingIndex } from '../words/things.ts';
import type { CountQuestion } from './count.ts';

/** "came out in June, in a group of 60": all of another time, where of the story's own there may be several groups. */
export function isOfGroup({ sentence, at }: CountQuestion, { event }: StoryThing, { story }: ThingIndex): boolean {
  const grouped = isOneOf(sentence, at - 1, 'genitive') && isOneOf(sentence, at - 2, 'sumNouns');
  return grouped && story.events.some(({ id, main }) => id === event && !main);
}

/** "The first bus brought 60 people", "A first group, 60 people, crossed": those of one of several. */
export function isOfOneLoad({ sentence }: CountQuestion, { event }: StoryThing, { story }: ThingIndex): boolean {
  const isMain = story.events.some(({ id, main }) => id === event && main);
  const isLoad = (i: number) => isOneOf(sentence, i, 'carriers') || (isMain && isOneOf(sentence, i, 'bodies'));
  return sentence.lower.some((_, i) => isOneOf(sentence, i, 'nthOf') && isLoad(i + 1));
}
