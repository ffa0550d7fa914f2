/** What the reader's pointer does on marks, which are no elements and have no events of their own. */
import { isOver } from './card/hovering.ts';
import type { Marked } from './marks.ts';
import type { PageWindow } from './page-window.ts';

/** A pointer that rests for so long means it; one that passes does not. */
const REST_MS = 250;
/** Around the text, where its underline is. */
const SLACK = 3;
/** A click on these is the page's. */
const CONTROLS =
  'a[href], button, input, select, textarea, label, summary, [role=button], [role=link], [contenteditable]';

export interface MarkPointer {
  marked: () => readonly Marked[];
  /** The pointer rests on a mark, or the reader clicked it. Only what the reader does counts. */
  reached: (marked: Marked, way: 'hover' | 'click') => void;
}

/** Watches until the signal is aborted. */
export function watchPointer(view: PageWindow, { marked, reached }: MarkPointer, signal: AbortSignal): void {
  const listen = { signal, capture: true, passive: true };
  let resting = 0;
  const at = ({ clientX, clientY }: MouseEvent) =>
    marked().find(({ ranges }) => isOver(ranges, clientX, clientY, SLACK) && isInSight(ranges, clientX, clientY, view));

  view.addEventListener(
    'pointermove',
    (event) => {
      view.clearTimeout(resting);
      // A finger does not hover; a pressed button selects or drags.
      if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
      resting = view.setTimeout(() => {
        const found = at(event);
        if (found) reached(found, 'hover');
      }, REST_MS);
    },
    listen,
  );
  view.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.button !== 0 || view.document.getSelection()?.isCollapsed === false) return;
      if (event.target instanceof view.Element && event.target.closest(CONTROLS)) return;
      const found = at(event);
      if (found) reached(found, 'click');
    },
    listen,
  );
  signal.addEventListener('abort', () => view.clearTimeout(resting));
}

/** Whether the text itself is what stands there, and nothing over it. */
function isInSight(ranges: readonly Range[], x: number, y: number, { document }: PageWindow): boolean {
  const top = document.elementFromPoint(x, y);
  return ranges.some(
    ({ startContainer }) => top?.contains(startContainer) || startContainer.parentElement?.contains(top),
  );
}
