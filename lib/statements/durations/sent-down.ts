/** Verbs that tell a term of prison by themselves: "went down for six years", "packed off to a colony for six years". */
import type { Figure } from '../../types.ts';
import { anyOneOf, isOneOf } from '../words/distance.ts';
import type { ReadSentence } from '../words/sentence.ts';

/** Words of such a verb with its "for"; shorter ones tell other things as well: "in for". */
const SHORTEST = 3;

/** Does one end right before the length of time, or, where a court is told of, any other that hands down terms? */
export function isSentDown(sentence: ReadSentence, at: number, { unit }: Figure): boolean {
  if (unit !== 'years') return false;
  const tried = anyOneOf(sentence, 0, at, 'courts');
  return sentence.lower.some((_, i) =>
    sentence.grammar.sentenceCues
      .at(sentence.lower, i)
      .some(({ from, to }) => to === at && (tried || (to - from >= SHORTEST && isOneOf(sentence, to - 1, 'forTerm')))),
  );
}
