import type { CardHandle } from '../card-handle.ts';

/** The card, which waits with all that it says until its words are there. */
export function inWords(card: CardHandle, ready: Promise<void>): CardHandle {
  const later = (wish: () => void) => {
    ready.then(wish, console.warn);
  };
  return {
    offer: () => later(() => card.offer()),
    check: (told) => later(() => card.check(told)),
    show: (figure, way) => later(() => card.show(figure, way)),
    close: () => card.close(),
  };
}
