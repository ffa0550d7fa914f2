/** Waiting in a page without getting in its way. Every wait ends, by returning, when its signal is aborted. */

import type { PageWindow } from './page-window.ts';

/** Attributes by which pages show and hide text that is already there. */
const SHOWING = ['class', 'hidden', 'open'];

/** Resolves after so many milliseconds. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return untilAborted(signal, (done) => {
    const timer = setTimeout(done, ms);
    return () => clearTimeout(timer);
  });
}

/** Resolves when the browser has nothing better to do, at the latest after so many milliseconds. */
export function idle(view: Window, timeout: number, signal: AbortSignal): Promise<void> {
  return untilAborted(signal, (done) => {
    const ticket = view.requestIdleCallback(done, { timeout });
    return () => view.cancelIdleCallback(ticket);
  });
}

/**
 * Resolves at the next change of what the page shows in `place` or around it, and so many milliseconds after one elsewhere:
 * counters, adverts and comments change all the time. Stops watching at once then. Without a place, every change counts.
 */
export function nextChange(
  view: PageWindow,
  place: () => Element | null,
  late: number,
  signal: AbortSignal,
): Promise<void> {
  return untilAborted(signal, (done) => {
    let elsewhere: ReturnType<typeof setTimeout> | undefined;
    const unwatch = watch(view, (changes) => {
      const near = place();
      if (!near?.isConnected || changes.some((change) => concerns(change, near))) done();
      else elsewhere ??= setTimeout(done, late);
    });
    return () => {
      clearTimeout(elsewhere);
      unwatch();
    };
  });
}

/** Whether a change is in the place, hides or shows all of it, or puts something beside it. */
function concerns({ type, target }: MutationRecord, place: Element): boolean {
  if (place.contains(target) || target === place.parentNode) return true;
  return type === 'attributes' && target.contains(place);
}

/** Resolves when the page has not changed for `quiet` milliseconds, at the latest after `most`. */
export function settled(view: PageWindow, quiet: number, most: number, signal: AbortSignal): Promise<void> {
  return untilAborted(signal, (done) => {
    let still = setTimeout(done, quiet);
    const late = setTimeout(done, most);
    const unwatch = watch(view, () => {
      clearTimeout(still);
      still = setTimeout(done, quiet);
    });
    return () => {
      clearTimeout(still);
      clearTimeout(late);
      unwatch();
    };
  });
}

/** Calls back at each change of the page's text, or of what hides it. Returns what ends it. */
function watch(view: PageWindow, changed: (changes: readonly MutationRecord[]) => void): () => void {
  const observer = new view.MutationObserver(changed);
  // The root: single-page sites replace the body as a whole.
  const root = view.document.documentElement;
  observer.observe(root, { childList: true, characterData: true, subtree: true, attributeFilter: SHOWING });
  return () => observer.disconnect();
}

/** Runs what starts a wait and gives what ends it; ends it when it is done or the signal is aborted. */
function untilAborted(signal: AbortSignal, start: (done: () => void) => () => void): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      end();
      signal.removeEventListener('abort', done);
      resolve();
    };
    const end = start(done);
    signal.addEventListener('abort', done, { once: true });
  });
}
