/** What each of an article's chunks is, by its place in the markup first and by its words second. */
import { labelOf } from '../../article/labels.ts';
import { isBulleted, looksLikeHeading, roleByWording } from '../../article/roles.ts';
import { headsKeyPoints, isSentence } from '../../article/wording.ts';
import type { Block, BlockRole } from '../../types.ts';
import { squeeze } from './body.ts';
import type { Chunk } from './chunks.ts';
import { isNamed } from './class-words.ts';
import { BOLD, level } from './headline.ts';
import { isProse } from './measures.ts';
import type { Meta } from './meta.ts';
import { isFactPart } from './row-parts.ts';
import type { Selection } from './select.ts';
import { each, type Steps } from './steps.ts';
import { type Heads, headsOf, isMoment, isValue, openingOf, textOf } from './tables.ts';

/** A byline is short; a longer text in an element named for the author is about something. */
const BYLINE = 150;
/** A caption; longer is a paragraph beside a picture. */
const CAPTION = 300;
/** The time before the heading of a live-blog entry. */
const CLOCK = /^\d{1,2}[:.h]\d{2}\s?/;
/** A summary under the headline; longer is the body's first paragraph. */
const STANDFIRST = 500;

const BYLINE_WORDS = new Set([
  'author',
  'authors',
  'byline',
  'dateline',
  'timestamp',
  'pubdate',
  'published',
  'posted',
]);
const CAPTION_WORDS = new Set(['cap', 'caption', 'captions', 'figcaption', 'imgcap', 'photocaption']);
const SUMMARY_WORDS = new Set([
  'standfirst',
  'dek',
  'deck',
  'subtitle',
  'subheadline',
  'subhead',
  'lede',
  'excerpt',
  'intro',
]);
const PULL_WORDS = new Set(['pull', 'pullquote', 'pulledquote']);
const KEY_WORDS = new Set(['keypoints', 'highlights', 'takeaways']);

/** A chunk's role, and what a cell's heads are. */
export type Part = Pick<Block, 'role' | 'heads'>;

/** The roles of the selected chunks, in their order. */
export function* roleSteps(selection: Selection, meta: Meta): Steps<Part[]> {
  const tables = new Map<Element, Heads | null>();
  const parts: Part[] = [];
  let keyPoints = false;
  let body = false;
  yield* each(selection.chunks, 'describe', (chunk, index) => {
    const before = selection.chunks[index - 1];
    const part = cellPart(chunk, before, tables) ?? { role: plainRole(chunk, selection, keyPoints || !body) };
    if (part.role === 'paragraph' && !body && isStandfirst(selection, index, meta)) part.role = 'standfirst';
    if (part.role === 'paragraph' && headsFacts(chunk, selection.chunks[index + 1])) part.role = 'heading';
    if (part.role === 'heading') keyPoints = headsKeyPoints(chunk.text);
    if (part.role === 'paragraph') {
      keyPoints = false;
      body = true;
    }
    parts.push(part);
  });
  return parts;
}

/** A cell of a data table, a term or what belongs to it, or a part of a row of label and value. */
function cellPart(chunk: Chunk, before: Chunk | undefined, tables: Map<Element, Heads | null>): Part | null {
  const element = chunk.element;
  const cell = element.closest('td,th,caption');
  const table = cell?.closest('table');
  if (cell && table) {
    const title = before && level(before) > 1 ? before.text : null;
    const heads = tables.get(table) ?? headsOf(table, title);
    tables.set(table, heads);
    if (cell.tagName === 'CAPTION') return { role: 'caption' };
    return heads ? { role: 'cell', heads: heads.get(cell) ?? [] } : null;
  }
  const term = termOf(element);
  if (term) return { role: 'cell', heads: term === element ? headsOfTerm(term) : [textOf(term)] };
  if (!isFactPart(element)) return null;
  const label = rowLabelOf(element);
  return { role: 'cell', heads: label === '' ? [] : [label] };
}

/** The label of a part of a row: what stands before it, or behind a value that opens the row ("60 | miners on strike"). */
function rowLabelOf(element: Element): string {
  const before = textOf(element.previousElementSibling);
  const own = textOf(element);
  if (isValue(own) && before === '') return textOf(element.nextElementSibling);
  return isValue(before) && !isValue(own) ? '' : before;
}

