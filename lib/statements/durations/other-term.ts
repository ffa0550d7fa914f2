/** Terms that no court passed on whom the text is about: the longest that the law has, one asked for, a friend's. */
import { kinAfter } from '../people/candidates.ts';
import { isFurther, isUnreal } from '../reality.ts';
import { distance, isOneOf } from '../words/distance.ts';
import type { Predicate, ReadSentence } from '../words/sentence.ts';

/** Words from "carries" to the term that it may bring. */
const CARRIED = 4;

/** "a charge that carries twelve years", "punishable by twelve years": what the law has, and nobody has passed. */
export function isOfLaw(sentence: ReadSentence, at: number): boolean {
  const law = sentence.lower.findLastIndex((_, i) => i < at && isOneOf(sentence, i, 'ofLaw'));
  return law >= 0 && distance(sentence, law, at) <= CARRIED;
}

/** A sentence that was hoped for, or one beside that of the story, tells nothing of it. */
export function isOfStory(sentence: ReadSentence, at: number, predicate: Predicate): boolean {
  return !isUnreal(sentence, predicate) && !isFurther(sentence, predicate) && !isOtherTerm(sentence, at, predicate);
}

/** Does the noun for a term, before the figure at token `at`, tell such a one? */
function isOtherTerm(sentence: ReadSentence, at: number, { family, from, to }: Predicate): boolean {
  if (family.id !== 'sentence' || from > at) return false;
  // "the maximum sentence", "the average term".
  if (isOneOf(sentence, from - 1, 'otherSizes')) return true;
  // "the sentence of his deputy".
  const ofKin = isOneOf(sentence, to, 'genitive') && kinAfter(sentence, to + 1) > 0;
  // "the sentence that the prosecutor asked for".
  const { lower, grammar } = sentence;
  return ofKin || lower.some((_, i) => i >= to && i < at && grammar.demands.at(lower, i).length > 0);
}
