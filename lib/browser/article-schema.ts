/** What may arrive as an article. It was read from a page, and pages are hostile: every size has its end. */
import * as v from 'valibot';
import { address, type Fields, isoDate, line, offset, TEXT_UNITS, text } from '../shapes.ts';
import { OPENING } from '../spot/text.ts';
import type { Article, Block, BlockRole, PageHead } from '../types.ts';
import { PASSAGE_UNITS } from './card/passage.ts';
import type { Passage } from './messages.ts';

/** Ten characters a block at that length. */
const BLOCKS = 200_000;
/** BCP 47 tags are shorter than 36; pages write other things there as well. */
const LANGUAGE_UNITS = 100;
const HEADS = 50;
/** All heads together: a table's column head stands at each of its cells. */
const HEAD_UNITS = 4 * TEXT_UNITS;

const ROLES = [
  'headline',
  'standfirst',
  'keypoint',
  'heading',
  'paragraph',
  'item',
  'quote',
  'pullquote',
  'caption',
  'cell',
  'byline',
  'furniture',
] as const satisfies readonly BlockRole[];

const block = v.strictObject({
  start: offset,
  end: offset,
  role: v.picklist(ROLES),
  heads: v.optional(v.pipe(v.array(line), v.maxLength(HEADS))),
  date: v.optional(isoDate),
} satisfies Fields<Block>);

/** Blocks stand in reading order and do not overlap. */
const article = v.strictObject({
  title: v.nullable(line),
  outlet: v.nullable(line),
  url: address,
  published: v.nullable(isoDate),
  language: v.nullable(v.pipe(v.string(), v.maxLength(LANGUAGE_UNITS))),
  text,
  blocks: v.pipe(v.array(block), v.maxLength(BLOCKS)),
} satisfies Fields<Article>);

export const articleSchema: v.GenericSchema<unknown, Article> = v.pipe(
  article,
  v.check(({ text, blocks }) => inOrder(blocks, text.length), 'blocks out of order or of the text'),
  v.check(({ blocks }) => headUnits(blocks) <= HEAD_UNITS, 'heads too long'),
);

/** What spotting reads of a page. */
export const headSchema = v.strictObject({
  title: v.nullable(line),
  description: v.nullable(line),
  heading: v.nullable(line),
  opening: v.pipe(v.string(), v.maxLength(OPENING)),
  teasers: v.pipe(v.array(offset), v.maxLength(OPENING)),
  url: address,
  published: v.nullable(isoDate),
  type: v.nullable(line),
} satisfies Fields<PageHead>);

/** What a reader selected, from a page of any kind. */
export const passageSchema = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(PASSAGE_UNITS)),
  language: v.nullable(v.pipe(v.string(), v.maxLength(LANGUAGE_UNITS))),
  title: v.nullable(line),
  url: address,
} satisfies Fields<Passage>);

function inOrder(blocks: Block[], length: number): boolean {
  let last = 0;
  for (const { start, end } of blocks) {
    if (start < last || end < start || end > length) return false;
    last = end;
  }
  return true;
}

function headUnits(blocks: Block[]): number {
  let units = 0;
  for (const { heads = [] } of blocks) for (const head of heads) units += head.length;
  return units;
}
