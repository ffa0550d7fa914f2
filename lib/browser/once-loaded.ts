import type { PageWindow } from './page-window.ts';

/** Milliseconds after which a page that has its text, and still loads pictures and adverts, is waited for no longer. */
const PATIENCE = 1000;

/**
 * Calls back once when the page has loaded, in a task of its own, so that its load event does not wait; earlier where
 * loading takes long after the text is there. Scripts that run between the two have Chromium draw the page first.
 */
export function onceLoaded(view: PageWindow, begin: () => void): void {
  const { document } = view;
  const begun = new view.AbortController();
  const listen = { signal: begun.signal, once: true, passive: true };
  const beginOnce = () => {
    if (begun.signal.aborted) return;
    begun.abort();
    begin();
  };
  const beginIn = (ms: number) => view.setTimeout(beginOnce, ms);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => beginIn(PATIENCE), listen);
  else beginIn(document.readyState === 'complete' ? 0 : PATIENCE);
  view.addEventListener('load', () => beginIn(0), listen);
}
