/** A page's DOM as an article, and the way back from its text to the page. Needs no layout, and uses it where there is one. */

import { sectionDays } from '../../article/section-days.ts';
import { publishedPart } from '../../article/wording.ts';
import { dayInLine } from '../../text/days.ts';
import type { Article, Block, IsoDate } from '../../types.ts';
import { bodySteps } from './body.ts';
import { type Chunk, chunkSteps } from './chunks.ts';
import { isDisguised } from './disguise.ts';
import { eyeFor } from './eye.ts';
import { biggestBody } from './fallback.ts';
import { entryDay } from './feed.ts';
import { createLocator, type Locate } from './locate.ts';
import { outletInTitle, readMeta } from './meta.ts';
import { pullQuoteSteps } from './pull-quotes.ts';
import { roleSteps } from './roles.ts';
import { type Selection, selectSteps } from './select.ts';
import { isTooLarge } from './size.ts';
import { atOnce, type Steps } from './steps.ts';

/** Longer texts are cut: no article has this many characters, and what is found in it would not be read. */
const LONGEST = 1_000_000;

/** Titles are cut here: what is longer is a page's mistake. */
const TITLE = 500;

/** The article with the way back to the page, or why there is none. */
export type ReadResult =
  /** `root` is the element around the article's body. */
  { ok: true; article: Article; locate: Locate; root: Element } | { ok: false; reason: 'too-large' | 'no-article' };

/** Reads the article of a page. `url` is the page's address where the caller knows it; else the page's own word is taken. */
export function readArticle(document: Document, url: string | null): ReadResult {
  return atOnce(readSteps(document, url));
}

/** The same in steps, between which the page may do what it likes: what it changes meanwhile is read as it finds it. */
export function* readSteps(document: Document, url: string | null): Steps<ReadResult> {
  if (isDisguised(document) || !document.body) return { ok: false, reason: 'no-article' };
  if (isTooLarge(document.body)) return { ok: false, reason: 'too-large' };
  yield 'walk';
  const eye = eyeFor(document);
  const chunks = yield* chunkSteps(document.body, eye);
  const meta = readMeta(document);
  const keeps = (yield* bodySteps(document, eye)) ?? biggestBody(chunks);
  const selection = keeps && (yield* selectSteps(chunks, keeps, meta));
  if (!selection) return { ok: false, reason: 'no-article' };
  selection.chunks = upTo(selection.chunks, LONGEST);
  const parts = yield* roleSteps(selection, meta);
  const { text, blocks } = join(selection.chunks, (index) => ({
    start: 0,
    end: 0,
    ...(parts[index] ?? { role: 'paragraph' }),
  }));
  yield* pullQuoteSteps(text, blocks, asidesIn(selection, blocks));
  const published = meta.published ?? publishedIn(text, blocks);
  dateEntries(selection, blocks, published);
  const title = (selection.headline?.text ?? meta.titles[0])?.slice(0, TITLE) ?? null;
  const outlet = meta.outlet ?? outletInTitle(document.title, title ?? '');
  const { language } = meta;
  const article: Article = { title, outlet, url: url ?? meta.url, published, language, text, blocks };
  return { ok: true, article, locate: createLocator(document, selection.chunks, blocks), root: selection.root };
}

/** The first chunks, with together at most so many characters; one that is longer alone is cut. */
function upTo(chunks: readonly Chunk[], most: number): Chunk[] {
  let left = most;
  const kept: Chunk[] = [];
  for (const chunk of chunks) {
    if (left <= 0) break;
    kept.push(chunk.text.length > left ? { ...chunk, text: chunk.text.slice(0, left) } : chunk);
    left -= chunk.text.length;
  }
  return kept;
}

/** The chunks' texts, a line each, and their blocks. */
function join(chunks: readonly Chunk[], blockOf: (index: number) => Block): { text: string; blocks: Block[] } {
  let at = 0;
  const blocks = chunks.map((chunk, index) => {
    const block = { ...blockOf(index), start: at, end: at + chunk.text.length };
    at = block.end + 1;
    return block;
  });
  return { text: chunks.map((chunk) => chunk.text).join('\n'), blocks };
}

/** Blocks that stand beside the body's run of text, where pull quotes stand. */
function asidesIn(selection: Selection, blocks: readonly Block[]): Set<Block> {
  const aside = (chunk: Chunk) => !selection.keeps(chunk) || chunk.element.closest('blockquote,aside,figure') !== null;
  return new Set(blocks.filter((_, index) => selection.chunks.slice(index, index + 1).some(aside)));
}

/** The day that the page says it was published, else the day printed by the headline. */
function publishedIn(text: string, blocks: readonly Block[]): IsoDate | null {
  const lines = blocks.filter((it) => it.role === 'byline').map((it) => text.slice(it.start, it.end));
  const said = lines.map((line) => dayInLine(publishedPart(line) ?? '')).find((day) => day !== null);
  if (said) return said;
  const body = blocks.findIndex((it) => it.role === 'paragraph');
  const above = blocks.slice(0, Math.max(body, 0)).filter((it) => it.role === 'byline');
  return above.map((it) => dayInLine(text.slice(it.start, it.end))).find((day) => day !== null) ?? null;
}

/** Gives the blocks of live-blog entries their day where it is not the page's. */
function dateEntries(selection: Selection, blocks: Block[], published: IsoDate | null): void {
  const lines = selection.chunks.map((chunk) => chunk.text);
  const sections = published === null ? [] : sectionDays(lines, published);
  selection.chunks.forEach((chunk, index) => {
    const block = blocks[index];
    const day = entryDay(chunk.element, selection.root) ?? sections[index] ?? null;
    if (block && day !== null && day !== published) block.date = day;
  });
}
