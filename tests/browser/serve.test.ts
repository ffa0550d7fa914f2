import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Handlers } from '../../lib/browser/serve.ts';
import { serve } from '../../lib/browser/serve.ts';
import { WHOLE } from '../fixtures/saved.ts';
import { fake, senders } from './fake-browser.ts';
import { ARTICLE, BATCH, GOOD, handlers, OF_PAGES, WORDS } from './requests.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake.browser }));

const NAMES = Object.keys(GOOD) as (keyof Handlers)[];
const OF_CARDS = ['card-check', 'card-open', 'card-save', 'card-words'] as const satisfies (keyof Handlers)[];
const OF_VIEWS = NAMES.filter((name) => ![...OF_PAGES, ...OF_CARDS].includes(name));

const send = (sender: ReturnType<typeof senders.view>, name: string, request: unknown) =>
  fake.send(sender, { name, request }) as Promise<{ ok: boolean; error?: string; reply?: unknown }>;

const called = () => NAMES.filter((name) => handlers[name].mock.calls.length > 0);

beforeEach(() => {
  fake.reset();
  vi.clearAllMocks();
  serve(handlers);
});

describe('who may ask', () => {
  test.each(OF_PAGES)('%s: the top frame of a tab', async (name) => {
    expect(await send(senders.tab(3), name, GOOD[name as keyof Handlers])).toMatchObject({ ok: true });
    expect(handlers[name as 'page-state'].mock.calls[0]).toEqual([GOOD[name as keyof Handlers], 3]);
  });

  test.each(OF_CARDS)('%s: every frame of a tab', async (name) => {
    expect(await send(senders.frame(3), name, GOOD[name])).toMatchObject({ ok: true });
    expect(handlers[name].mock.calls[0]).toEqual([GOOD[name], 3]);
    expect(await send(senders.background(), name, GOOD[name])).toMatchObject({ ok: false });
  });

  test.each(OF_VIEWS)('%s: pages of the extension, in a panel or in a tab', async (name) => {
    expect(await send(senders.view(), name, GOOD[name])).toMatchObject({ ok: true });
    expect(await send(senders.viewInTab(5), name, GOOD[name])).toMatchObject({ ok: true });
  });

  test.each(OF_VIEWS)('%s is refused to content scripts', async (name) => {
    expect(await send(senders.tab(3), name, GOOD[name])).toEqual({ ok: false, error: 'This request was refused.' });
    expect(called()).toEqual([]);
  });

  test.each(NAMES.filter((name) => !OF_CARDS.some((one) => one === name)))(
    '%s is refused to frames, other extensions and look-alike addresses',
    async (name) => {
      const lookAlikes = [
        'https://chrome-extension/popup.html',
        'https://x.example/#chrome-extension://countercheck/',
        '',
      ];
      const others = [
        senders.frame(3),
        senders.otherExtension(),
        { ...senders.view(), id: undefined },
        ...lookAlikes.map((url) => ({ ...senders.view(), url })),
      ];
      for (const sender of others) expect(await send(sender, name, GOOD[name])).toMatchObject({ ok: false });
      expect(called()).toEqual([]);
    },
  );

  test.each(OF_PAGES)('%s is refused to views in no tab', async (name) => {
    expect(await send(senders.view(), name, GOOD[name as keyof Handlers])).toMatchObject({ ok: false });
  });

  test.each(['reveal', 'state-changed', 'toString', '__proto__', 'constructor', ''])('nobody asks %j', async (name) => {
    for (const sender of [senders.view(), senders.tab(1)])
      expect(await send(sender, name, null)).toMatchObject({ ok: false });
  });

  test.each([null, 'save', 7, [], {}, { name: 7 }])('%j is no message', async (message) => {
    expect(await fake.send(senders.view(), message)).toMatchObject({ ok: false });
  });
});

