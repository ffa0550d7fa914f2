/** "Her sister Ada says that she ...": kin who tell of those through whom they are named. */
import { anyOneOf, isOneOf } from '../words/distance.ts';
import type { ReadSentence } from '../words/sentence.ts';

/** Words from a name to its verb: "Ada, who was there, says". */
const VERB = 6;

/** Is it kin by name who tells what follows: "her sister, Ada Holm, says", "says Ortiz's brother Nils"? */
export function isTellingKin(sentence: ReadSentence, { from, to }: { from: number; to: number }): boolean {
  const { lower, tokens, grammar } = sentence;
  const kin = lower[from - 1] === ',' ? from - 2 : from - 1;
  const owned = grammar.genders.has(lower[kin - 1] ?? '') || tokens[kin - 1]?.possessive === true;
  if (!owned || !isOneOf(sentence, kin, 'kin')) return false;
  return isOneOf(sentence, kin - 2, 'saying') || anyOneOf(sentence, to, to + VERB, 'saying');
}
