/** The readings of a sentence: by itself, and behind what it answers. */
import { labelOf } from '../article/labels.ts';
import { readFigures } from '../figures/index.ts';
import { withoutEnd } from '../text/trim.ts';
import type { Block, Sentence } from '../types.ts';
import type { TextDay } from './claims.ts';
import type { Discourse } from './discourse.ts';
import { type InContext, inContext } from './in-context.ts';
import type { Reader } from './reader.ts';
import { withThatYear } from './that-year.ts';
import { withToldYear } from './told-year.ts';

/** The sentence by itself (or behind the heads of its cell), and as an answer where a question came before. */
export function readingsOf(
  { text }: Sentence,
  block: Block,
  reader: Reader,
  day: TextDay,
  { question, heading, years, year, narrated, here }: Discourse,
): { plain: InContext; asked: InContext | null } {
  const { lexicon, story } = reader;
  const published = block.date ?? day.published ?? day.reference;
  const found = readFigures(text, { lexicon, published, dotsGroup: day.dotsGroup === true });
  const figures = withThatYear(found, year, narrated);
  const cellHeads = block.role === 'cell' ? (block.heads ?? []) : [];
  const label = labelOf(text);
  const heads = label === null ? cellHeads : [...cellHeads, label];
  const behind = (context: string, above: readonly string[]) => {
    const inside = inContext(context, text, figures, reader, above, years, published);
    return { ...inside, read: withToldYear(inside.read, here ? narrated : null, story) };
  };
  const asked = question ?? (label === null ? null : heading);
  return {
    plain: behind(cellHeads.join(' | '), heads),
    asked: asked === null ? null : behind(withoutEnd(asked, '?'), [...heads, asked]),
  };
}
