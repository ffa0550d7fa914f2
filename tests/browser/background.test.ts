import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ask, onMessage, type TabHandlers } from '../../lib/browser/client.ts';
import { savedStore } from '../../lib/browser/db.ts';
import { type Engine, lazily } from '../../lib/browser/engine.ts';
import { handlersOf } from '../../lib/browser/handlers.ts';
import { serve } from '../../lib/browser/serve.ts';
import { tabStates } from '../../lib/browser/tab-states.ts';
import { tabStore } from '../../lib/browser/tab-store.ts';
import type { Article, Comparison } from '../../lib/types.ts';
import { COMPARISON } from '../fixtures/comparison.ts';
import { fake, senders } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake.browser }));

const ARTICLE: Article = {
  title: null,
  outlet: null,
  url: null,
  published: null,
  language: 'en',
  text: 'It carried 12 people.',
  blocks: [{ start: 0, end: 21, role: 'paragraph' }],
};
const READ = { article: ARTICLE, story: 'ferry' };
const NO_STORY: Comparison = { ...COMPARISON, report: { ...COMPARISON.report, story: null } };
const GROWN: Comparison = { ...COMPARISON, readUpTo: 77 };

const compare = vi.fn<Engine['compare']>();
const spot = vi.fn<Engine['spot']>(() => 'ferry');

/** A background that has just started; what was there before listens no more. */
function start(load: () => Promise<Engine> = async () => ({ spot, compare, crossCheck: compare as never })) {
  fake.browser.runtime.onMessage.listeners.clear();
  const states = tabStates(tabStore());
  serve(handlersOf(states, savedStore(), lazily(load)));
  return states;
}

const fromTab = (id: number, name: string, request: unknown) => fake.send(senders.tab(id), { name, request });

/** The reader in a tab, which notes what it is told. */
function reader(id: number, handlers: Partial<TabHandlers> = {}): string[] {
  const told: string[] = [];
  const others = new Set(fake.browser.runtime.onMessage.listeners);
  onMessage({
    reveal: ({ start, end }) => {
      told.push(`reveal ${start} ${end}`);
      return { shown: true };
    },
    'read-again': () => {
      told.push('read again');
      return null;
    },
    'step-mark': () => ({ shown: false }),
    ...handlers,
  });
  for (const listener of fake.browser.runtime.onMessage.listeners) {
    if (others.has(listener)) continue;
    fake.browser.runtime.onMessage.listeners.delete(listener);
    fake.setReader(id, listener);
  }
  return told;
}

beforeEach(() => {
  fake.reset();
  compare.mockReset().mockReturnValue(COMPARISON);
  globalThis.indexedDB = new IDBFactory();
  fake.openTab(1);
  fake.openTab(2, { incognito: true });
  start();
});

