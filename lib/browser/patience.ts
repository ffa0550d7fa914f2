/** Waiting in a page without getting in its way. Every wait ends, by returning, when its signal is aborted. */

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
    const ticket = view.requestIdleCallback(() => done(), { timeout });
    return () => view.cancelIdleCallback(ticket);
  });
}

/** Resolves at the next change of the page's text, or of what it shows of it. Stops watching at once then: pages may change a lot. */
export function nextChange(document: Document, signal: AbortSignal): Promise<void> {
  return untilAborted(signal, (done) => {
    const observer = new MutationObserver(done);
    // The root: single-page sites replace the body as a whole.
    observer.observe(document.documentElement, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: SHOWING,
    });
    return () => observer.disconnect();
  });
}

/** Resolves when the page has not changed for `quiet` milliseconds, at the latest after `most`. */
export async function settled(document: Document, quiet: number, most: number, signal: AbortSignal): Promise<void> {
  const late = AbortSignal.any([signal, AbortSignal.timeout(most)]);
  while (!late.aborted) {
    const still = AbortSignal.any([late, AbortSignal.timeout(quiet)]);
    await nextChange(document, still);
    if (still.aborted) return;
  }
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
