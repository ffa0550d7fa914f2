/** A page with a reader in it, and all that comes out of it. */
import { JSDOM } from 'jsdom';
import { vi } from 'vitest';
import type { MarkedFigure, Way } from '../../lib/browser/card-handle.ts';
import type { TabHandlers } from '../../lib/browser/client.ts';
import type { Marks } from '../../lib/browser/marks.ts';
import type { Mark } from '../../lib/browser/messages.ts';
import type { PageWindow } from '../../lib/browser/page-window.ts';
import { createReader } from '../../lib/browser/reader.ts';
import type { Link } from '../../lib/browser/reader-link.ts';
import { DEFAULTS, type Settings } from '../../lib/browser/settings-shape.ts';
import type { Article } from '../../lib/types.ts';

const FIRST = 'The new bridge over the Sill was opened on Sunday, and some 400 people walked across it in the rain.';
const SECOND = 'It will carry trams from 2031 on, the council said on the same day, and it has cost 80 million crowns.';
export const ARTICLE = `<article><h1>Bridge opened</h1><p>${FIRST}</p><p>${SECOND}</p></article>`;

/** Opens a page. `told` has what the background was told, `articles` what was sent. */
export function open(
  body: string,
  marksOf: (article: Article) => Mark[] = (article) => findMarks(article),
  settings: Partial<Settings> = {},
) {
  const { window } = new JSDOM(`<title>Bridge opened</title><body>${body}</body>`, {
    url: 'https://sill.example/a?b#c',
  });
  const view = window as unknown as PageWindow;
  Object.assign(window, {
    requestIdleCallback: (callback: () => void) => setTimeout(callback),
    cancelIdleCallback: clearTimeout,
    matchMedia: () => ({ matches: false }),
  });
  window.Element.prototype.scrollIntoView = vi.fn();
  const told: string[] = [];
  const articles: Article[] = [];
  const page = {
    marked: [] as string[],
    ranges: [] as Range[],
    flashed: [] as string[],
    /** Figures on which a card was shown, and how the reader came to them. */
    cards: [] as string[],
    printed: false,
    settings: { ...DEFAULTS, ...settings } as Settings,
    alive: true,
    answer: marksOf,
  };
  const card = {
    offer: vi.fn(),
    check: vi.fn(),
    close: vi.fn(),
    show: ({ ranges }: MarkedFigure, way: Way) => void page.cards.push(`${way} ${ranges.join('')}`),
  };
  const handlers: TabHandlers[] = [];
  const link: Link = {
    ask: async (name, request) => {
      if (name === 'page-read') {
        const { article } = request as { article: Article };
        articles.push(article);
        told.push('read');
        return { marks: page.answer(article) } as never;
      }
      const { state } = request as { state: unknown };
      told.push(typeof state === 'string' ? state : JSON.stringify(state));
      return null as never;
    },
    listen: (given) => {
      handlers.push(given);
      return () => void handlers.splice(handlers.indexOf(given), 1);
    },
    alive: () => page.alive,
    card: async () => card,
  };
  const marks: Marks = {
    show: (marked) => {
      page.ranges = marked.flatMap(({ ranges }) => ranges);
      page.marked = marked.flatMap(({ ranges, verdict }) => ranges.map((range) => `${verdict} ${range}`));
    },
    flash: (ranges) => page.flashed.push(...ranges.map(String)),
    print: (wanted) => {
      page.printed = wanted;
    },
    clear: () => {
      page.marked = [];
    },
  };
  const watching = new Set<(settings: Settings) => void>();
  const reader = createReader(view, link, marks, {
    read: async () => page.settings,
    watch: (changed) => {
      watching.add(changed);
      return () => watching.delete(changed);
    },
  });
  const change = (settings: Partial<Settings>) => {
    page.settings = { ...page.settings, ...settings };
    for (const changed of watching) changed(page.settings);
  };
  return { change, watching, document: window.document, window, reader, told, articles, handlers, page };
}

/** Marks on the numbers of an article: the first conflicts, the others agree. */
export function findMarks({ text }: Article): Mark[] {
  return [...text.matchAll(/\d+/g)].map(({ index, 0: number }, place) => ({
    start: index,
    end: index + number.length,
    verdict: place === 0 ? 'conflict' : 'agree',
  }));
}

/** Lets so much time go by; timers must be faked. */
export const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1_000);
