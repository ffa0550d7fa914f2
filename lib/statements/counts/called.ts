/** "60 people recognised as miners are behind bars": a participle that says what they are called, not what is told of them. */
import { anyOneOf, isOneOf } from '../words/distance.ts';
import type { Predicate, ReadSentence } from '../words/sentence.ts';
import type { ThingIndex } from '../words/things.ts';
import type { CountQuestion } from './count.ts';

/** Words from a number to such a participle: "60 people whom it officially recognised". */
const NOUN = 6;
/** Words from what they are called to the verb that tells of them. */
const CALL = 10;
/** Words from "were" to the verb: "were still held". */
const HELPERS = 2;

/** Does the predicate qualify the noun of the number, before the verb of a state that the story counts? */
export function isCalledSo(q: CountQuestion, called: Predicate, { story }: ThingIndex): boolean {
  const { sentence, at } = q;
  const behind = called.from > at && called.from - at <= NOUN && !isMainVerb(q, called);
  if (!behind || anyOneOf(sentence, at, called.to + CALL, 'cumulative')) return false;
  const { things } = story;
  const ofList = things.some((thing) => thing.cumulative && thing.predicates?.includes(called.family.id));
  const isState = (family: string) =>
    family !== 'count' && things.some((t) => !t.event && !t.cumulative && t.predicates?.includes(family));
  return ofList && sentence.predicates.some((p) => isState(p.family.id) && isVerbBehind(sentence, p, called));
}

/** "60 people were recognised". */
function isMainVerb({ sentence, at, noun }: CountQuestion, { from }: Predicate): boolean {
  let first = from;
  while (isOneOf(sentence, first - 1, 'helpers')) first--;
  return first < from && first <= at + 1 + noun.words.length;
}

function isVerbBehind(sentence: ReadSentence, { from }: Predicate, { to }: Predicate): boolean {
  const helped =
    anyOneOf(sentence, from - HELPERS, from, 'helpers') || anyOneOf(sentence, from - HELPERS, from, 'copulas');
  return helped && from > to && from - to <= CALL;
}
