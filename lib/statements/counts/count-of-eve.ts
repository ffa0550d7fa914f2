/** "Just before the crossing it was 960 young miners": a state of that day, which no verb tells. */
import { isOneOf } from '../words/distance.ts';
import { namedThings, type ThingIndex } from '../words/things.ts';
import type { CountQuestion, CountReading } from './count.ts';

/** Null where the noun is one for anybody, or "it" is not the number. */
export function countOfEve({ sentence, at, noun, late }: CountQuestion, things: ThingIndex): CountReading | null {
  const { lower, grammar } = sentence;
  const eve = lower.some((_, i) => i < at && grammar.dayBefore.at(lower, i).length > 0);
  const stands = isOneOf(sentence, at - 1, 'copulas') && isOneOf(sentence, at - 2, 'placePronouns');
  const anybody = noun.words.length < 2 || noun.partitive;
  if (late || !eve || !stands || anybody) return null;
  const [thing, other] = [...namedThings(noun.words, things)].filter(({ event, cumulative }) => !event && !cumulative);
  return thing?.predicates && !other ? { thing, predicate: null, event: null, sure: true, also: [] } : null;
}
