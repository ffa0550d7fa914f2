/** How a date stands to what it tells: right behind it, at the head of its sentence, behind the sentence before. */

import { HEAD_END } from '../in-context.ts';
import { distance, isOneOf } from '../words/distance.ts';
import type { Predicate, ReadSentence } from '../words/sentence.ts';

/** A date this early holds for the whole sentence; a later one belongs to what stands before it. */
export const FRONTED = 2;
/** Words of a clause behind a noun, the date with them. */
const CLAUSE = 10;

/** "arrested in May", "in exile since the spring": nothing but a preposition stands between. */
export function isDirect(sentence: ReadSentence, at: number, { to }: Predicate): boolean {
  const first = isOneOf(sentence, at - 1, 'definite') ? at - 1 : at;
  if (to === first && isOneOf(sentence, first - 1, 'sinceDates')) return true;
  return to === at - 1 && isOneOf(sentence, to, 'beforeDates');
}

/** Does the date open its sentence, or a part of it: "...; in May the tax was lifted"? */
export function isFronted({ lower }: ReadSentence, at: number): boolean {
  return at <= FRONTED || lower[at - 2] === ';';
}

/** "It was in May that they crossed", "... on 3 May, when they crossed", "..., the day on which": what follows tells it. */
export function isOpening(sentence: ReadSentence, at: number): boolean {
  const next = sentence.lower[at + 1] === ',' ? at + 2 : at + 1;
  const day = isOneOf(sentence, next, 'definite') && isOneOf(sentence, next + 1, 'dayNouns');
  return day || isOneOf(sentence, at + 1, 'complementisers') || isOneOf(sentence, next, 'atTheTime');
}

/** "60 miners crossed, Ortiz first. That was in May.": a date read behind the sentence before, which it dates. */
export function isTakenUp({ lower, predicates }: ReadSentence, at: number, predicate: Predicate): boolean {
  return lower[at - 2] === HEAD_END && predicates.find(({ family }) => family.kinds.length > 0) === predicate;
}

/** "the march that they had led in 2019": does the date end the clause behind a noun, which tells no more than the noun? */
export function isOfRelative(sentence: ReadSentence, at: number, { family, to }: Predicate): boolean {
  if (family.personal || at < to || at - to > CLAUSE || !isOneOf(sentence, to, 'relativePronouns')) return false;
  return distance(sentence, to + 1, at) === at - to - 1;
}
