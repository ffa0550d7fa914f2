/** Verbs that tell a term of prison by themselves: "went down for six years", "packed off to a colony for six years". */
import type { Figure } from '../../types.ts';
import { anyOneOf, isOneOf } from '../words/distance.ts';
import type { Predicate, ReadSentence } from '../words/sentence.ts';

/** Words of such a verb with its "for"; shorter ones tell other things as well: "was in for" is time served, too. */
const SHORTEST = 3;

/** Does one end right before the length of time, or, where a court is told of, any other that hands down terms? */
export function isSentDown(sentence: ReadSentence, at: number, { unit }: Figure): boolean {
  if (unit !== 'years') return false;
  const tried = anyOneOf(sentence, 0, at, 'courts');
  const lengthOf = ({ from, to }: Pick<Predicate, 'from' | 'to'>) =>
    to - from - (isOneOf(sentence, from, 'copulas') ? 1 : 0);
  return sentence.lower.some((_, i) =>
    sentence.grammar.sentenceCues
      .at(sentence.lower, i)
      .some((cue) => cue.to === at && (tried || (lengthOf(cue) >= SHORTEST && isOneOf(sentence, at - 1, 'forTerm')))),
  );
}
