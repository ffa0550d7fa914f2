import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type MarkNames, markStyles } from '../../lib/browser/mark-styles.ts';
import { createMarks, dressByBackground, dressDocument } from '../../lib/browser/marks.ts';
import type { PageWindow } from '../../lib/browser/page-window.ts';

class FakeHighlight extends Set<Range> {
  priority = 0;
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

/** A page with the interface for highlights, which jsdom lacks, and a style sheet of its own. */
function open() {
  const { window } = new JSDOM('<p>One, two, three</p>');
  const highlights = new Map<string, FakeHighlight>();
  Object.assign(window, { Highlight: FakeHighlight, CSS: { highlights } });
  window.document.adoptedStyleSheets = [new window.CSSStyleSheet()];
  const node = window.document.querySelector('p')?.firstChild as Text;
  const range = (start: number, end: number) => {
    const made = window.document.createRange();
    made.setStart(node, start);
    made.setEnd(node, end);
    return made;
  };
  return { view: window as unknown as PageWindow, highlights, range };
}

const NAMES: MarkNames = { agree: 'aaaa', fits: 'bbbb', conflict: 'cccc', flash: 'dddd' };

afterEach(() => {
  vi.useRealTimers();
});

describe('marks', () => {
  test('stand under names by lot, in the order of the names', () => {
    const orders = new Set<string>();
    for (let load = 0; load < 40; load++) {
      const { view, highlights, range } = open();
      createMarks(view, () => () => undefined).show([
        { range: range(0, 3), verdict: 'agree' },
        { range: range(5, 8), verdict: 'fits' },
        { range: range(10, 15), verdict: 'conflict' },
      ]);
      const names = [...highlights.keys()];
      expect(names.every((name) => /^[a-z]{8}$/.test(name))).toBe(true);
      expect(names).toEqual(names.toSorted());
      orders.add([...highlights.values()].map(({ priority }) => priority).join());
    }
    // Six orders; that 40 draws show but one of them has a chance of less than 1 in 10^30.
    expect(orders.size).toBeGreaterThan(1);
  });

  test('give way to new ones, and leave nothing when they are cleared', () => {
    const { view, highlights, range } = open();
    const undress = vi.fn();
    const dress = vi.fn(() => undress);
    const marks = createMarks(view, dress);
    marks.show([{ range: range(0, 3), verdict: 'agree' }]);
    marks.show([{ range: range(5, 8), verdict: 'agree' }]);
    expect([...highlights.values()].flatMap((it) => [...it].map(String))).toEqual(['two']);
    expect(dress).toHaveBeenCalledOnce();
    marks.clear();
    expect([highlights.size, undress.mock.calls.length]).toEqual([0, 1]);
  });

  test('a flash goes after a moment, and a new one takes the place of the last', () => {
    vi.useFakeTimers();
    const { view, highlights, range } = open();
    // The page's timers are the machine's, so that time can be told.
    Object.assign(view, { setTimeout, clearTimeout });
    const marks = createMarks(view, () => () => undefined);
    marks.flash([range(0, 3)]);
    vi.advanceTimersByTime(1_000);
    marks.flash([range(5, 8)]);
    vi.advanceTimersByTime(1_000);
    expect([...highlights.values()].flatMap((it) => [...it].map(String))).toEqual(['two']);
    vi.advanceTimersByTime(1_000);
    expect(highlights.size).toBe(0);
  });
});

describe('their styles', () => {
  test('are adopted beside the page’s own and taken out again', () => {
    const { view } = open();
    const own = view.document.adoptedStyleSheets[0];
    const undress = dressDocument(view)(NAMES);
    const [first, second, ...others] = view.document.adoptedStyleSheets;
    expect([first, others]).toEqual([own, []]);
    expect(second?.cssRules[0]?.cssText).toContain('::highlight(aaaa)');
    undress();
    expect([...view.document.adoptedStyleSheets]).toEqual([own]);
  });

  test('are asked of the background once', () => {
    const ask = vi.fn(async () => null);
    const dress = dressByBackground(ask);
    dress(NAMES)();
    dress(NAMES)();
    expect(ask.mock.calls).toEqual([['style-marks', { names: NAMES }]]);
  });

  test('give each verdict a line of its own, in forced colours too', () => {
    const lines = [...markStyles(NAMES).matchAll(/highlight\((\w+)\) \{[^}]*underline (\w+)/g)];
    expect(lines.map(([, name, line]) => `${name} ${line}`)).toEqual(['aaaa solid', 'bbbb dotted', 'cccc wavy']);
    expect(markStyles(NAMES)).toContain('(forced-colors: active)');
  });

  test('take no name that is more than a name', () => {
    expect(() => markStyles({ ...NAMES, fits: 'x) { } * { color: red } ::highlight(y' })).toThrow();
  });
});
