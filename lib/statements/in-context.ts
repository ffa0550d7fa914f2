/** A sentence read behind what gives it its meaning: the heads of its cell, or the question that it answers. */
import { readFigures } from '../figures/index.ts';
import type { Figure, IsoDate } from '../types.ts';
import { withElidedUnits } from './elided.ts';
import type { Reader } from './reader.ts';
import { type ReadSentence, readSentence } from './words/sentence.ts';

/** The word that parts heads from cell. */
export const HEAD_END = '|';
/** Parts the two without being a boundary: what the head says is said of the cell. */
export const SEPARATOR = ` ${HEAD_END} `;
const YEAR = /^\d{4}$/;
const ONE_WORD = /^\p{Lu}\p{L}{2,12}$/u;
/** Before a month it makes a date. */
const IN = 'In ';

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
  const own = context ? contextFigures(context, reader, published) : [];
  const moved = figures.map((figure) => shifted(withUnitOf(heads, figure, reader), prefix.length));
  const bare = readSentence(prefix + text, [...own, ...moved], reader.names, reader.grammar);
  return { read: { ...bare, figures: withElidedUnits(bare, heads, years) }, shift: prefix.length, before: own.length };
}

/** "3" over "days of talks": the head begins with the number's unit. */
function withUnitOf(heads: readonly string[], figure: Figure, { lexicon }: Reader): Figure {
  const units = new Map(Object.entries(lexicon.durations.units));
  const unit = heads
    .map((head) => units.get(head.toLowerCase().split(' ', 1)[0] ?? ''))
    .find((each) => each !== undefined);
  return unit !== undefined && figure.kind === 'count' && figure.unit === null
    ? { ...figure, kind: 'duration', unit }
    : figure;
}

/** The figures of heads or a question; a head that is one word can be a month, of the year that another head names. */
function contextFigures(context: string, { lexicon }: Reader, published: IsoDate | null): Figure[] {
  const found = readFigures(context, { lexicon, published });
  const [year = ''] = found
    .filter(({ kind, text }) => kind === 'date' && YEAR.test(text))
    .map(({ text }) => ` ${text}`);
  let at = 0;
  for (const head of context.split(SEPARATOR)) {
    const alone = ONE_WORD.test(head) && !found.some(({ start }) => start === at);
    const [month] = alone ? readFigures(`${IN}${head}${year}`, { lexicon, published }) : [];
    const whole = { start: at, end: at + head.length, coreStart: at, coreEnd: at + head.length, text: head };
    if (month?.kind === 'date' && !YEAR.test(String(month.low))) found.push({ ...month, ...whole });
    at += head.length + SEPARATOR.length;
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The figure with all offsets larger by `by`. */
export function shifted(figure: Figure, by: number): Figure {
  const { start, end, coreStart, coreEnd } = figure;
  return { ...figure, start: start + by, end: end + by, coreStart: coreStart + by, coreEnd: coreEnd + by };
}
