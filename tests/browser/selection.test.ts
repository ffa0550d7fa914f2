import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { type Engine, lazily } from '../../lib/browser/engine.ts';
import type { Passage } from '../../lib/browser/messages.ts';
import { checkPassage, showPassage, showTold } from '../../lib/browser/selection.ts';
import { tabStates } from '../../lib/browser/tab-states.ts';
import { tabStore } from '../../lib/browser/tab-store.ts';
import { COMPARISON, SELECTION } from '../fixtures/comparison.ts';
import { fake } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake.browser }));

const TAB = { id: 1, windowId: 1 } as Tabs.Tab;
const PASSAGE: Passage = { text: 'First.\nThen 123.', language: 'en', title: 'A page', url: 'https://news.example/a' };
const engine = {
  spot: vi.fn(() => null),
  compare: vi.fn<Engine['compare']>(),
  crossCheck: vi.fn<Engine['crossCheck']>(() => SELECTION),
};
const loaded = () => lazily(async () => engine);

const states = () => tabStates(tabStore());
const shown = async () => (await states().shown(1))?.state;

beforeEach(() => {
  fake.reset();
  vi.clearAllMocks();
  fake.openTab(1, { title: 'A page', url: 'https://news.example/a' });
});

describe('a passage', () => {
  test('is compared as its page gives it', async () => {
    expect(await checkPassage(PASSAGE, 1, states(), loaded())).toBe(SELECTION);
    const { text, ...page } = PASSAGE;
    expect(engine.crossCheck).toHaveBeenCalledWith(text, { ...page, published: null, story: null, source: null });
  });

  test('on a page that was compared belongs to its story and its day', async () => {
    await states().set(1, 'page', { kind: 'compared', of: 'page', comparison: COMPARISON });
    await checkPassage(PASSAGE, 1, states(), loaded());
    const { story, page } = COMPARISON.report;
    expect(engine.crossCheck.mock.calls[0]?.[1]).toMatchObject({ story, published: page.published });
  });

  test('without words is none', async () => {
    await expect(checkPassage({ ...PASSAGE, text: '\n ' }, 1, states(), loaded())).rejects.toThrow(
      'No text is selected',
    );
    expect(engine.crossCheck).not.toHaveBeenCalled();
  });

  test('is shown as the tab’s state, before its page', async () => {
    await states().set(1, 'page', { kind: 'unknown' });
    await showPassage(PASSAGE, 1, states(), loaded());
    expect(await shown()).toEqual({ kind: 'compared', of: 'selection', comparison: SELECTION });
  });

  test('that cannot be compared says why; the next try loads anew', async () => {
    const load = vi.fn(async () => engine).mockRejectedValueOnce(new Error('no stories'));
    const lazy = lazily(load);
    await showPassage(PASSAGE, 1, states(), lazy);
    expect(await shown()).toEqual({ kind: 'failed', reason: 'Comparing failed. (no stories)' });
    await showPassage(PASSAGE, 1, states(), lazy);
    expect((await shown())?.kind).toBe('compared');
    expect(load).toHaveBeenCalledTimes(2);
  });
});

describe('where no script may run', () => {
  test('the words are those that the browser tells', async () => {
    await showTold(TAB, '123 freed', states(), loaded());
    expect(engine.crossCheck.mock.calls[0]).toMatchObject(['123 freed', { title: 'A page', language: null }]);
    expect((await shown())?.kind).toBe('compared');
  });

  test('and where it tells none, the reader is told', async () => {
    await showTold(TAB, '', states(), loaded());
    expect(await shown()).toEqual({ kind: 'failed', reason: 'The selected text cannot be read on this page.' });
  });
});
