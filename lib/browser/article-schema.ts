/** What may arrive as an article. It was read from a page, and pages are hostile: every size has its end. */
import * as v from 'valibot';
import type { Article, Block, BlockRole } from '../types.ts';
import { PASSAGE_UNITS } from './card/passage.ts';
import type { Passage } from './messages.ts';

/** About 300,000 words, ten times the longest live blog; what is longer the reader of the page cuts or refuses. */
const TEXT_UNITS = 2_000_000;
/** Ten characters a block at that length. */
const BLOCKS = 200_000;
/** Titles, outlets, a cell's heads: longer than any honest one. */
const LINE_UNITS = 10_000;
/** Browsers show addresses of this length, and servers refuse longer ones. */
const URL_UNITS = 65_536;
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

/** A schema for every field of a type, those that may be left out too: none is forgotten when the type grows. */
export type Fields<T> = { [K in keyof Required<T>]: v.GenericSchema<unknown, T[K]> };

export const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const line = v.pipe(v.string(), v.maxLength(LINE_UNITS));
export const address = v.nullable(v.pipe(v.string(), v.maxLength(URL_UNITS)));
export const text = v.pipe(v.string(), v.maxLength(TEXT_UNITS));
export const isoDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d\d){0,2}$/));

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
