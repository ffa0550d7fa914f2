import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { createStage } from '../../../lib/browser/card/stage.ts';
import type { PageWindow } from '../../../lib/browser/page-window.ts';

/** A page with what jsdom lacks. */
function open(body = '<p>Text</p>') {
  const { window } = new JSDOM(body);
  window.HTMLElement.prototype.showPopover = function show() {
    this.setAttribute('data-open', '');
  };
  const matches = window.Element.prototype.matches;
  Object.assign(window.Element.prototype, {
    matches(this: Element, selector: string) {
      return selector === ':popover-open' ? this.hasAttribute('data-open') : matches.call(this, selector);
    },
  });
  window.Element.prototype.closest = () => null;
  return { view: window as unknown as PageWindow, document: window.document };
}

let page: ReturnType<typeof open>;
beforeAll(() => {
  page = open();
  Object.assign(globalThis, { Element: page.view.Element });
});

describe('the stage', () => {
  test('is one element behind a closed door, and leaves nothing when it is lowered', () => {
    const stage = createStage(page.view, 'p { color: red }');
    const before = page.document.documentElement.outerHTML;
    const place = stage.raise(page.document.querySelector('p'));
    expect(stage.host?.shadowRoot).toBeNull();
    expect(stage.host?.parentNode).toBe(page.document.documentElement);
    expect(stage.raise(null)).toBe(place);
    expect(stage.host?.id + (stage.host?.className ?? '')).toBe('');
    stage.lower();
    expect(stage.host).toBeNull();
    expect(page.document.documentElement.outerHTML).toBe(before);
  });

  test('lets no event through that the reader did not make', () => {
    const stage = createStage(page.view, '', 'open');
    const button = stage.raise(null).appendChild(page.document.createElement('button'));
    const pressed = vi.fn();
    for (const type of ['click', 'keydown', 'pointerdown']) button.addEventListener(type, pressed);
    button.click();
    button.dispatchEvent(new page.view.KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    button.dispatchEvent(new page.view.MouseEvent('pointerdown', { bubbles: true, composed: true }));
    expect(pressed).not.toHaveBeenCalled();
    stage.lower();
  });

  test('measures its rem by the reader’s own, not by the page’s root', () => {
    const stage = createStage(page.view, '.x { font-size: 1.5rem; padding: .875rem }', 'open');
    stage.raise(null);
    const rules = stage.host?.shadowRoot?.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]) ?? [];
    expect(rules.map((rule) => rule.cssText).join()).toMatch(/calc\(1\.5 \* var\(--rem\)\)/);
    // As builders write numbers below one.
    expect(rules.map((rule) => rule.cssText).join()).toMatch(/calc\(0?\.875 \* var\(--rem\)\)/);
    stage.lower();
  });
});
