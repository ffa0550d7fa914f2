/** What the reader selected in a page. */
import type { Passage } from '../messages.ts';
import type { PageWindow } from '../page-window.ts';

/** More than anybody selects to have it checked. */
export const PASSAGE_UNITS = 200_000;
/** Titles beyond this tell nothing more; messages take no longer ones. */
const TITLE_UNITS = 500;
/** Browsers show no longer addresses. */
const ADDRESS_UNITS = 65_536;
/** A single letter or dash is no question. */
const LEAST_LETTERS = 2;

export interface Selected {
  passage: Passage;
  ranges: Range[];
}

/** The selection, with its place; null where there is none, or it stands in a text field. */
export function readSelected(view: PageWindow): Selected | null {
  const { document } = view;
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || isField(document.activeElement)) return null;
  const ranges = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index).cloneRange());
  const [first] = ranges;
  const around = elementOf(first?.commonAncestorContainer ?? null);
  const text = selection.toString().slice(0, PASSAGE_UNITS);
  if (!around || isField(around) || letters(text) < LEAST_LETTERS) return null;
  return { passage: passageOf(text, around, view), ranges };
}

/** A passage of the page whose words the browser told, and nobody knows where it stands. */
export function toldPassage(text: string, view: PageWindow): Passage {
  return passageOf(text.slice(0, PASSAGE_UNITS), view.document.documentElement, view);
}

function passageOf(text: string, around: Element, { document, location }: PageWindow): Passage {
  return {
    text,
    // Posts on one page are in many languages, and tell so.
    language: around.closest('[lang]')?.getAttribute('lang')?.slice(0, 35) || null,
    title: document.title.slice(0, TITLE_UNITS) || null,
    url: location.href.length > ADDRESS_UNITS ? null : location.href,
  };
}

/** What a reader types in is theirs, and no claim of the page. */
function isField(element: Element | null): boolean {
  if (!element) return false;
  const { isContentEditable, ownerDocument } = element as HTMLElement;
  return isContentEditable || ownerDocument.designMode === 'on' || element.matches('input, textarea, select');
}

function elementOf(node: Node | null): Element | null {
  return node instanceof Element ? node : (node?.parentElement ?? null);
}

function letters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
