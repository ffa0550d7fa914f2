/** How much text, and of what sort, stands in each element of a part of the page. */
import type { Chunk } from './chunks.ts';

/** A chunk of this many unlinked characters is prose, not a label or a teaser. */
const PROSE = 80;

/** What stands in an element. Lengths in characters; `first` and `last` are the places of its chunks in the list measured. */
export interface Measure {
  chars: number;
  linked: number;
  kept: number;
  /** How many chunks are prose that leads nowhere. */
  prose: number;
  first: number;
  last: number;
}

/** True for text that reads as prose and not as a link. */
export function isProse(chunk: Chunk): boolean {
  return chunk.text.length >= PROSE && chunk.linked * 2 < chunk.text.length;
}

/** Measures every element from the chunks up to `scope`. */
export function measure(scope: Element, chunks: readonly Chunk[], kept: readonly boolean[]): Map<Element, Measure> {
  const measures = new Map<Element, Measure>();
  chunks.forEach((chunk, index) => {
    const length = chunk.text.length;
    for (
      let element: Element | null = chunk.element;
      element;
      element = element === scope ? null : element.parentElement
    ) {
      const sum = measures.get(element) ?? { chars: 0, linked: 0, kept: 0, prose: 0, first: index, last: index };
      sum.chars += length;
      sum.linked += chunk.linked;
      if (kept[index]) sum.kept += length;
      if (isProse(chunk)) sum.prose++;
      sum.last = index;
      measures.set(element, sum);
    }
  });
  return measures;
}
