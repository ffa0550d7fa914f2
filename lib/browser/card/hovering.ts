/** A card that came because the pointer rested on a figure goes when the pointer has left both. */
import type { PageWindow } from '../page-window.ts';

/** Long enough to get from the figure to the card, and for an unsteady hand. */
const GRACE_MS = 350;

/** Whether a point of the window is in one of the ranges, `slack` pixels around them included. */
export function isOver(ranges: readonly Range[], x: number, y: number, slack: number): boolean {
  return ranges.some((range) =>
    [...range.getClientRects()].some(
      ({ left, top, right, bottom }) =>
        x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack,
    ),
  );
}

/** Around the figure, so that the gap to the card is not outside. */
const SLACK = 10;

/** Calls back once the pointer has been away from figure and card for a moment, until the signal is aborted. */
export function onLeft(
  view: PageWindow,
  ranges: readonly Range[],
  isInside: (event: Event) => boolean,
  left: () => void,
  signal: AbortSignal,
): void {
  let leaving = 0;
  const stay = () => {
    view.clearTimeout(leaving);
    leaving = 0;
  };
  const moved = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    if (isInside(event) || isOver(ranges, event.clientX, event.clientY, SLACK)) stay();
    else leaving ||= view.setTimeout(left, GRACE_MS);
  };
  view.addEventListener('pointermove', moved, { signal, capture: true, passive: true });
  signal.addEventListener('abort', stay);
}
