/** A name in front of the clause in which a pronoun takes it up: speakers, and writers who write as they speak. */
import type { Mention } from '../../names/find.ts';
import { isOneOf } from '../words/distance.ts';
import type { ReadSentence } from '../words/sentence.ts';

/** "Ortiz, the pilot, he had five": who is named first, and then taken up by the pronoun at token `at`. */
export function fronted(sentence: ReadSentence, at: number, before: readonly Mention[]): Mention | null {
  const [first, ...others] = before;
  const { lower, predicates } = sentence;
  if (!first || lower[at - 1] !== ',' || lower[first.to] !== ',' || others.some(({ id }) => id !== first.id))
    return null;
  const opens = lower
    .slice(0, first.from)
    .every((_, i) => isOneOf(sentence, i, 'conjunctions') || isOneOf(sentence, i, 'placePronouns'));
  return opens && !predicates.some((p) => p.to <= at) ? first : null;
}
