/** What of a term told before is over: "He got ten years. He sat four of them.", "about five are behind her". */
import { anyOneOf, isOneOf } from '../words/distance.ts';
import type { ReadSentence } from '../words/sentence.ts';

/** "He had already got through four of them": words from the verb to the part; behind it, "four of them she has served". */
const VERB = 4;

/** Is the length of time at token `at`, with or without its unit, that part? Only behind a term does it tell so. */
export function isServedPart(sentence: ReadSentence, at: number): boolean {
  const { lower, grammar } = sentence;
  if (grammar.behindOne.at(lower, at + 1).length > 0) return true;
  if (!isOneOf(sentence, at + 1, 'genitive') || !isOneOf(sentence, at + 2, 'termPronouns')) return false;
  const before = anyOneOf(sentence, at - VERB, at, 'servedAlone') || cueEnds(sentence, at);
  return before || anyOneOf(sentence, at + 3, at + 3 + VERB, 'servedAlone');
}

/** "sat through four of them". */
function cueEnds({ lower, grammar }: ReadSentence, at: number): boolean {
  return lower.some((_, i) => i < at && i >= at - VERB && grammar.servedCues.at(lower, i).some(({ to }) => to === at));
}
