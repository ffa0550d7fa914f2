/** Marks that explain: a card on each, by pointer and by keyboard. */
import type { MarkedFigure, Way } from './card-handle.ts';
import { watchPointer } from './mark-pointer.ts';
import { markSteps } from './mark-steps.ts';
import type { Marked, Marks } from './marks.ts';
import type { PageWindow } from './page-window.ts';
import type { Link } from './reader-link.ts';
import { revealRange } from './reveal.ts';

export interface MarkCards {
  /** Marks these figures and no others. */
  show(marked: readonly Marked[]): void;
  /** Goes to the next mark, or the one before; false where there is none. */
  step(by: 1 | -1): boolean;
}

/** Answers on the marks until the signal is aborted. */
export function markCards(view: PageWindow, link: Link, marks: Marks, signal: AbortSignal): MarkCards {
  const next = markSteps(view);
  let shown: readonly Marked[] = [];

  function answer(figure: MarkedFigure, way: Way) {
    link
      .card()
      .then((card) => !signal.aborted && card?.show(figure, way))
      .catch(console.warn);
  }

  watchPointer(view, { marked: () => shown, reached: answer }, signal);
  return {
    show(marked) {
      shown = marked;
      marks.show(marked);
    },
    step(by) {
      const figure = next(shown, by);
      if (!figure?.ranges[0]) return false;
      revealRange(figure.ranges[0], view);
      marks.flash(figure.ranges);
      answer(figure, 'step');
      return true;
    },
  };
}
