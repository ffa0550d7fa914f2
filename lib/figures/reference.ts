import type { Lexicon } from '../lexicon.ts';
import type { IsoDate } from '../types.ts';
import { readFigures } from './read.ts';

const FULL_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The latest day that the text dates in full: the day to count from where an article does not tell its own; null when there is none. */
export function inferReference(text: string, lexicon: Lexicon): IsoDate | null {
  const days = readFigures(text, { lexicon, published: null })
    .filter((figure) => figure.claim && figure.kind === 'date')
    .flatMap(({ low, high }) => [low, high])
    .filter((end): end is string => typeof end === 'string' && FULL_DAY.test(end));
  return days.sort().at(-1) ?? null;
}
