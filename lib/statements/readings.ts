/** The readings of a sentence: by itself, and behind what it answers. */
import { labelOf } from '../article/labels.ts';
import { headsDates } from '../article/wording.ts';
import { readFigures } from '../figures/index.ts';
import { withoutEnd } from '../text/trim.ts';
import type { Block, Sentence } from '../types.ts';
import type { TextDay } from './claims.ts';
import { takesUp } from './dates/taken-up.ts';
import { withThatYear } from './dates/that-year.ts';
import { withToldYear } from './dates/told-year.ts';
import type { Discourse } from './discourse.ts';
import { type InContext, inContext, SEPARATOR, shifted } from './in-context.ts';
import type { Reader } from './reader.ts';
import type { Grammar } from './words/grammar.ts';

/**
 * The sentence by itself (or behind the heads of its cell), and behind what it answers: a question, or the sentence before
 * that its date (of that index) takes up.
 */
export function readingsOf(
  { text }: Sentence,
  block: Block,
  reader: Reader,
  day: TextDay,
  discourse: Discourse,
): { plain: InContext; asked: InContext | null; takenUp: number } {
  const { question, heading, years, year, narrated, here, untold } = discourse;
  const { lexicon, story } = reader;
  const published = block.date ?? day.published ?? day.reference;
  const found = readFigures(text, { lexicon, published, dotsGroup: day.dotsGroup === true });
  const figures = withThatYear(found, year, narrated);
  const cellHeads = block.role === 'cell' ? (block.heads ?? []) : [];
  const label = labelOf(text);
  const heads = label === null ? cellHeads : [...cellHeads, label];
  const behind = (context: string, above: readonly string[], from = 0, to = text.length) => {
    const own = figures.filter((figure) => figure.start >= from && figure.end <= to).map((f) => shifted(f, -from));
    const inside = inContext(context, text.slice(from, to), own, reader, above, years, published);
    return { ...inside, read: withToldYear(inside.read, here ? narrated : null, story) };
  };
  const plain = behind(cellHeads.join(' | '), heads);
  const date = untold === null ? null : takesUp(plain.read);
  if (untold !== null && date) {
    const asked = behind(untold, heads, date.from - plain.shift, date.to - plain.shift);
    return { plain, asked: { ...asked, before: asked.before + plain.before - date.index }, takenUp: date.index };
  }
  const dated = headsDates(label ?? cellHeads.at(-1) ?? '');
  const above = dated ? dayAsked(discourse, reader.grammar) : label === null ? null : heading;
  const asked = question ?? above;
  return { plain, asked: asked === null ? null : behind(withoutEnd(asked, '?'), [...heads, asked]), takenUp: -1 };
}

/** What "Date: 3 May" is the date of: what the heading tells, or the line before; but not "after the release". */
function dayAsked({ title, label }: Discourse, { sets }: Grammar): string | null {
  const told = [title, label].filter((part) =>
    part
      ?.toLowerCase()
      .split(' ')
      .every((word) => !sets.asides.has(word)),
  );
  return told.length > 0 ? told.join(SEPARATOR) : null;
}
