/** Marks carried over from an article to what became of it, before it is compared anew. */
import type { Spot } from '../view/rows.ts';

/**
 * Those that still hold where the text `was` became `now`: what lies in the part that both begin with, and what lies in
 * the part that both end with, at its new place. Linear in the text.
 */
export function carriedMarks<M extends Pick<Spot, 'start' | 'end'>>(
  marks: readonly M[],
  was: string,
  now: string,
): M[] {
  const head = sharedStart(was, now);
  const tail = sharedEnd(was, now, head);
  const shift = now.length - was.length;
  return marks.flatMap((mark) => {
    if (mark.end <= head) return [mark];
    if (mark.start < was.length - tail) return [];
    return [{ ...mark, start: mark.start + shift, end: mark.end + shift }];
  });
}

function sharedStart(was: string, now: string): number {
  const most = Math.min(was.length, now.length);
  let count = 0;
  while (count < most && was[count] === now[count]) count++;
  return count;
}

/** Never into what was counted as the start already. */
function sharedEnd(was: string, now: string, head: number): number {
  const most = Math.min(was.length, now.length) - head;
  let count = 0;
  while (count < most && was[was.length - 1 - count] === now[now.length - 1 - count]) count++;
  return count;
}
