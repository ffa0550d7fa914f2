/** What is left of a term tells neither how long it is nor how much of it is over. */
import { isOneOf } from '../words/distance.ts';
import type { ReadSentence } from '../words/sentence.ts';

/** Words behind a length of time in which it is said to be left. */
const LEFT_OVER = 4;

/** "with six years left", "six years of it remained"; not "who was serving six years, left", "six years have left him". */
export function isLeftOver(sentence: ReadSentence, at: number): boolean {
  for (let i = at + 1; i <= at + LEFT_OVER && sentence.lower[i] !== ','; i++)
    if (isOneOf(sentence, i, 'leftOver')) return !isOneOf(sentence, i - 1, 'have') && !isLeavingHim(sentence, i);
  return false;
}

/** "six years of prison had left Ortiz gaunt". */
function isLeavingHim(sentence: ReadSentence, at: number): boolean {
  const whom = sentence.grammar.genders.has(sentence.lower[at + 1] ?? '');
  const named = sentence.mentions.some(({ kind, from }) => kind === 'person' && from === at + 1);
  return isOneOf(sentence, at - 1, 'perfect') && (whom || named);
}
