/** What stands inside an article's container and is not the article: links, adverts, comments, boxes to sign up. */
import { headsFurniture, isCorrection, isFurniture } from '../../article/wording.ts';
import type { Chunk } from './chunks.ts';
import { isNamedFurniture } from './class-words.ts';
import { isProse, type Measure, measure } from './measures.ts';
import { each, type Steps } from './steps.ts';

/** A box with several paragraphs and more than this share of the kept text is a wrapper of the article whatever it is called. */
const WRAPPER = 1 / 3;
/** A box of links leads elsewhere with more than this share of its text; an aside with less is an info box. */
const LINKS = 0.6;
const ASIDE_LINKS = 0.35;
/** A box around an input field with at most this many characters is a form; an article is longer. */
const FORM_BOX = 400;
/** Fields to type into; boxes to tick open and close parts of articles. */
const FIELDS = 'input:not([type]),input[type=email],input[type=search],input[type=tel],input[type=text],textarea';

/** What the rules need to know of the page. `first` is the place of the first sure paragraph. */
export interface Ground {
  scope: Element;
  chunks: readonly Chunk[];
  kept: readonly boolean[];
  first: number;
}

/** Tells for each chunk of the ground, by its place, whether it is furniture. */
export function* furnitureSteps(ground: Ground): Steps<(index: number) => boolean> {
  const measures = measure(ground.scope, ground.chunks, ground.kept);
  yield 'choose';
  const isWrapper = wrapperTest(ground, measures);
  const boxes = formBoxes(ground, measures, isWrapper);
  const dropped = new Set<number>();
  yield* each(ground.chunks, 'choose', (_, index) => {
    announced(ground, measures, isWrapper, index).forEach((place) => void dropped.add(place));
  });
  const known = new Map<Element, boolean>();
  const inBox = (element: Element): boolean => {
    const seen = known.get(element);
    if (seen !== undefined) return seen;
    let answer = false;
    for (let at: Element | null = element; at && at !== ground.scope && !answer; at = at.parentElement) {
      answer = known.get(at) ?? (!isWrapper(at) && (boxes.has(at) || isBox(at, measures.get(at))));
    }
    known.set(element, answer);
    return answer;
  };
  return (index) => {
    const chunk = ground.chunks[index];
    if (!chunk || isFurniture(chunk.text) || dropped.has(index)) return true;
    if (isCorrection(chunk.text)) return false;
    return inBox(chunk.element) || isBareLink(chunk);
  };
}

function wrapperTest(ground: Ground, measures: ReadonlyMap<Element, Measure>): (element: Element) => boolean {
  const kept = measures.get(ground.scope)?.kept ?? 0;
  return (element) => {
    const it = measures.get(element);
    if (!it) return false;
    return (it.first <= ground.first && ground.first <= it.last) || (it.prose > 1 && it.kept > kept * WRAPPER);
  };
}

function isBox(element: Element, it: Measure | undefined): boolean {
  if (element.tagName === 'FOOTER' || isNamedFurniture(element)) return true;
  if (!it) return false;
  const aside = element.tagName === 'ASIDE' || element.getAttribute('role') === 'complementary';
  if (aside && it.linked > it.chars * ASIDE_LINKS) return true;
  return it.last > it.first && it.prose === 0 && it.linked > it.chars * LINKS;
}

/** A paragraph that is nothing but a link to another page. Headings and cells may be. */
function isBareLink(chunk: Chunk): boolean {
  return chunk.linked >= chunk.text.length * 0.9 && chunk.element.closest('h1,td,th,dd,figcaption,address') === null;
}

/** Boxes around fields to type into: a newsletter form, a search, a comment form. */
function formBoxes(
  ground: Ground,
  measures: ReadonlyMap<Element, Measure>,
  isWrapper: (element: Element) => boolean,
): Set<Element> {
  const boxes = new Set<Element>();
  for (const field of ground.scope.querySelectorAll(FIELDS)) {
    let box: Element | null = null;
    for (let at = field.parentElement; at && at !== ground.scope; at = at.parentElement) {
      if (isWrapper(at) || (measures.get(at)?.chars ?? 0) > FORM_BOX || at.querySelector('h1')) break;
      box = at;
    }
    if (box) boxes.add(box);
  }
  return boxes;
}

/** The places of the chunks that a heading such as "Related stories" or "Comments" announces, with its own. */
function announced(
  ground: Ground,
  measures: ReadonlyMap<Element, Measure>,
  isWrapper: (element: Element) => boolean,
  index: number,
): number[] {
  const heading = ground.chunks[index];
  const kind = heading ? headsFurniture(heading.text) : null;
  if (!heading || kind === null) return [];
  let last = index;
  for (let at: Element | null = heading.element; at && at !== ground.scope; at = at.parentElement) {
    const it = measures.get(at);
    if (!it || it.first !== index || isWrapper(at)) break;
    last = it.last;
  }
  if (last === index) last = kind === 'rest' ? restOf(ground, index) : linksAfter(ground, index);
  return Array.from({ length: last - index + 1 }, (_, offset) => index + offset);
}

/** The last place, when little enough of the kept text follows that it can be the comments. */
function restOf({ chunks, kept }: Ground, index: number): number {
  let before = 0;
  let after = 0;
  chunks.forEach((chunk, place) => {
    if (kept[place] && place < index) before += chunk.text.length;
    else if (kept[place]) after += chunk.text.length;
  });
  return after > (before + after) * WRAPPER ? index : chunks.length - 1;
}

/** The last of the links and labels that follow, up to the next prose or heading. */
function linksAfter({ chunks }: Ground, index: number): number {
  let last = index;
  for (let place = index + 1; place < chunks.length; place++) {
    const chunk = chunks[place];
    if (!chunk || isProse(chunk) || chunk.linked * 2 < chunk.text.length) break;
    last = place;
  }
  return last;
}
