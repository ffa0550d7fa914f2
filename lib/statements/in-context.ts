/** A sentence read behind what gives it its meaning: the heads of its cell, or the question that it answers. */
import { readFigures } from '../figures/index.ts';
import type { Figure, IsoDate } from '../types.ts';
import { withElidedUnits } from './elided.ts';
import type { Reader } from './reader.ts';
import { type ReadSentence, readSentence } from './sentence.ts';

/** Parts the two without being a boundary: what the head says is said of the cell. */
const SEPARATOR = ' | ';

/** A sentence and its context as one; offsets of its figures are larger by `shift`. */
export interface InContext {
  read: ReadSentence;
  shift: number;
  /** Figures of the context, which stand before the sentence's own. */
  before: number;
}

/** `heads`: those of the cell; `years`: a length of time in years has stood in the block; `published`: reckons dates of the context. */
export function inContext(
  context: string,
  text: string,
  figures: readonly Figure[],
  reader: Reader,
  heads: readonly string[],
  years: boolean,
  published: IsoDate | null,
): InContext {
  const prefix = context ? `${context}${SEPARATOR}` : '';
  const own = context ? readFigures(context, { lexicon: reader.lexicon, published }) : [];
  const moved = figures.map((figure) => shifted(figure, prefix.length));
  const bare = readSentence(prefix + text, [...own, ...moved], reader.names, reader.grammar);
  return { read: { ...bare, figures: withElidedUnits(bare, heads, years) }, shift: prefix.length, before: own.length };
}

/** The figure with all offsets larger by `by`. */
export function shifted(figure: Figure, by: number): Figure {
  const { start, end, coreStart, coreEnd } = figure;
  return { ...figure, start: start + by, end: end + by, coreStart: coreStart + by, coreEnd: coreEnd + by };
}
