/** A sentence read behind what gives it its meaning: the heads of its cell, or the question that it answers. */
import type { Figure } from '../types.ts';
import { withElidedUnits } from './elided.ts';
import type { Reader } from './reader.ts';
import { type ReadSentence, readSentence } from './sentence.ts';

/** A sentence and its context as one; offsets of its figures are larger by `shift`. */
export interface InContext {
  read: ReadSentence;
  shift: number;
}

/** `heads`: those of the cell; `years`: a length of time in years has stood in the block. */
export function inContext(
  context: string,
  text: string,
  figures: readonly Figure[],
  reader: Reader,
  heads: readonly string[],
  years: boolean,
): InContext {
  const prefix = context ? `${context} : ` : '';
  const moved = figures.map((figure) => shifted(figure, prefix.length));
  const bare = readSentence(prefix + text, moved, reader.names, reader.grammar);
  return { read: { ...bare, figures: withElidedUnits(bare, heads, years) }, shift: prefix.length };
}

/** The figure with all offsets larger by `by`. */
export function shifted(figure: Figure, by: number): Figure {
  const { start, end, coreStart, coreEnd } = figure;
  return { ...figure, start: start + by, end: end + by, coreStart: coreStart + by, coreEnd: coreEnd + by };
}
