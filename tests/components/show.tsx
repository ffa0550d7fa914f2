/** Renders components for tests, and reads them as a reader does. */
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { StringsProvider } from '../../components/strings.tsx';
import { STRINGS } from '../fixtures/strings.ts';

/** Renders into an empty document and gives the place. */
export function show(node: ComponentChild): HTMLElement {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  act(() => render(<StringsProvider value={STRINGS}>{node}</StringsProvider>, place));
  return place;
}

/** The words that stand on the screen, in order; folded parts and what only screen readers hear are left out. */
export function seen(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const unseen of copy.querySelectorAll('[hidden], .unseen, details:not([open]) > :not(summary)')) unseen.remove();
  return wordsOf(copy);
}

/** The text of an element and all within it, a space between the pieces. */
function wordsOf(element: Element): string {
  const pieces: string[] = [];
  const walker = document.createTreeWalker(element, 4 /* text */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) pieces.push(node.textContent ?? '');
  return pieces.join(' ').replace(/\s+/g, ' ').trim();
}

/** What a screen reader calls a control. */
export function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? wordsOf(element);
}

/** The first button whose name holds these words. Throws where there is none. */
export function button(within: Element, words: string): HTMLButtonElement {
  const found = [...within.querySelectorAll('button')].find((one) => nameOf(one).includes(words));
  if (!found) throw new Error(`no button says "${words}"`);
  return found;
}

export function click(element: HTMLElement): void {
  act(() => element.click());
}

/** Opens the row with that label and gives it. */
export function openRow(within: Element, label: string): Element {
  const opener = button(within, label);
  click(opener);
  const row = opener.closest('.row');
  if (!row) throw new Error(`"${label}" stands in no row`);
  return row;
}
