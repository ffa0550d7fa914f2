/** Somebody whom no text names: "a man of 66 who had been given seven years", "another got five". */
import { isOneOf } from './distance.ts';
import { BOUNDARY } from './grammar.ts';
import type { ReadSentence } from './sentence.ts';

/** Words of a noun phrase for one person: "a retired harbour pilot of 66". */
const LONGEST_PHRASE = 6;
/** Words from a subject to a figure of its clause. */
const REACH = 14;
/** What can follow "another" where it is a subject, beside the predicates. */
const VERBS = ['copulas', 'perfect', 'auxiliaries'] as const;
/** Words of "of the nine" behind it. */
const OF_GROUP = 4;

/** Is the figure at token `at` told of a stranger, who stands nearer than any name? */
export function isOfStranger(sentence: ReadSentence, at: number): boolean {
  // "I got six years, Ada five".
  if (sentence.mentions.some(({ kind, to }) => kind === 'unknown' && to === at) || isOfTeller(sentence, at))
    return true;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    if (sentence.grammar.boundaries.get(sentence.lower[i] ?? '') === BOUNDARY.strong || isNamed(sentence, i + 1))
      return false;
    if (isOneOf(sentence, i, 'someone') && isSubject(sentence, i)) return true;
    if (isOneOf(sentence, i, 'relative') && isStrangerAt(sentence, sentence.lower[i - 1] === ',' ? i - 1 : i))
      return true;
  }
  return false;
}

/** "I did two": told by somebody of himself, and the sentence does not say who that is. */
function isOfTeller(sentence: ReadSentence, at: number): boolean {
  return isOneOf(sentence, at - 2, 'tellers') && !sentence.mentions.some(({ kind }) => kind === 'person');
}

/** Does a noun phrase for somebody new end before token `end`? Behind "Ortiz," or "Ortiz is" it tells more of Ortiz. */
export function isStrangerAt(sentence: ReadSentence, end: number): boolean {
  for (let i = end - 1; i >= Math.max(0, end - LONGEST_PHRASE); i--) {
    // "led a strike when she was 30": no part of the phrase.
    const other = sentence.grammar.genders.has(sentence.lower[i] ?? '') && !isOneOf(sentence, i - 1, 'indefinite');
    if (sentence.tokens[i]?.kind === 'mark' || other || isNamed(sentence, i + 1)) return false;
    if (isOneOf(sentence, i, 'indefinite') || isOneOf(sentence, i, 'someone'))
      return sentence.lower[i - 1] !== ',' && !isOneOf(sentence, i - 1, 'copulas');
  }
  return false;
}

/** Does a name end before token `to`? */
function isNamed({ mentions }: ReadSentence, to: number): boolean {
  return mentions.some((mention) => mention.to === to && mention.kind !== 'place' && mention.kind !== 'thing');
}

/** "Another had been", "one of them got": it opens a clause, and its verb follows. */
function isSubject(sentence: ReadSentence, at: number): boolean {
  const opens = sentence.tokens[at - 1]?.kind !== 'word' || isOneOf(sentence, at - 1, 'conjunctions');
  const reach = isOneOf(sentence, at + 1, 'genitive') ? OF_GROUP : 1;
  const isVerb = (i: number) =>
    VERBS.some((list) => isOneOf(sentence, i, list)) || sentence.predicates.some(({ from }) => from === i);
  return opens && Array.from({ length: reach }, (_, i) => at + 1 + i).some(isVerb);
}
