/** Somebody told through another between two places of a sentence, who may be meant instead. */
import { anyOneOf, isOneOf } from '../words/distance.ts';
import type { Gender } from '../words/grammar.ts';
import type { ReadSentence } from '../words/sentence.ts';

/** Words from "her" to "husband". */
const REACH = 3;

/** Is somebody named through another between the two places: "his son", "Ortiz's lawyer"? */
export function hasKin(sentence: ReadSentence, from: number, to: number): boolean {
  return sentence.tokens.slice(0, to).some((_, i) => {
    if (i < Math.max(1, from) || !isOneOf(sentence, i, 'kin') || isNamedKin(sentence, i)) return false;
    // "with his son": beside the one who is meant, unless the sentence goes on about him.
    if (isOneOf(sentence, i - 2, 'oblique') && !anyOneOf(sentence, i, to, 'relative')) return false;
    const before = sentence.tokens[i - 1];
    const ofPerson =
      isOneOf(sentence, i + 1, 'genitive') && sentence.mentions.some((m) => m.from === i + 2 && m.kind === 'person');
    return before?.possessive || sentence.grammar.genders.has(before?.lower ?? '') || ofPerson;
  });
}

/** "Ortiz, her lawyer, got six", "her lawyer Ortiz": the kin is the one who is named beside. */
function isNamedKin({ lower, mentions }: ReadSentence, kin: number): boolean {
  const closed = lower[kin - 2] === ',' && [',', ')'].includes(lower[kin + 1] ?? '');
  return mentions.some(({ kind, from, to }) => kind === 'person' && (from === kin + 1 || (closed && to === kin - 2)));
}

/** "Her husband came out in May and he ...": may the pronoun at the token, of this gender, mean kin of another's? */
export function isBehindKin(sentence: ReadSentence, at: number, gender: Gender): boolean {
  const { grammar, lower } = sentence;
  const isOther = (word: string) => (grammar.genders.get(word) ?? gender) !== gender;
  return lower.some((word, i) => i < at && isOther(word) && anyOneOf(sentence, i + 1, i + 1 + REACH, 'kin'));
}
