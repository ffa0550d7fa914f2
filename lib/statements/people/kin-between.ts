/** Somebody told through another between two places of a sentence, who may be meant instead. */
import { anyOneOf, isOneOf } from '../words/distance.ts';
import type { ReadSentence } from '../words/sentence.ts';

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
