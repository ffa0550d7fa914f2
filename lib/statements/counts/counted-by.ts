/** "Eastland counted 60 refugees at its border": whoever took them in says how many came. */
import type { StoryThing } from '../../types.ts';
import { distance, distanceTo } from '../words/distance.ts';
import { LOOSEST } from '../words/nearest.ts';
import type { Predicate } from '../words/sentence.ts';
import { isOfNames, mainEventOf, namedThings, type ThingIndex } from '../words/things.ts';
import type { CountQuestion } from './count.ts';
import { BARE, type Candidate, hasOtherDate } from './untold.ts';

/** Words from whoever counts to the verb, and from the verb to the number: "Officials in Eastland have so far counted". */
const COUNTER = 4;
const COUNTED = 3;

/** The reading of a number that such a name counts, whose noun no state of things has. */
export function countedBy(q: CountQuestion, thing: StoryThing, things: ThingIndex): Candidate | null {
  const { sentence, at, noun, discourse } = q;
  const { names } = thing;
  const event = mainEventOf(thing, things.story);
  if (!names || !event || discourse.occasion !== null || noun.partitive || hasOtherDate(sentence, event)) return null;
  if ([...namedThings(noun.words, things)].some((other) => !other.event)) return null;
  const told = sentence.predicates.find(
    (p) => p.family.id === 'count' && p.to <= at && distanceTo(sentence, at, p) <= COUNTED,
  );
  const isOther = (p: Predicate) =>
    p.from > at && p.family.kinds.includes('count') && !thing.predicates?.includes(p.family.id);
  // "counted 60 refugees who had drowned".
  if (!told || sentence.predicates.some((p) => isOther(p) && distanceTo(sentence, at, p) <= LOOSEST)) return null;
  const by = sentence.mentions.some(
    ({ id, to }) => to <= told.from && distance(sentence, to - 1, told.from) <= COUNTER && isOfNames(id, names, things),
  );
  return by ? { thing, own: null, choice: { event, sure: !q.late }, cost: BARE } : null;
}
