/** Waits for a selection, to offer the button beside it. */
import type { CardHandle } from './card-handle.ts';
import type { PageWindow } from './page-window.ts';

/** A click on selected text ends the selection only after the button came up. */
const SETTLE_MS = 150;

/** Keys that extend a selection. */
const SELECTING_KEYS = /^(Arrow|Home$|End$|Page|KeyA$|Shift)/;

export interface Selecting {
  /** Whether the reader wants the button here. Asked at each selection, and never on pages without one. */
  wanted: () => Promise<boolean>;
  card: () => Promise<CardHandle | null>;
  /** False once the extension has been reloaded or removed under the page. */
  alive: () => boolean;
}

/** Offers the card's button whenever the reader, and not the page, has selected text. Ends with the extension. */
export function watchSelecting(view: PageWindow, { wanted, card, alive }: Selecting): void {
  const { document } = view;
  const ended = new view.AbortController();
  const listen = { signal: ended.signal, capture: true, passive: true };
  let settling = 0;

  const hasSelection = () => document.getSelection()?.isCollapsed === false;
  const offer = async () => {
    if (!alive()) return ended.abort();
    if (hasSelection() && (await wanted()) && hasSelection()) (await card())?.offer();
  };
  const done = (event: Event) => {
    if (!event.isTrusted || ('code' in event && !SELECTING_KEYS.test(String(event.code)))) return;
    view.clearTimeout(settling);
    // Where it fails, the extension has just gone.
    settling = view.setTimeout(() => offer().catch(() => ended.abort()), SETTLE_MS);
  };
  view.addEventListener('pointerup', done, listen);
  view.addEventListener('keyup', done, listen);
}
