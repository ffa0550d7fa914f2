/** "Holm and seven others were brought to Eastland": those beside a person, at a place, are a thing of the story. */
import type { StoryThing } from '../../types.ts';
import { nearest } from '../words/nearest.ts';
import { isNameNear, type ThingIndex } from '../words/things.ts';
import type { CountQuestion } from './count.ts';

/** That thing; null where somebody else is named, the noun tells who they are, or something else is told of them. */
export function besidePerson({ sentence, at, noun }: CountQuestion, things: ThingIndex): StoryThing | null {
  const { captives, people } = sentence.grammar.sets;
  const last = noun.words.at(-1);
  const anybody = last === undefined || people.has(last) || captives.has(last);
  if (sentence.figures[sentence.at.indexOf(at)]?.besides !== 'others' || noun.partitive || !anybody) return null;
  const family = nearest(sentence, at, (p) => p.family.kinds.includes('count'))?.predicate.family.id ?? '';
  const persons = sentence.mentions.filter(({ kind, to }) => kind === 'person' && to <= at);
  const isBeside = ({ company }: StoryThing) =>
    company !== undefined &&
    persons.length > 0 &&
    persons.every(({ id }) => company.of.includes(id)) &&
    isNameNear(sentence, at, company.at, things);
  return things.story.things.find((thing) => thing.predicates?.includes(family) && isBeside(thing)) ?? null;
}
