/** Readers of data on made-up data: what is not as it must be is refused in words, and the rest is sound. */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import { isDisguised } from '../../lib/browser/article/disguise.ts';
import { readArticle } from '../../lib/browser/article/index.ts';
import { readHead } from '../../lib/browser/head.ts';
import type { AskedMessages } from '../../lib/browser/messages.ts';
import { checked } from '../../lib/browser/schema.ts';
import { isNewer, isSiteOff, MARK_MODES, marksOn, settingsFrom } from '../../lib/browser/settings-shape.ts';
import { Told } from '../../lib/browser/told.ts';
import { compare } from '../../lib/compare.ts';
import { english } from '../../lib/english.ts';
import { prepare } from '../../lib/pairs/corpus.ts';
import { csvOf } from '../../lib/saved/csv.ts';
import { writerOf } from '../../lib/saved/export.ts';
import { readImport } from '../../lib/saved/import.ts';
import { markdownOf } from '../../lib/saved/markdown.ts';
import { parseBundle, StoryError } from '../../lib/story/parse.ts';
import { GOOD } from '../browser/requests.ts';
import { WHOLE } from '../fixtures/saved.ts';
import { WORDING } from '../saved/wording.ts';
import { ferryFiles } from '../story/ferry.ts';
import { fuzz, SEED } from './fuzz.ts';
import { anyText, anyValue, spoilt } from './inputs.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../browser/fake-browser.ts')).fake.browser }));

console.info(`values from seed ${SEED}`);
/** A soak takes minutes for each. */
const LONG = 3_600_000;

/** The text of a file, unless the made-up value is one that JSON cannot hold. */
function json(value: unknown): string {
  return JSON.stringify(value, (_key, each) => (typeof each === 'bigint' ? String(each) : each)) ?? '';
}

const writer = writerOf('json', '2025-12-22T08:00:00.000Z', WORDING);
const FILE = JSON.parse(writer.head + writer.each(WHOLE, 0) + writer.tail);

test('an imported file', { timeout: LONG }, () => {
  const files = fc.oneof(
    { weight: 3, arbitrary: spoilt(FILE).map(json) },
    { weight: 1, arbitrary: anyText },
    anyValue.map(json),
  );
  fuzz(0.02, files, (text) => {
    const reading = readImport(text);
    if ('refused' in reading) return;
    for (const whole of reading.comparisons) {
      if (!Array.isArray(whole.states) || typeof whole.note !== 'string') throw new Error('not a comparison');
      csvOf(whole);
      markdownOf(whole, WORDING);
    }
    for (const { place } of reading.refusals) if (!(place > 0)) throw new Error('no place');
  });
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test('stored settings', { timeout: LONG }, () => {
  const sound = { version: 1, marks: 'all', button: true, sitesOff: ['a.example'], siteMarks: { 'b.example': 'none' } };
  fuzz(0.04, fc.oneof(anyValue, spoilt(sound)), (stored) => {
    const { settings } = settingsFrom(stored);
    for (const site of ['a.example', '__proto__', 'constructor', null]) {
      if (!MARK_MODES.includes(marksOn(settings, site))) throw new Error(`no way to mark: ${site}`);
      if (typeof isSiteOff(settings, site) !== 'boolean') throw new Error('off?');
    }
    if (typeof settings.button !== 'boolean' || typeof settings.printMarks !== 'boolean') throw new Error('no switch');
    isNewer(stored);
  });
});

const NAMES = Object.keys(GOOD) as (keyof AskedMessages)[];

test('messages', { timeout: LONG }, () => {
  const messages = fc
    .constantFrom(...NAMES)
    .chain((name) => fc.tuple(fc.constant(name), fc.oneof(anyValue, spoilt({ request: GOOD[name] }))));
  fuzz(0.05, messages, ([name, request]) => {
    const sent = typeof request === 'object' && request !== null && 'request' in request ? request.request : request;
    try {
      const taken = checked(name, sent);
      // What is let through has the good one's fields and no others.
      const allowed = JSON.stringify(GOOD[name]) + JSON.stringify(Object.values(GOOD));
      for (const key of Object.keys(taken ?? {}))
        if (!allowed.includes(`"${key}"`)) throw new Error(`the field ${key}`);
    } catch (error) {
      if (!(error instanceof Told)) throw error;
    }
  });
});

test('a story', { timeout: LONG }, () => {
  let parsed = 0;
  fuzz(0.008, spoilt<Record<string, unknown>>(ferryFiles()), (files) => {
    try {
      const bundle = parseBundle('ferry', files as Record<string, unknown>);
      parsed += 1;
      const text = 'The ferry carried 220 passengers on 3 May 2024. Holm, 41, steered it.';
      const blocks = [{ start: 0, end: text.length, role: 'paragraph' as const }];
      const page = { title: null, outlet: null, url: null, published: null, language: 'en', text, blocks };
      compare(page, prepare([bundle], english), { story: 'ferry' });
    } catch (error) {
      if (!(error instanceof StoryError)) throw error;
    }
  });
  expect(parsed).toBeGreaterThan(0);
});

/** Tags that nest, break off, and bear the names of what a document offers. */
const TAGS = [
  ...[
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<article>',
    '</article>',
    '<h1>',
    '</h1>',
    '<table><tr><td>',
    '</table>',
    '<br>',
  ],
  ...['<ul><li>', '</ul>', '<form>', '</form>', '<input name=parentNode>', '<input name=firstElementChild>', '<pre>'],
  ...['<img name=body>', '<form name=getElementsByTagName>', '<input name=nextElementSibling>', '<template>', '<svg>'],
  ...[
    '<style>',
    '</style>',
    '<script>',
    '</script>',
    '<time datetime="',
    '">',
    '<meta property="article:published_time"',
  ],
  ...[
    '<a href="',
    '<span hidden>',
    '</span>',
    '<blockquote>',
    '<noscript>',
    '<!--',
    '-->',
    '<iframe srcdoc="',
    '<math>',
  ],
];

test('a page', { timeout: LONG }, () => {
  const { window } = new JSDOM('');
  const parser = new window.DOMParser();
  const pages = fc.array(fc.oneof(fc.constantFrom(...TAGS), anyText), { maxLength: 40 });
  fuzz(0.003, pages, (parts) => {
    const page = parser.parseFromString(`<!doctype html><title>A</title><body>${parts.join('')}`, 'text/html');
    // Whoever looks at a disguised page's opening takes what is thrown for no article.
    if (!isDisguised(page)) readHead(page);
    const read = readArticle(page, null);
    if (!read.ok) return;
    const { text, blocks } = read.article;
    let end = 0;
    for (const block of blocks) {
      if (block.start < end || block.end < block.start || block.end > text.length) throw new Error('blocks');
      end = block.end;
      read.locate(block.start, block.end);
    }
  });
});
