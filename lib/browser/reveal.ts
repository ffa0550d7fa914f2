/** Brings a place of the page before the reader's eyes. */

/** A block taller than this share of the window may show without the place in it being in sight. */
const TALL = 0.8;

/** Scrolls so that the range stands in the middle; opens what is folded around it, as the browser's own search does. */
export function revealRange(range: Range, view: Window): void {
  const element = range.startContainer.parentElement;
  if (!element) return;
  for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  // A page behind another one is not drawn, and a movement that nobody sees may never end.
  const unseen = view.document.visibilityState === 'hidden';
  const still = unseen || view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = still ? 'instant' : 'smooth';
  if (element.getBoundingClientRect().height < view.innerHeight * TALL) {
    element.scrollIntoView({ block: 'center', behavior });
    return;
  }
  const { top, height } = range.getBoundingClientRect();
  view.scrollBy({ top: top + height / 2 - view.innerHeight / 2, behavior });
}
