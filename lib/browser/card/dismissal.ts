/** When a reader is done with a card: Escape, or a click anywhere else. */
import type { PageWindow } from '../page-window.ts';

/** Calls back at the first such sign, until the signal is aborted. Only what the reader does counts. */
export function onDismissed(
  view: PageWindow,
  isInside: (event: Event) => boolean,
  dismiss: () => void,
  signal: AbortSignal,
): void {
  const listen = { signal, capture: true };
  view.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
      // The dialog of the page in which the text stands is to stay.
      event.preventDefault();
      event.stopImmediatePropagation();
      dismiss();
    },
    listen,
  );
  view.addEventListener('pointerdown', (event) => event.isTrusted && !isInside(event) && dismiss(), listen);
  // A click into a frame is the frame's own; here it shows by where the focus went.
  view.addEventListener(
    'blur',
    (event) => {
      if (event.isTrusted && event.target === view && view.document.activeElement?.localName === 'iframe') dismiss();
    },
    listen,
  );
}
