/** A length of time alone: "two years without contact", "kept in complete isolation for two years". */
import { distanceTo, isOneOf } from '../words/distance.ts';
import { nearest } from '../words/nearest.ts';
import type { Predicate, ReadSentence } from '../words/sentence.ts';
import { isDirect, isOfTold } from './part-lengths.ts';
import { nearOf, type Told } from './prison-term.ts';

/** "kept in complete isolation": words from one to the other. */
const JOINT = 2;

/** "two years without contact", where prison is not nearer. */
export function isolation(sentence: ReadSentence, at: number): Told | null {
  const predicate = nearOf(sentence, at, 'isolate') ?? farther(sentence, at) ?? behindInsertion(sentence, at);
  if (!predicate || isOneOf(sentence, at - 1, 'givenAlone') || isOfNext(sentence, at, predicate)) return null;
  if (isOfTold(sentence, at) && !isDirect(sentence, at, predicate))
    return predicate.from > at ? { family: 'isolate', predicate, sure: true } : null;
  // "for two years of her sentence" is a part of it.
  const rivals = isOneOf(sentence, at + 1, 'genitive') ? ['hold'] : ['sentence', 'hold'];
  const rival = nearOf(sentence, at, ...rivals);
  // "held in complete isolation", "in a cell of her own" is one.
  const joint = rival && predicate.from >= rival.from && predicate.from - rival.to <= JOINT;
  // "cut off for two years of her imprisonment": that of which it is a part.
  const whole = rival && rival.from > at && isOneOf(sentence, at + 1, 'genitive');
  const nearer = rival && !joint && !whole && distanceTo(sentence, at, rival) < distanceTo(sentence, at, predicate);
  return nearer ? null : { family: 'isolate', predicate, sure: true };
}

/** "cut off from the other women and her family for two years", "For two years of her term, Ortiz had been kept alone". */
function farther(sentence: ReadSentence, at: number): Predicate | null {
  const part = isOneOf(sentence, at + 1, 'genitive');
  const hit = isOneOf(sentence, at - 1, 'forTerm') || part ? nearest(sentence, at, isOfIsolation) : null;
  const isBetween = ({ from }: Predicate) => hit !== null && from >= hit.predicate.to && from < at;
  return hit && !sentence.predicates.some(isBetween) ? hit.predicate : null;
}

/** "For two years, as her family counts them, Ortiz was kept alone." */
function behindInsertion(sentence: ReadSentence, at: number): Predicate | null {
  const { lower, predicates } = sentence;
  const opens = at === 1 && isOneOf(sentence, 0, 'forTerm') && lower[at + 1] === ',';
  const close = opens ? lower.indexOf(',', at + 2) : -1;
  return predicates.find((p) => close > 0 && p.from > close && isOfIsolation(p)) ?? null;
}

function isOfIsolation({ family }: Predicate): boolean {
  return family.id === 'isolate';
}

/** "five years, two of them alone": does another length of time stand before the predicate? */
function isOfNext({ at: tokens, figures }: ReadSentence, at: number, { from }: Predicate): boolean {
  return figures.some(({ kind }, i) => kind === 'duration' && (tokens[i] ?? -1) > at && (tokens[i] ?? -1) < from);
}
