/** "950. That is how many were ever listed.": a number alone, which the sentence behind it, or before it, explains. */
import type { Sentence } from '../types.ts';
import type { Grammar } from './words/grammar.ts';

/** Characters of a sentence that is but a number: "Nearly two and a half years." */
const NUMBER_ALONE = 32;
/** A longer sentence tells more than what the number is. */
const LONGEST = 200;
const LONGEST_BEFORE = 240;
const WORDS = /\p{L}+/gu;

/** What the sentence behind asks, so to speak, of the number that stands alone; null where it explains none. */
export function askedBehind({ text, block }: Sentence, next: Sentence | undefined, grammar: Grammar): string | null {
  if (next?.block !== block || text.length > NUMBER_ALONE || next.text.length > LONGEST) return null;
  const told = next.text.toLowerCase().replaceAll('’', "'");
  const opening = grammar.toldBehind.find((phrase) => told.startsWith(`${phrase} `));
  // The last word of the phrase is what a question begins with: "how".
  return opening === undefined ? null : next.text.slice(opening.lastIndexOf(' ') + 1).replace(/\.$/, '');
}

/** The sentence before "It is 950.", if it speaks of a number: "There is another figure, that of all who were listed." */
export function askedBefore({ text, block }: Sentence, before: Sentence | undefined, { sets }: Grammar): string | null {
  if (before?.block !== block || text.length > NUMBER_ALONE || before.text.length > LONGEST_BEFORE) return null;
  const [it = '', is = ''] = text.toLowerCase().split(' ');
  const opens = (sets.placePronouns.has(it) || sets.takingUp.has(it)) && sets.copulas.has(is);
  const speaks = (before.text.toLowerCase().match(WORDS) ?? []).some((word) => sets.numberNouns.has(word));
  return opens && speaks ? before.text.replace(/\.$/, '') : null;
}
