/** "60 people recognised as miners are behind bars": a participle that says what they are called, not what is told of them. */
import { anyOneOf, isOneOf } from '../words/distance.ts';
import type { Predicate } from '../words/sentence.ts';
import type { ThingIndex } from '../words/things.ts';
import type { CountQuestion } from './count.ts';

/** Words from a number to such a participle: "60 people whom it officially recognised". */
const NOUN = 6;
/** Words from what they are called to the verb that tells of them. */
const CALL = 10;

/** Does the predicate qualify the noun of the number, before the verb of a state that the story counts? */
export function isCalledSo({ sentence, at }: CountQuestion, called: Predicate, { story }: ThingIndex): boolean {
  const behind = called.from > at && called.from - at <= NOUN && !isOneOf(sentence, called.from - 1, 'helpers');
  if (!behind || anyOneOf(sentence, at, called.to + CALL, 'cumulative')) return false;
  const ofMembers = story.things.some((thing) => thing.cumulative && thing.predicates?.includes(called.family.id));
  return (
    ofMembers &&
    sentence.predicates.some((p) => isState(p) && p.from > called.to && p.from - called.to <= CALL && isVerb(p))
  );

  function isState({ family }: Predicate): boolean {
    return story.things.some(
      ({ event, cumulative, predicates }) =>
        !event && !cumulative && family.id !== 'count' && predicates?.includes(family.id),
    );
  }
  function isVerb({ from }: Predicate): boolean {
    return anyOneOf(sentence, from - 2, from, 'helpers') || anyOneOf(sentence, from - 2, from, 'copulas');
  }
}
