/** How other scripts find the card that is loaded into a page; all run in the extension's own world there. */
import type { Spot } from '../view/rows.ts';

/** Built file of the card, among the web-accessible resources. */
export const CARD_FILE = 'card.js';

/** Where the card puts its handle on `globalThis` when it is loaded. */
export const CARD = Symbol.for('countercheck.card');

/** A marked figure of the page, and where it stands there. */
export interface MarkedFigure {
  spot: Pick<Spot, 'start' | 'end'>;
  ranges: readonly Range[];
}

/** How the reader came to a figure: the pointer rests on it, they clicked it, or stepped to it by keyboard. */
export type Way = 'hover' | 'click' | 'step';

export interface CardHandle {
  /** Offers the button beside the selection, if there is one to check. */
  offer(): void;
  /** Answers on the selection; on `told`, the browser's own words of it, where the page does not give it. */
  check(told?: string): void;
  /** Answers on a marked figure. */
  show(figure: MarkedFigure, way: Way): void;
  /** Takes it out of the page. */
  close(): void;
}

/** The handle, or undefined as long as the card is not loaded. */
export function cardHandle(): CardHandle | undefined {
  return (globalThis as { [CARD]?: CardHandle })[CARD];
}