/** The term of a list of terms with what belongs to them, from either; null where the terms are questions. */
function termOf(element: Element): Element | null {
  if (!/^D[TD]$/.test(element.tagName)) return null;
  let term: Element | null = element;
  while (term?.tagName === 'DD') term = term.previousElementSibling;
  return term?.tagName === 'DT' && !textOf(term).endsWith('?') ? term : null;
}

/** "May 2031" in a time line means what it is the term of. */
function headsOfTerm(term: Element): string[] {
  const told = isMoment(textOf(term)) ? openingOf(textOf(term.nextElementSibling)) : '';
  return told === '' ? [] : [told];
}

function plainRole(chunk: Chunk, selection: Selection, early: boolean): BlockRole {
  const { element, text } = chunk;
  if (chunk === selection.headline) return 'headline';
  if (isBylineElement(chunk, selection.root)) return 'byline';
  if (isUnderPicture(chunk) || (isNamed(element, CAPTION_WORDS) && !isNamed(selection.root, CAPTION_WORDS)))
    return 'caption';
  const wording = roleByWording(text);
  if (wording && !(wording === 'byline' && isFact(element))) return wording;
  if (level(chunk) > 0 || /^(?:SUMMARY|DT|LEGEND)$/.test(element.tagName)) return 'heading';
  if (isNamed(element, PULL_WORDS) || (element.parentElement && isNamed(element.parentElement, PULL_WORDS)))
    return 'pullquote';
  if (element.closest('blockquote')) return 'quote';
  if (element.closest('li') || isBulleted(text)) return early || isKeyList(element) ? 'keypoint' : 'item';
  return chunk.bold >= text.replace(CLOCK, '').length * BOLD && looksLikeHeading(text) ? 'heading' : 'paragraph';
}

/** A line of a list of labels with their values, "Date: 3 May" between others. */
function isFact(element: Element): boolean {
  const line = element.closest('li');
  return [line?.previousElementSibling, line?.nextElementSibling].some(
    (other) => labelOf(textOf(other ?? null)) !== null,
  );
}

/** In a figure's caption, or the only text in the box of a picture. */
function isUnderPicture({ element, text }: Chunk): boolean {
  if (element.closest('figcaption')) return true;
  const box = element.parentElement;
  return text.length <= CAPTION && box?.querySelector('img,picture') != null && textOf(box) === text;
}

/** The line over a box's lines of label and value. */
function headsFacts({ text, element }: Chunk, next: Chunk | undefined): boolean {
  if (!next || labelOf(next.text) === null || element.parentElement !== next.element.parentElement) return false;
  // "Ada Holm: a life" over "Age: 60" looks otherwise.
  const isLine = labelOf(text) !== null && element.className === next.element.className;
  return !isLine && looksLikeHeading(text);
}

function isBylineElement(chunk: Chunk, root: Element): boolean {
  if (chunk.text.length > BYLINE) return false;
  if (chunk.element.closest('address,[rel~="author"],[itemprop~="author"]')) return true;
  const parent = chunk.element.parentElement;
  const named = [chunk.element, parent].some(
    (at) => at && at !== root && !at.contains(root) && isNamed(at, BYLINE_WORDS),
  );
  return named && !isSentence(chunk.text);
}

function isKeyList(element: Element): boolean {
  const list = element.closest('ul,ol');
  return [list, list?.parentElement].some((at) => at && isNamed(at, KEY_WORDS));
}

/** The first prose after the headline, when the page or its place sets it off from the body. */
function isStandfirst(selection: Selection, index: number, meta: Meta): boolean {
  const { chunks, headline, root } = selection;
  const chunk = chunks[index];
  const at = headline ? chunks.indexOf(headline) : -1;
  if (!chunk || at < 0 || index < at || chunk.text.length > STANDFIRST) return false;
  if (isNamed(chunk.element, SUMMARY_WORDS)) return true;
  const above = chunks.slice(at + 1, index);
  if (above.some((other) => level(other) > 0)) return false;
  const prose = chunks.slice(index + 1).filter(isProse);
  const parent = chunk.element.parentElement;
  const [body] = prose;
  if (!body || prose.some((other) => other.element.parentElement === parent)) return false;
  if (!root.contains(chunk.element) || !selection.keeps(chunk)) return true;
  if (meta.description !== null && squeeze(meta.description) === squeeze(chunk.text)) return true;
  const between = chunks.slice(index + 1, chunks.indexOf(body));
  return between.length > 0 && !above.some(isProse) && between.every((other) => level(other) === 0);
}
