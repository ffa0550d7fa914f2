/** What is taken for the article where Readability finds none: the element with the most prose. */
import type { Keeps } from './body.ts';
import type { Chunk } from './chunks.ts';
import { isProse } from './measures.ts';

/** Keeps the chunks in the element that holds most unlinked prose in itself and its children; null without prose. */
export function biggestBody(chunks: readonly Chunk[]): Keeps | null {
  const scores = new Map<Element, number>();
  for (const chunk of chunks) {
    if (!isProse(chunk)) continue;
    const weight = chunk.text.length - chunk.linked;
    const parent = chunk.element.parentElement;
    // A paragraph counts for what holds it; half for its own element, which may hold paragraphs parted by line breaks.
    add(scores, chunk.element, weight / 2);
    if (parent) add(scores, parent, weight);
  }
  const [best] = [...scores].sort((a, b) => b[1] - a[1]);
  return best ? (chunk) => best[0].contains(chunk.element) : null;
}

function add(scores: Map<Element, number>, element: Element, weight: number): void {
  scores.set(element, (scores.get(element) ?? 0) + weight);
}
