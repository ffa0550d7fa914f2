/** Which chunks of a page are its article. */
import { isBulleted } from '../../article/roles.ts';
import { headsKeyPoints, isByline, isCorrection, isSentence } from '../../article/wording.ts';
import { type Keeps, squeeze } from './body.ts';
import type { Chunk } from './chunks.ts';
import { factBoxes } from './fact-boxes.ts';
import { feedAround } from './feed.ts';
import { furnitureSteps } from './furniture.ts';
import { findHeadline } from './headline.ts';
import { isProse } from './measures.ts';
import type { Meta } from './meta.ts';
import { each, type Steps } from './steps.ts';

/** In a container of which the kept text is at least this share, what Readability dropped is the article's too. */
const TIGHT = 0.5;
/** Text between headline and body is a summary from this length on; shorter are labels. */
const SUMMARY = 40;

/** The article's chunks in reading order. */
export interface Selection {
  chunks: Chunk[];
  /** The container that holds the body. */
  root: Element;
  headline: Chunk | null;
  /** True for chunks that Readability kept. */
  keeps: Keeps;
}

/** Picks the article's chunks among the page's; null when nothing in the page reads like prose. */
export function* selectSteps(all: readonly Chunk[], keepsNew: Keeps, meta: Meta): Steps<Selection | null> {
  const keptChunks = new Set<Chunk>();
  yield* each(all, 'choose', (chunk) => {
    if (keepsNew(chunk)) keptChunks.add(chunk);
  });
  const keeps: Keeps = (chunk) => keptChunks.has(chunk);
  const sure = all.filter((chunk) => isProse(chunk) && keeps(chunk));
  const body = sure.length > 0 ? sure : all.filter((chunk) => isSentenceLong(chunk) && keeps(chunk));
  const [start] = body;
  if (!start) return null;
  yield 'choose';
  const root = containerOf(body.map((chunk) => chunk.element));
  const headline = findHeadline(all, all.indexOf(start), meta.titles);
  const scope = headline ? commonAncestor([headline.element, root]) : root;
  const chunks = all.filter((chunk) => scope.contains(chunk.element));
  yield 'choose';
  const kept = chunks.map(keeps);
  const isFurniture = yield* furnitureSteps({ scope, chunks, kept, first: chunks.indexOf(start) });
  yield 'choose';
  const inRoot = chunks.map((chunk) => root.contains(chunk.element));
  const loose = !isTight(chunks, kept, inRoot);
  const from = headline ? chunks.indexOf(headline) : inRoot.indexOf(true);
  const lastKept = kept.lastIndexOf(true);
  const first = chunks.indexOf(start);
  const facts = factBoxes(chunks, inRoot.lastIndexOf(true) + 1, (index) => !inRoot[index]);
  const belongs = (chunk: Chunk, index: number) => {
    if (inRoot[index] && (kept[index] || isCorrection(chunk.text))) return true;
    if (index < first && (loose || !inRoot[index])) return isLead(chunk, headline, meta);
    if (!inRoot[index]) return facts.has(index);
    return index < lastKept || (!loose && !isBio(chunk, meta));
  };
  const isChosen = (chunk: Chunk, index: number) => {
    if (chunk === headline) return true;
    if (index === from - 1 && headline) return isKicker(chunk, headline);
    return index >= from && !isFurniture(index) && belongs(chunk, index);
  };
  const chosen: Chunk[] = [];
  yield* each(chunks, 'choose', (chunk, index) => {
    if (isChosen(chunk, index)) chosen.push(chunk);
  });
  return { chunks: chosen, root, headline, keeps };
}

/** Short news has paragraphs that are one short sentence. */
function isSentenceLong(chunk: Chunk): boolean {
  return chunk.text.length >= SUMMARY && isSentence(chunk.text) && chunk.linked * 2 < chunk.text.length;
}

/** The lowest element around all paragraphs, widened to the element that the page itself marks as the article. */
function containerOf(elements: readonly Element[]): Element {
  const lowest = commonAncestor(elements);
  const inner = /^(?:P|LI|BLOCKQUOTE|H[1-6]|DD)$/.test(lowest.tagName) ? (lowest.parentElement ?? lowest) : lowest;
  return feedAround(inner.closest('article,[itemprop~="articleBody"]') ?? inner);
}

function commonAncestor(elements: readonly Element[]): Element {
  const [first] = elements;
  if (!first) throw new Error('No elements given');
  let ancestor: Element = first;
  for (const element of elements) {
    while (!ancestor.contains(element) && ancestor.parentElement) ancestor = ancestor.parentElement;
  }
  return ancestor;
}

function isTight(chunks: readonly Chunk[], kept: readonly boolean[], inRoot: readonly boolean[]): boolean {
  let all = 0;
  let known = 0;
  chunks.forEach((chunk, index) => {
    if (!inRoot[index]) return;
    all += chunk.text.length - chunk.linked;
    if (kept[index]) known += chunk.text.length - chunk.linked;
  });
  return known >= all * TIGHT;
}

/** What may stand between a headline and the container of the body: summary, byline, key points, caption. */
function isLead(chunk: Chunk, headline: Chunk | null, meta: Meta): boolean {
  const text = chunk.text;
  if (isByline(text) || headsKeyPoints(text) || isBulleted(text)) return true;
  if (meta.description !== null && squeeze(meta.description) === squeeze(text)) return true;
  if (chunk.linked > 0) return false;
  if (chunk.element.closest('figcaption,li')) return true;
  const near = chunk.element.parentElement === headline?.element.parentElement;
  return text.length >= SUMMARY && (near || isSentence(text) || /^(?:H[2-6]|P)$/.test(chunk.element.tagName));
}

/** The line with date or author right above a headline. */
function isKicker(chunk: Chunk, headline: Chunk): boolean {
  const near = chunk.element === headline.element || chunk.element.parentElement === headline.element.parentElement;
  return near && isByline(chunk.text);
}

/** A note on the author under the article. */
function isBio(chunk: Chunk, meta: Meta): boolean {
  return meta.author !== null && meta.author.length > 4 && chunk.text.startsWith(meta.author);
}
