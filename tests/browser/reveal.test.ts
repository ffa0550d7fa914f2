import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { revealRange } from '../../lib/browser/reveal.ts';

/** How a page scrolls to a figure: drawn or not, and with or without movement as its reader wants it. */
function movement(visibility: 'visible' | 'hidden', reduced: boolean): unknown {
  const { window } = new JSDOM('<details><p>60 dockers</p></details>');
  const { document } = window;
  Object.defineProperty(document, 'visibilityState', { value: visibility });
  window.matchMedia = () => ({ matches: reduced }) as MediaQueryList;
  let asked: unknown = null;
  window.Element.prototype.scrollIntoView = (options) => {
    asked = options;
  };
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('p')?.firstChild ?? document.body);
  revealRange(range, window as unknown as Window);
  expect(document.querySelector('details')?.open).toBe(true);
  return asked;
}

test('a figure is scrolled to smoothly, in what was folded too', () => {
  expect(movement('visible', false)).toEqual({ block: 'center', behavior: 'smooth' });
});

test('at once where the reader wants no movement, or sees none', () => {
  expect(movement('visible', true)).toEqual({ block: 'center', behavior: 'instant' });
  expect(movement('hidden', false)).toEqual({ block: 'center', behavior: 'instant' });
});
