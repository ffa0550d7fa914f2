/** Which text of a page Readability takes for the article; it works on a clone, the page is never touched. */
import { Readability } from '@mozilla/readability';
import { type Chunk, chunkSteps } from './chunks.ts';
import { unmask } from './disguise.ts';
import { type Eye, markupEye } from './eye.ts';
import { each, type Steps } from './steps.ts';

/** A chunk belongs when at least this share of its characters stands in text nodes that Readability kept. */
const SHARE = 0.6;

/** True for chunks of the live page that stand in what Readability kept. */
export type Keeps = (chunk: Chunk) => boolean;

/** Runs Readability on a clone of the page from which what the eye skips is taken out first; null when it finds no article. */
export function* bodySteps(document: Document, eye: Eye): Steps<Keeps | null> {
  const clone = yield* cloneSeen(document, eye);
  yield 'readability';
  const kept = new Readability<Element>(clone, { disableJSONLD: true, serializer: (node) => node as Element }).parse();
  if (!kept?.content) return null;
  const texts = new Set<string>();
  yield 'choose';
  yield* each(yield* chunkSteps(kept.content, markupEye), 'choose', (chunk) => {
    texts.add(squeeze(chunk.text));
    for (const node of nodesOf(chunk).keys()) texts.add(squeeze(node.data));
  });
  return (chunk) => texts.has(squeeze(chunk.text)) || keptShare(chunk, texts) >= SHARE;
}

/** The chunk's text nodes, each with how many of its characters are the chunk's. */
function nodesOf(chunk: Chunk): Map<Text, number> {
  const nodes = new Map<Text, number>();
  for (const run of chunk.runs) nodes.set(run.node, (nodes.get(run.node) ?? 0) + run.length);
  return nodes;
}

function keptShare(chunk: Chunk, texts: ReadonlySet<string>): number {
  let kept = 0;
  for (const [node, length] of nodesOf(chunk)) if (texts.has(squeeze(node.data))) kept += length;
  return kept / chunk.text.length;
}

/** The text without white space: pieces compare equal however they were wrapped. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

/** A clone without what cannot be seen, and without the marks by which a consent dialog hides the page behind it. */
function* cloneSeen(document: Document, eye: Eye): Steps<Document> {
  yield 'clone';
  const clone = document.cloneNode(true) as Document;
  const live = [...document.body.getElementsByTagName('*')];
  const copies = [...clone.body.getElementsByTagName('*')];
  yield* each(live, 'walk', (element, index) => {
    const copy = copies[index];
    if (!copy) return;
    copy.removeAttribute('aria-hidden');
    if (copy.isConnected && eye.skips(element)) copy.remove();
  });
  yield* each(copies, 'clone', (copy) => unmask([copy]));
  return clone;
}
