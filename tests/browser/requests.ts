/** Each message's request as it must be let through, and handlers that note what reaches them. */
import { vi } from 'vitest';
import type { Handlers } from '../../lib/browser/serve.ts';
import type { Article, PageHead } from '../../lib/types.ts';
import { COMPARISON } from '../fixtures/comparison.ts';
import { WHOLE } from '../fixtures/saved.ts';

export const ARTICLE: Article = {
  title: 'A ferry is late',
  outlet: null,
  url: 'https://news.example/a',
  published: '2025-12-14',
  language: 'en',
  text: 'A ferry is late.\nIt carried 12 people.',
  blocks: [
    { start: 0, end: 16, role: 'headline' },
    { start: 17, end: 38, role: 'paragraph' },
  ],
};

export const HEAD: PageHead = {
  title: 'A ferry is late',
  description: null,
  heading: null,
  opening: 'It carried 12 people.',
  teasers: [],
  url: 'https://news.example/a',
  published: null,
  type: null,
};

export const BATCH = '6f1c1a52-6f0c-4d4e-8f51-0c9f2d8a1b11';
export const WORDS = { note: '', tags: [] };

export const handlers = {
  'spot-page': vi.fn(() => ({ story: null })),
  'page-read': vi.fn(() => ({ marks: [] })),
  'page-state': vi.fn(() => null),
  'style-marks': vi.fn(() => null),
  'load-script': vi.fn(() => null),
  'card-check': vi.fn(() => COMPARISON),
  'card-open': vi.fn(() => ({ opened: true })),
  'card-save': vi.fn(() => ({ id: 2 })),
  'card-words': vi.fn(() => null),
  'get-state': vi.fn(() => ({ kind: 'unknown' }) as const),
  'show-figure': vi.fn(() => ({ shown: true })),
  'drop-selection': vi.fn(() => null),
  save: vi.fn(() => ({ id: 1 })),
  'list-saved': vi.fn(() => []),
  'saved-rows': vi.fn(() => []),
  'get-saved': vi.fn(() => null),
  'whole-saved': vi.fn(() => null),
  'annotate-saved': vi.fn(() => null),
  'delete-saved': vi.fn(() => null),
  'restore-saved': vi.fn(() => null),
  'erase-saved': vi.fn(() => null),
  'show-saved': vi.fn(() => ({ went: 'there' }) as const),
  'compare-again': vi.fn(() => ({ from: 'page', comparison: COMPARISON }) as const),
  'import-part': vi.fn(() => null),
  'import-end': vi.fn(() => ({ added: 0, updated: 0, unchanged: 0 })),
} satisfies Handlers;

/** A request of each message that must be let through. */
export const GOOD: Record<keyof Handlers, unknown> = {
  'spot-page': { head: HEAD },
  'page-read': { article: ARTICLE, story: 'ferry' },
  'page-state': { state: 'looking' },
  'style-marks': { names: { agree: 'ab'.repeat(4), fits: 'bcde', conflict: 'cdef', flash: 'defg' }, print: false },
  'load-script': { file: 'card.js' },
  'card-check': { passage: { text: '123 freed', language: 'en', title: null, url: 'https://news.example/a' } },
  'card-open': { spot: { start: 2, end: 5 } },
  'card-save': { spot: { start: 2, end: 5 } },
  'card-words': null,
  'get-state': { tabId: 1 },
  'show-figure': { tabId: 1, start: 0, end: 5 },
  'drop-selection': { tabId: 1 },
  save: { tabId: 1 },
  'list-saved': null,
  'saved-rows': { ids: [1, 2] },
  'get-saved': { id: 1, savedAt: null },
  'whole-saved': { id: 1 },
  'annotate-saved': { id: 1, was: WORDS, now: { note: 'a', tags: ['b'] } },
  'delete-saved': { ids: [1] },
  'restore-saved': { ids: [1] },
  'erase-saved': null,
  'show-saved': { id: 1, savedAt: '2025-12-20T10:00:00.000Z', start: 0, end: 5 },
  'compare-again': { id: 1 },
  'import-part': { batch: BATCH, part: 0, wholes: [WHOLE] },
  'import-end': { batch: BATCH, parts: 1 },
};
/** What content scripts may ask. */
export const OF_PAGES = ['spot-page', 'page-read', 'page-state', 'style-marks', 'load-script'];
