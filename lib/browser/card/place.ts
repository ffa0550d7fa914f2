/** Keeps a card beside its anchor, in sight, and never over it. */
import { autoUpdate, computePosition, flip, hide, type Middleware, offset, shift, size } from '@floating-ui/dom';
import type { Anchor } from './anchor.ts';

/** Between anchor and card; enough to see the end of an underline. */
const GAP = 8;
/** Between card and the window's edge. */
const EDGE = 8;
/** A card lower or narrower than this shows next to nothing: then it stands at the window's edge instead. */
const LEAST = { width: 200, height: 120 };
/** The part of the window's height that it takes there. */
const DOCKED = 0.45;

/** How high the card may be, for its style sheet. */
const ROOM = '--room';

/** Places `card` beside `anchor` from now on, whatever scrolls or is resized. Returns what ends it. */
export function keepBeside(anchor: Anchor, card: HTMLElement): () => void {
  const place = async () => {
    card.style.removeProperty(ROOM);
    const { x, y, middlewareData } = await computePosition(anchor, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: middleware(card),
    });
    card.style.top = `${Math.round(y)}px`;
    card.style.opacity = '1';
    card.style.left = `${Math.round(x)}px`;
    // Left where it is when it is only scrolled along; a card over other text than its own would mislead.
    card.style.visibility = middlewareData.hide?.referenceHidden ? 'hidden' : 'visible';
  };
  return autoUpdate(anchor, card, () => place().catch(console.error));
}

function middleware(card: HTMLElement): Middleware[] {
  let dockable = false;
  return [
    offset(GAP),
    flip({
      padding: EDGE,
      fallbackPlacements: ['top-start', 'right-start', 'left-start'],
      fallbackStrategy: 'bestFit',
    }),
    shift({ padding: EDGE }),
    size({
      padding: EDGE,
      apply({ availableWidth, availableHeight, rects }) {
        const { width, height } = rects.floating;
        dockable = availableHeight < Math.min(LEAST.height, height) || availableWidth < Math.min(LEAST.width, width);
        if (!dockable) card.style.setProperty(ROOM, `${Math.floor(availableHeight)}px`);
      },
    }),
    {
      name: 'dock',
      fn({ elements, rects }) {
        if (!dockable) return {};
        return docked(card, elements.floating.ownerDocument, rects);
      },
    },
    hide({ strategy: 'referenceHidden' }),
  ];
}

/** Text that fills the window leaves no place beside it: the card takes the window's end that has less of it. */
function docked(
  card: HTMLElement,
  { documentElement: { clientWidth, clientHeight } }: Document,
  { reference, floating }: { reference: { y: number; height: number }; floating: { width: number; height: number } },
) {
  const height = Math.min(floating.height, clientHeight * DOCKED);
  card.style.setProperty(ROOM, `${Math.floor(height)}px`);
  const below = clientHeight - (reference.y + reference.height);
  return {
    x: Math.max(EDGE, clientWidth - floating.width - EDGE),
    y: below >= reference.y ? clientHeight - height - EDGE : EDGE,
  };
}
