/** "Eastland counted 60 refugees at its border", "was handed 60": whoever took them in says how many came. */
import type { Mention } from '../../names/find.ts';
import type { StoryThing } from '../../types.ts';
import { anyOneOf, distance, distanceTo } from '../words/distance.ts';
import { LOOSEST } from '../words/nearest.ts';
import type { Predicate } from '../words/sentence.ts';
import { isOfNames, mainEventOf, namedThings, type ThingIndex } from '../words/things.ts';
import type { CountQuestion } from './count.ts';
import { BARE, type Candidate, hasOtherDate } from './untold.ts';

/** Words from whoever counts to the verb, and from the verb to the number: "Officials in Eastland have so far counted". */
const COUNTER = 4;
const COUNTED = 3;

/** The reading of a number that such a name counts or is given, whose noun no state of things has. */
export function countedBy(q: CountQuestion, thing: StoryThing, things: ThingIndex): Candidate | null {
  const { sentence, discourse } = q;
  const { names } = thing;
  const event = mainEventOf(thing, things.story);
  if (!names || !event || discourse.occasion !== null || hasOtherDate(sentence, event)) return null;
  const verb = verbOf(q, things);
  if (!verb || isToldOtherwise(q, thing)) return null;
  const isOwn = ({ id }: Mention) => isOfNames(id, names, things);
  const before = sentence.mentions.filter(({ to }) => to <= verb.from);
  const near = before.some((m) => isOwn(m) && distance(sentence, m.to - 1, verb.from) <= COUNTER);
  // "Eastland says they were handed 60 refugees".
  const last = before.findLast(({ kind }) => kind !== 'person');
  const taken = anyOneOf(sentence, verb.from - COUNTER, verb.from, 'placePronouns') && last && isOwn(last);
  return near || taken ? { thing, own: null, choice: { event, sure: !q.late }, cost: BARE } : null;
}

/** Tokens of "were handed" before the number, or of "counted", which may be told of those whom somebody else holds. */
function verbOf({ sentence, at, noun }: CountQuestion, things: ThingIndex): Pick<Predicate, 'from' | 'to'> | undefined {
  const isNear = (verb: Pick<Predicate, 'from' | 'to'>) => verb.to <= at && distanceTo(sentence, at, verb) <= COUNTED;
  const given = sentence.lower.flatMap((_, i) => sentence.grammar.gotten.at(sentence.lower, i)).find(isNear);
  if (given || noun.partitive || [...namedThings(noun.words, things)].some(({ event }) => !event)) return given;
  return sentence.predicates.find((p) => p.family.id === 'count' && isNear(p));
}

/** "counted 60 refugees who had drowned"; but "handed 60, with nine among them who had been held". */
function isToldOtherwise({ sentence, at }: CountQuestion, { predicates }: StoryThing): boolean {
  const next = sentence.at.find((token) => token > at) ?? sentence.tokens.length;
  const isOther = (p: Predicate) =>
    p.from > at && p.from < next && p.family.kinds.includes('count') && !predicates?.includes(p.family.id);
  return sentence.predicates.some((p) => isOther(p) && distanceTo(sentence, at, p) <= LOOSEST);
}
