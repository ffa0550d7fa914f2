/** From mark to mark by keyboard. */
import type { Marked } from './marks.ts';
import type { PageWindow } from './page-window.ts';

/** Gives the mark after the last one, or before it; round at the ends. */
export function markSteps(view: PageWindow) {
  let last: Marked['spot'] | null = null;
  return (marked: readonly Marked[], by: 1 | -1): Marked | null => {
    const from = marked.findIndex(({ spot }) => spot.start === last?.start);
    const to = from < 0 ? firstInSight(marked, by, view) : (from + by + marked.length) % marked.length;
    const found = marked[to] ?? null;
    last = found?.spot ?? null;
    return found;
  };
}

/** Where the reader is: the first mark that is not above the window, or with -1 the last that is not below it. */
function firstInSight(marked: readonly Marked[], by: 1 | -1, { innerHeight }: PageWindow): number {
  const top = ({ ranges: [range] }: Marked) => range?.getBoundingClientRect().top ?? 0;
  if (by === 1)
    return Math.max(
      0,
      marked.findIndex((each) => top(each) >= 0),
    );
  const index = marked.findLastIndex((each) => top(each) <= innerHeight);
  return index < 0 ? marked.length - 1 : index;
}
