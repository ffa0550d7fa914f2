/** Somebody whom a sentence only describes: "said the captain, who is 58", "a smuggler, 31", "her old teacher (71)". */
import { isOwner } from '../listed.ts';
import { isOneOf } from '../words/distance.ts';
import type { ReadSentence } from '../words/sentence.ts';

/** Words of a noun phrase: "her first and only teacher". */
const LONGEST = 6;
/** Words from the noun to its age: ", who is now". */
const TIE = 4;

/** How a noun phrase that an age stands behind is told: as new, as known, or as known and first in its sentence. */
export type Described = 'new' | 'known' | 'topic';

/** The noun phrase without a name that the age at token `at` is told of; null where it is told of somebody else. */
export function describedBefore(sentence: ReadSentence, at: number): Described | null {
  const end = nounEnd(sentence, at);
  if (end < 0 || isName(sentence, end) || isOneOf(sentence, end, 'stopWords')) return null;
  for (let i = end - 1; i >= Math.max(0, end - LONGEST); i--) {
    if (isOwner(sentence, i + 1)) return 'known';
    if (sentence.tokens[i]?.kind !== 'word' || isName(sentence, i)) return null;
    const isNew = isOneOf(sentence, i, 'indefinite');
    if (!isNew && !isOneOf(sentence, i, 'determiners') && !isOneOf(sentence, i, 'ofSpeaker')) continue;
    // "Ortiz, a pilot, 60", "Ortiz is a pilot, 60": of her.
    const before = sentence.lower[i - 1] ?? '';
    const tied = before === ',' || before === '(' || isOneOf(sentence, i - 1, 'copulas');
    // "A pilot by trade, 60, she left": of her.
    const heads =
      i === 0 && sentence.lower[at + 1] === ',' && sentence.grammar.genders.has(sentence.lower[at + 2] ?? '');
    if ((tied && i > 0) || heads) return null;
    return isNew ? 'new' : i === 0 && isOneOf(sentence, i, 'definite') ? 'topic' : 'known';
  }
  return null;
}

/** Token of the noun in "the captain, 58", "the captain, who is 58", "the captain (58)"; -1 for none. */
function nounEnd(sentence: ReadSentence, at: number): number {
  const { lower } = sentence;
  for (let i = at - 1; i >= Math.max(1, at - TIE); i--) {
    if (lower[i] === ',' || lower[i] === '(') return sentence.tokens[i - 1]?.kind === 'word' ? i - 1 : -1;
    if (!isOneOf(sentence, i, 'relative') && !isOneOf(sentence, i, 'copulas')) return -1;
  }
  return -1;
}

function isName({ mentions }: ReadSentence, token: number): boolean {
  return mentions.some(({ from, to }) => from <= token && token < to);
}