describe('what may be asked', () => {
  const block = ARTICLE.blocks[0];
  const bad: [why: string, change: object][] = [
    ['a text longer than any article', { text: 'x'.repeat(2_000_001) }],
    ['a block behind the text', { blocks: [{ ...block, end: 39 }] }],
    ['a block before the text', { blocks: [{ ...block, start: -1 }] }],
    ['a block that ends before it starts', { blocks: [{ ...block, start: 9, end: 3 }] }],
    ['blocks that overlap', { blocks: [block, { ...block, start: 10, end: 20 }] }],
    ['blocks out of order', { blocks: ARTICLE.blocks.toReversed() }],
    ['half an offset', { blocks: [{ ...block, end: 3.5 }] }],
    ['an offset that is no number', { blocks: [{ ...block, end: '3' }] }],
    ['more blocks than can be', { blocks: Array.from({ length: 200_001 }, () => ({ ...block, end: 0 })) }],
    ['a role that there is not', { blocks: [{ ...block, role: 'script' }] }],
    ['too many heads', { blocks: [{ ...block, heads: Array.from({ length: 51 }, () => 'h') }] }],
    ['a field of which nothing is known', { html: '<b>' }],
    ['a missing field', { language: undefined }],
    ['a date that is none', { published: '14 December' }],
    ['an endless title', { title: 'x'.repeat(10_001) }],
    ['an endless address', { url: `https://a.example/${'x'.repeat(70_000)}` }],
    ['a text that is none', { text: { toString: 'x' } }],
  ];
  test.each(bad)('no article with %s', async (_why, change) => {
    const answer = await send(senders.tab(1), 'page-read', { article: { ...ARTICLE, ...change }, story: 'ferry' });
    expect(answer).toMatchObject({ ok: false });
    expect(answer.error).toMatch(/^Something was sent that could not be understood\. \(page-read: article/);
    expect(called()).toEqual([]);
  });

  test('an article as large as may be is let through', async () => {
    const blocks = Array.from({ length: 200_000 }, (_, i) => ({ start: i * 10, end: i * 10 + 9, role: 'paragraph' }));
    const article = { ...ARTICLE, text: 'x'.repeat(2_000_000), blocks };
    expect(await send(senders.tab(1), 'page-read', { article, story: 'ferry' })).toMatchObject({ ok: true });
  });

  const badRequests: [keyof Handlers, unknown][] = [
    ['page-state', { state: 'compared' }],
    ['page-state', { state: { failed: 'x'.repeat(10_001) } }],
    [
      'style-marks',
      { names: { agree: 'a) {} * { color: red', fits: 'bcde', conflict: 'cdef', flash: 'defg' }, print: true },
    ],
    ['load-script', { file: '../background.js' }],
    ['card-check', { passage: { text: 'x'.repeat(200_001), language: null, title: null, url: null } }],
    ['card-save', { passage: { text: '123' }, spot: { start: 1, end: 2 } }],
    ['card-open', { spot: { start: -1, end: 2 } }],
    ['get-state', { tabId: -1 }],
    ['get-state', { tabId: '1' }],
    ['get-state', null],
    ['show-figure', { tabId: 1, start: Number.NaN, end: 1 }],
    ['list-saved', {}],
    ['get-saved', { id: { only: 1 } }],
    ['get-saved', { id: 1, savedAt: 'yesterday' }],
    ['saved-rows', { ids: Array.from({ length: 501 }, (_, id) => id) }],
    ['delete-saved', { ids: [1.5] }],
    ['annotate-saved', { id: 1, was: WORDS, now: { note: 5, tags: [] } }],
    ['import-part', { batch: BATCH, part: 0, wholes: [{ ...WHOLE, states: [] }] }],
    ['import-part', { batch: 'mine', part: 0, wholes: [] }],
    ['import-end', { batch: BATCH, parts: -1 }],
  ];
  test.each(badRequests)('%s refuses %j', async (name, request) => {
    const sender = OF_PAGES.includes(name) ? senders.tab(1) : senders.view();
    expect(await send(sender, name, request)).toMatchObject({ ok: false });
    expect(called()).toEqual([]);
  });

  test('what is refused is not repeated in the answer', async () => {
    const answer = await send(senders.tab(1), 'page-state', { state: 'javascript:alert(1)' });
    expect(answer.error).not.toContain('javascript');
  });
});
