/** What a card stands beside: stretches of the page, as far as they are in sight. */
import { getOverflowAncestors, type VirtualElement } from '@floating-ui/dom';
import type { PageWindow } from '../page-window.ts';

export interface Anchor extends VirtualElement {
  contextElement: Element;
}

interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The box around all ranges, without what the window or a scrolled container hides of it. Null where there is none. */
export function anchorOf(ranges: readonly Range[], view: PageWindow): Anchor | null {
  const [first] = ranges;
  if (!first) return null;
  const { commonAncestorContainer: node } = first;
  const contextElement = (node instanceof view.Element ? node : node.parentElement) ?? view.document.documentElement;
  return { contextElement, getBoundingClientRect: () => boxOf(edgesOf(ranges, contextElement, view)) };
}

/** Pixels from the window's edge to where a card stands that stands beside nothing. */
const CORNER = 8;

/** The window's upper end, for words of which nobody knows where they stand. */
export function cornerOf({ document: { documentElement } }: PageWindow): Anchor {
  const at = () => {
    const right = documentElement.clientWidth - CORNER;
    return boxOf({ left: right - 1, top: 0, right, bottom: 1 });
  };
  return { contextElement: documentElement, getBoundingClientRect: at };
}

/** Where the end of the last line stands, for what is small enough to stand there. */
export function endOf(anchor: Anchor, ranges: readonly Range[]): Anchor {
  return {
    contextElement: anchor.contextElement,
    getBoundingClientRect() {
      const box = anchor.getBoundingClientRect();
      const last = [...(ranges.at(-1)?.getClientRects() ?? [])].findLast(({ width }) => width > 0);
      if (!last || last.bottom > box.y + box.height + 1) return box;
      return boxOf({ left: last.right - 1, top: box.y, right: last.right, bottom: box.y + box.height });
    },
  };
}

function edgesOf(ranges: readonly Range[], context: Element, view: PageWindow): Edges {
  const boxes = ranges.map((range) => range.getBoundingClientRect()).filter(({ width, height }) => width || height);
  const whole = {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
  if (boxes.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  return framesOf(context, view).reduce((seen, frame) => within(seen, frame) ?? seen, whole);
}

/** The window, and each container that may hide a part. */
function framesOf(context: Element, view: PageWindow): Edges[] {
  const { clientWidth: right, clientHeight: bottom } = view.document.documentElement;
  const containers = getOverflowAncestors(context).filter((each) => each instanceof view.Element);
  return [
    ...containers.map((container) => container.getBoundingClientRect()),
    { left: 0, top: 0, right, bottom: Math.max(bottom, 0) || view.innerHeight },
  ];
}

/** What both have; null where they do not meet. */
function within(one: Edges, other: Edges): Edges | null {
  const both = {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
  return both.left < both.right && both.top < both.bottom ? both : null;
}

function boxOf({ left, top, right, bottom }: Edges) {
  return { x: left, y: top, left, top, right, bottom, width: right - left, height: bottom - top };
}
