/** The way back from an article's text to the page's text nodes. */
import type { Block } from '../../types.ts';
import type { Chunk, Run } from './chunks.ts';

/** The places of a stretch of the article's text, a range for each text node; null when the page has changed since. */
export type Locate = (start: number, end: number) => Range[] | null;

/** Makes the way back for chunks that stand in the text as the blocks say. */
export function createLocator(document: Document, chunks: readonly Chunk[], blocks: readonly Block[]): Locate {
  return (start, end) => {
    const ranges: Range[] = [];
    for (let index = firstBlock(blocks, start); index < blocks.length; index++) {
      const block = blocks[index];
      const chunk = chunks[index];
      if (!block || !chunk || block.start >= end) break;
      const found = rangesIn(document, chunk, start - block.start, end - block.start);
      if (!found) return null;
      ranges.push(...found);
    }
    return ranges.length > 0 ? ranges : null;
  };
}

/** The place of the first block that ends after `start`. */
function firstBlock(blocks: readonly Block[], start: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  return low;
}

function rangesIn(document: Document, chunk: Chunk, start: number, end: number): Range[] | null {
  const ranges: Range[] = [];
  let last: Text | null = null;
  for (const run of chunk.runs) {
    const from = Math.max(start, run.at);
    const to = Math.min(end, run.at + run.length);
    if (from >= to) continue;
    if (!isUnchanged(run, chunk)) return null;
    const range = last === run.node ? ranges[ranges.length - 1] : undefined;
    if (range) range.setEnd(run.node, run.from + to - run.at);
    else ranges.push(rangeOf(document, run.node, run.from + from - run.at, run.from + to - run.at));
    last = run.node;
  }
  return ranges;
}

function rangeOf(document: Document, node: Text, from: number, to: number): Range {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
}

function isUnchanged(run: Run, chunk: Chunk): boolean {
  const words = chunk.text.slice(run.at, run.at + run.length);
  return run.node.isConnected && run.node.data.startsWith(words, run.from);
}
