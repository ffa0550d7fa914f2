import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type MarkNames, markStyles } from '../../lib/browser/mark-styles.ts';
import { createMarks, dressByBackground, dressDocument, type Marked } from '../../lib/browser/marks.ts';
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

const marked = (verdict: Marked['verdict'], ...ranges: Range[]): Marked => ({
  verdict,
  ranges,
  spot: { start: 0, end: 3 },
});

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
        marked('agree', range(0, 3)),
        marked('fits', range(5, 8)),
        marked('conflict', range(10, 15)),
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
    marks.show([marked('agree', range(0, 3))]);
    marks.show([marked('agree', range(5, 8))]);
    expect([...highlights.values()].flatMap((it) => [...it].map(String))).toEqual(['two']);
    expect(dress).toHaveBeenCalledOnce();
    marks.clear();
    expect([highlights.size, undress.mock.calls.length]).toEqual([0, 1]);
  });

  test('that stay are not touched', () => {
    const { view, highlights, range } = open();
    const marks = createMarks(view, () => () => undefined);
    const [one, two] = [range(0, 3), range(5, 8)];
    marks.show([marked('agree', one), marked('fits', two)]);
    const [before, added] = [[...highlights.values()], vi.spyOn(FakeHighlight.prototype, 'delete')];
    marks.show([marked('agree', one, range(10, 15)), marked('fits', two)]);
    expect([...highlights.values()]).toEqual(before);
    expect(before.some((highlight) => highlight.has(one))).toBe(true);
    expect(added).not.toHaveBeenCalled();
  });

  test('are dressed anew when they are to be printed, and not before they are there', () => {
    const { view, range } = open();
    const dress = vi.fn(() => () => undefined);
    const marks = createMarks(view, dress);
    marks.print(true);
    marks.print(false);
    expect(dress).not.toHaveBeenCalled();
    marks.show([marked('agree', range(0, 3))]);
    marks.print(false);
    marks.print(true);
    expect(dress.mock.calls.map(([, print]: unknown[]) => print)).toEqual([false, true]);
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
    const undress = dressDocument(view)(NAMES, false);
    const [first, second, ...others] = view.document.adoptedStyleSheets;
    expect([first, others]).toEqual([own, []]);
    expect(second?.cssRules[0]?.cssText).toContain('::highlight(aaaa)');
    undress();
    expect([...view.document.adoptedStyleSheets]).toEqual([own]);
  });

  test('are asked of the background once for each kind of paper', () => {
    const ask = vi.fn(async () => null);
    const dress = dressByBackground(ask);
    dress(NAMES, false)();
    dress(NAMES, false)();
    dress(NAMES, true)();
    expect(ask.mock.calls).toEqual([
      ['style-marks', { names: NAMES, print: false }],
      ['style-marks', { names: NAMES, print: true }],
    ]);
  });

  test('are for the screen alone, unless the reader prints them', () => {
    expect(markStyles(NAMES, false)).not.toMatch(/@media (?!screen)/);
    expect(markStyles(NAMES, true)).not.toContain('screen');
  });

  test('give each verdict a line of its own, in forced colours too', () => {
    const lines = [...markStyles(NAMES, false).matchAll(/highlight\((\w+)\) \{[^}]*underline (\w+)/g)];
    expect(lines.map(([, name, line]) => `${name} ${line}`)).toEqual(['aaaa solid', 'bbbb dotted', 'cccc wavy']);
    expect(markStyles(NAMES, false)).toContain('(forced-colors: active)');
  });

  test('take no name that is more than a name', () => {
    expect(() => markStyles({ ...NAMES, fits: 'x) { } * { color: red } ::highlight(y' }, false)).toThrow();
  });
});
