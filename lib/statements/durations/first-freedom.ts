/** "his first taste of freedom in six years": time in prison, which nothing else tells. */
import { anyOneOf, isOneOf } from '../words/distance.ts';
import type { ReadSentence } from '../words/sentence.ts';

/** Words from "first" to the length of time. */
const REACH = 8;

/** Does the length of time at token `at` say how long somebody has not been free? */
export function isOfFirstFreedom(sentence: ReadSentence, at: number): boolean {
  const tied = isOneOf(sentence, at - 1, 'inPlace') || isOneOf(sentence, at - 1, 'forTerm');
  const first = sentence.lower.findLastIndex((_, i) => i < at && i >= at - REACH && isOneOf(sentence, i, 'records'));
  return tied && first >= 0 && anyOneOf(sentence, first - REACH, at, 'freedom');
}
