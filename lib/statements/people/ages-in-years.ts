/** Ages told as lengths of time: "Ortiz, the pilot, 60 years, left", and as other languages tell them, "Ortiz has 60 years". */
import type { Figure } from '../../types.ts';
import { isOneOf } from '../words/distance.ts';
import type { ReadSentence } from '../words/sentence.ts';
import { superlativeOf } from './ages.ts';

/** No court gives more, in years. */
const LONGEST_TERM = 30;
/** "Ortiz, the harbour pilot, 60 years,": words from a name to the age behind it. */
const APPOSED = 7;

/** "Ortiz, the harbour pilot, 60 years, left": more years than any court gives, between commas behind a person. */
export function isAgeInYears(sentence: ReadSentence, at: number, { kind, unit, low, high }: Figure): boolean {
  const { lower, mentions, grammar } = sentence;
  if (kind !== 'duration' || unit !== 'years' || low !== high) return false;
  const had = isOneOf(sentence, at - 1, 'ageVerbs') && isEnd(sentence, at + 1);
  const superlative = superlativeOf(sentence, at);
  if (had && superlative >= 0 && superlative < at) return true;
  if (Number(low) <= LONGEST_TERM) return false;
  // "looking older than her 60 years".
  if (grammar.genders.has(lower[at - 1] ?? '') && isOneOf(sentence, at - 2, 'than')) return true;
  if (had && mentions.some((m) => m.kind === 'person' && m.to === at - 1)) return true;
  const enclosed = [',', '('].includes(lower[at - 1] ?? '') && [',', ')', '.', ';'].includes(lower[at + 1] ?? '.');
  return (
    enclosed &&
    mentions.some(
      (m) => m.kind === 'person' && m.to < at && at - m.to <= APPOSED && [',', '('].includes(lower[m.to] ?? ''),
    )
  );
}

/** Does a clause end here: "has 60 years and plays the flute", not "60 years behind her"? */
function isEnd(sentence: ReadSentence, at: number): boolean {
  return sentence.tokens[at]?.kind !== 'word' || isOneOf(sentence, at, 'conjunctions');
}