describe('a page that was read', () => {
  test('is compared as the story that it was spotted as, and gets the marks of what was compared', async () => {
    const answer = await fromTab(1, 'page-read', READ);
    expect(compare).toHaveBeenCalledWith(ARTICLE, 'ferry');
    const marked = COMPARISON.report.figures.filter(({ verdict }) => verdict !== null && verdict !== 'alone');
    expect(marked.length).toBeGreaterThan(5);
    const marks = marked.map(({ start, end, verdict }) => ({ start, end, verdict }));
    expect(answer).toEqual({ ok: true, reply: { marks } });
    expect(await ask('get-state', { tabId: 1 })).toEqual({ kind: 'compared', of: 'page', comparison: COMPARISON });
    expect(fake.button(1).badge).toBe('2');
  });

  test('and is about no story after all, is not shown as one', async () => {
    compare.mockReturnValue(NO_STORY);
    expect(await fromTab(1, 'page-read', READ)).toMatchObject({ ok: true });
    expect(await ask('get-state', { tabId: 1 })).toEqual({ kind: 'unknown' });
  });

  test('says why where comparing failed, to the page and to the sidebar', async () => {
    compare.mockImplementation(() => {
      throw new Error('a mistake');
    });
    expect(await fromTab(1, 'page-read', READ)).toEqual({ ok: false, error: 'Comparing failed. (a mistake)' });
    expect(await ask('get-state', { tabId: 1 })).toEqual({ kind: 'failed', reason: 'Comparing failed. (a mistake)' });
  });

  test('is looked at meanwhile', async () => {
    let go = () => {};
    const loaded = new Promise<void>((resolve) => {
      go = resolve;
    });
    start(() => loaded.then(() => ({ spot, compare, crossCheck: compare as never })));
    const read = fromTab(1, 'page-read', READ);
    expect(await ask('get-state', { tabId: 1 })).toEqual({ kind: 'looking' });
    go();
    await read;
    expect(await ask('get-state', { tabId: 1 })).toMatchObject({ kind: 'compared' });
  });

  test('again, because it grew, shows what was found before until that is done', async () => {
    await fromTab(1, 'page-read', READ);
    const first = await start().shown(1);
    let go = () => {};
    const loaded = new Promise<void>((resolve) => {
      go = resolve;
    });
    start(() => loaded.then(() => ({ spot, compare, crossCheck: compare as never })));
    const read = fromTab(1, 'page-read', READ);
    expect(await ask('get-state', { tabId: 1 })).toEqual(first?.state);
    compare.mockReturnValue(GROWN);
    go();
    await read;
    expect(await ask('get-state', { tabId: 1 })).toMatchObject({ comparison: { readUpTo: 77 } });
    expect((await start().shown(1))?.key).not.toBe(first?.key);
  });

  test.each([
    ['looking', { kind: 'looking' }],
    ['unknown', { kind: 'unknown' }],
    ['too-large', { kind: 'too-large' }],
    [{ failed: 'a reason' }, { kind: 'failed', reason: 'a reason' }],
  ])('may be %j', async (state, shown) => {
    await fromTab(1, 'page-state', { state });
    expect(await ask('get-state', { tabId: 1 })).toEqual(shown);
  });

  test('takes the checked selection along when it is left', async () => {
    const states = start();
    await states.set(1, 'selection', { kind: 'failed', reason: 'x' });
    await fromTab(1, 'page-state', { state: 'looking' });
    expect(await ask('get-state', { tabId: 1 })).toMatchObject({ kind: 'failed' });
    await fromTab(1, 'page-state', { state: 'unknown' });
    expect(await ask('get-state', { tabId: 1 })).toEqual({ kind: 'unknown' });
  });
});

describe('a tab of which nothing is known', () => {
  test('with a reader is read again', async () => {
    const told = reader(1);
    expect(await ask('get-state', { tabId: 1 })).toEqual({ kind: 'looking' });
    expect(told).toEqual(['read again']);
  });

  test('whose background was ended while it compared is read again', async () => {
    start(() => new Promise(() => {}));
    void fromTab(1, 'page-read', READ);
    expect(await ask('get-state', { tabId: 1 })).toEqual({ kind: 'looking' });
    start();
    const told = reader(1);
    await ask('get-state', { tabId: 1 });
    expect(told).toEqual(['read again']);
  });

  test('without one is what the browser lets us know', async () => {
    fake.state.scripts.set(1, 'Cannot access a chrome:// URL');
    expect(await ask('get-state', { tabId: 1 })).toEqual({ kind: 'restricted' });
  });

  test('that is no more is an error in words', async () => {
    await expect(ask('get-state', { tabId: 99 })).rejects.toThrow(/No tab/);
  });
});

describe('showing a figure', () => {
  test('asks the reader of the page', async () => {
    const told = reader(1);
    await fromTab(1, 'page-read', READ);
    expect(await ask('show-figure', { tabId: 1, start: 3, end: 7 })).toEqual({ shown: true });
    expect(told).toEqual(['reveal 3 7']);
  });

  test('tells where there is nothing to show: no reader, or offsets of a selection', async () => {
    const states = start();
    await fromTab(1, 'page-read', READ);
    expect(await ask('show-figure', { tabId: 1, start: 3, end: 7 })).toEqual({ shown: false });
    const told = reader(1);
    await states.set(1, 'selection', { kind: 'compared', of: 'selection', comparison: COMPARISON });
    expect(await ask('show-figure', { tabId: 1, start: 3, end: 7 })).toEqual({ shown: false });
    expect(told).toEqual([]);
  });
});
