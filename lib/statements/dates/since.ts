/** "since May": where something that lasts began, or when there was such a thing the last time. */
import { isOneOf } from '../words/distance.ts';
import type { ReadSentence } from '../words/sentence.ts';

/** "six years, from May": words from the length of time to the date of its start. */
const LENGTH = 3;

/** "held since May", "held for six years, from May 2018". */
export function isBeginning(sentence: ReadSentence, at: number): boolean {
  if (isOneOf(sentence, at - 1, 'sinceDates')) return true;
  const length = sentence.figures.some(({ kind }, i) => {
    const token = sentence.at[i] ?? -1;
    return kind === 'duration' && token >= 0 && token < at && at - token <= LENGTH;
  });
  if (!isOneOf(sentence, at - 1, 'fromDates')) return false;
  // "held from May 2018", "from May 2018 on"; not "from May 2018 until June".
  return length || sentence.tokens[at + 1]?.kind !== 'word' || isOneOf(sentence, at + 1, 'onDates');
}

/** "the first docker arrested since 1986": the year is that of another. */
export function isOfRecord(sentence: ReadSentence, at: number): boolean {
  if (!isOneOf(sentence, at - 1, 'sinceDates')) return false;
  return sentence.lower.slice(0, at).some((word, i) => {
    const record = isOneOf(sentence, i, 'records') || word.endsWith('est');
    return record && isOneOf(sentence, i - 1, 'definite') && !isOneOf(sentence, i + 1, 'timeNouns');
  });
}
