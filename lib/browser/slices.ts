/** Takes steps when the browser has nothing better to do, a few at a time. */
import type { Steps } from './article/steps.ts';
import type { PageWindow } from './page-window.ts';
import { idle } from './patience.ts';

/** So long a slice goes on taking steps: a frame, and a fifth of what a reader notices. */
const SLICE_MS = 10;
/** A slice waits for an idle moment, but not longer than this. */
const LONGEST_WAIT_MS = 1_000;

/** What came of the steps, null where the signal was aborted before; and how long they themselves took. */
export async function inSlices<T>(
  view: PageWindow,
  steps: Steps<T>,
  signal: AbortSignal,
): Promise<{ result: T | null; took: number }> {
  let took = 0;
  for (;;) {
    await idle(view, LONGEST_WAIT_MS, signal);
    if (signal.aborted) return { result: null, took };
    const began = view.performance.now();
    let next = steps.next();
    while (!next.done && view.performance.now() - began < SLICE_MS) next = steps.next();
    took += view.performance.now() - began;
    if (next.done) return { result: next.value, took };
  }
}
