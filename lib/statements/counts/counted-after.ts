/** What a text has counted last, which later sentences go on with. */
import type { Figure } from '../../types.ts';
import type { Told } from '../events/occasion.ts';
import type { ReadSentence } from '../words/sentence.ts';
import { isWhole } from './naming.ts';

/** The whole in "five of the 60 miners" is not what the text goes on to count. */
export function countedAfter(
  counted: string | null,
  figure: Figure,
  measure: Told,
  sentence: ReadSentence,
): string | null {
  const whole = isWhole(sentence, sentence.at[sentence.figures.indexOf(figure)] ?? -1);
  return measure?.key.startsWith('count:') && !whole ? measure.aspect : counted;
}

/** "six Islanders": the group that the figure counts by a capitalised noun. */
export function groupOf(sentence: ReadSentence, figure: Figure): string | null {
  const noun = sentence.tokens.find((token) => token.start > figure.end - 1);
  return figure.kind === 'count' && noun?.kind === 'word' && noun.capital ? noun.lower : null;
}
