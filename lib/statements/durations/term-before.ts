/** A noun for the term, and behind it, as the predicate, its length: "His sentence was six years". */
import { isOneOf } from '../words/distance.ts';
import type { Predicate, ReadSentence } from '../words/sentence.ts';

/**
 * "The verdict came in May, and it was six years.", "The sentence for that and for the vote was six years": the noun for
 * the term, taken up by "it", or as the subject that the sentence opens with.
 */
export function termBefore(sentence: ReadSentence, at: number): Predicate | undefined {
  if (!isOneOf(sentence, at - 1, 'auxiliaries')) return undefined;
  const before = sentence.predicates.filter(({ family, to }) => family.kinds.includes('duration') && to < at);
  const last = before.at(-1);
  const it = isOneOf(sentence, at - 2, 'placePronouns') && sentence.tokens[at + 1]?.kind !== 'word';
  if (it) return last?.family.id === 'sentence' ? last : undefined;
  return before.find((noun) => noun.family.id === 'sentence' && isSubject(sentence, noun, at - 1));
}

/** "His own sentence was", "Ortiz's sentence, when it came, was": does the noun open the sentence with that verb? */
function isSubject(sentence: ReadSentence, { from, to }: Predicate, verb: number): boolean {
  const { lower, mentions, tokens } = sentence;
  const first = isOneOf(sentence, from - 1, 'owning') && from > 1 ? from - 1 : from;
  const owner = mentions.some((m) => m.from === 0 && m.to === first && tokens[first - 1]?.possessive);
  if (first !== 1 && !owner) return false;
  return !lower.slice(0, verb).includes(',') || (lower[to] === ',' && lower[verb - 1] === ',');
}
