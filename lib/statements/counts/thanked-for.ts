/** "She thanked Eastland for 60 young miners", "for having 60 there": those whom it has taken in, without a verb of it. */
import type { StoryThing } from '../../types.ts';
import { anyOneOf, isOneOf } from '../words/distance.ts';
import { isOfNames, mainEventOf, type ThingIndex } from '../words/things.ts';
import type { CountQuestion } from './count.ts';
import { BARE, type Candidate, hasOtherDate } from './untold.ts';

/** Words from "thanked" to the name: "thanked its friends in Eastland". */
const THANKED = 5;
/** Words from "for" to the number: "for having taken some 60". */
const FOR = 4;

/** Null where nobody is thanked whom the thing names, or the words tell why. */
export function thankedFor(q: CountQuestion, thing: StoryThing, things: ThingIndex): Candidate | null {
  const { sentence, at, noun, discourse } = q;
  const { names } = thing;
  const event = mainEventOf(thing, things.story);
  if (!names || !event || discourse.occasion !== null || noun.partitive || hasOtherDate(sentence, event)) return null;
  const host = sentence.mentions.findLast(({ to }) => to <= at);
  if (!host || !isOfNames(host.id, names, things) || !isOneOf(sentence, host.to, 'forTerm')) return null;
  const thanked = anyOneOf(sentence, host.from - THANKED, host.from, 'thanking');
  const told = sentence.predicates.some((p) => p.from >= host.to && p.family.kinds.includes('count'));
  if (!thanked || told || at - host.to > FOR) return null;
  return { thing, own: null, choice: { event, sure: !q.late }, cost: BARE };
}
