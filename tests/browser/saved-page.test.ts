/** From a saved comparison back to its page: to a figure, and to compare it once more. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ask } from '../../lib/browser/client.ts';
import { savedStore } from '../../lib/browser/db.ts';
import type { Engine } from '../../lib/browser/engine.ts';
import { handlersOf } from '../../lib/browser/handlers.ts';
import { serve } from '../../lib/browser/serve.ts';
import { type TabStates, tabStates } from '../../lib/browser/tab-states.ts';
import { tabStore } from '../../lib/browser/tab-store.ts';
import type { Comparison, PageState } from '../../lib/types.ts';
import { COMPARISON, SELECTION } from '../fixtures/comparison.ts';
import { LATER } from '../fixtures/saved.ts';
import { fake } from './fake-browser.ts';
import { FIRST } from './saved-store.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake.browser }));

const { url } = COMPARISON.report.page;
const PAGE = { ...FIRST, url };
const { text } = COMPARISON.report;
const start = text.indexOf('114');
const PLACE = { savedAt: FIRST.savedAt, start, end: start + 3 };
const compared = (comparison: Comparison): PageState => ({ kind: 'compared', of: 'page', comparison });

let states: TabStates;
const engine: Engine = { spot: () => null, compare: vi.fn(() => LATER), crossCheck: vi.fn(() => SELECTION) };

beforeEach(() => {
  fake.reset();
  vi.clearAllMocks();
  globalThis.indexedDB = new IDBFactory();
  states = tabStates(tabStore());
  serve(handlersOf(states, savedStore(), async () => engine));
  fake.openTab(1);
  fake.openTab(2, { windowId: 7 });
});
afterEach(() => vi.useRealTimers());

describe('going to a figure', () => {
  test('brings up the tab where the page is open, and shows the figure where it stands now', async () => {
    const id = await savedStore().add(PAGE);
    const moved = `A new first line.\n${text}`;
    await states.set(2, 'page', compared({ ...COMPARISON, report: { ...COMPARISON.report, text: moved } }));
    const revealed = vi.fn((_message: unknown) => Promise.resolve({ ok: true, reply: { shown: true } }));
    fake.setReader(2, revealed);
    expect(await ask('show-saved', { id, ...PLACE })).toEqual({ went: 'there' });
    const there = moved.indexOf('114');
    expect(revealed.mock.calls[0]?.[0]).toEqual({ name: 'reveal', request: { start: there, end: there + 3 } });
    expect(fake.state.opened).toEqual(['bring up 2', 'focus 7']);
  });

  test('says so where the page is open and the figure is gone', async () => {
    const id = await savedStore().add(PAGE);
    const other = { ...COMPARISON.report, text: 'Something else.', figures: [] };
    await states.set(2, 'page', compared({ ...COMPARISON, report: other }));
    expect(await ask('show-saved', { id, ...PLACE })).toEqual({ went: 'not-found' });
    expect(fake.state.opened).toEqual(['bring up 2', 'focus 7']);
  });

  test('opens the page at the figure where it is not open', async () => {
    const id = await savedStore().add(PAGE);
    expect(await ask('show-saved', { id, ...PLACE })).toEqual({ went: 'new-tab' });
    expect(fake.state.opened).toEqual([`open ${url}#:~:text=Ukraine%20took%20in-,114,-of%20them%20at%20its`]);
    const revealed = vi.fn((_message: unknown) => Promise.resolve({ ok: true, reply: { shown: true } }));
    fake.setReader(3, revealed);
    await states.set(3, 'page', compared(COMPARISON));
    const { savedAt: _savedAt, ...place } = PLACE;
    await vi.waitFor(() => expect(revealed.mock.lastCall?.[0]).toEqual({ name: 'reveal', request: place }));
  });

  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,a', null])(
    'never goes to %s',
    async (url) => {
      const id = await savedStore().add({ ...FIRST, url });
      await expect(ask('show-saved', { id, ...PLACE })).rejects.toThrow('no address');
      expect(fake.state.opened).toEqual([]);
    },
  );

  test('of one that was deleted meanwhile says so', async () => {
    await expect(ask('show-saved', { id: 9, ...PLACE })).rejects.toThrow('no longer saved');
  });
});

describe('comparing again', () => {
  test('takes the page as it stands in its tab', async () => {
    const id = await savedStore().add(PAGE);
    await states.set(2, 'page', compared(LATER));
    expect(await ask('compare-again', { id })).toEqual({ from: 'page', comparison: LATER });
    expect(fake.state.opened).toEqual([]);
  });

  test('opens it behind where it is not open, and closes it again', async () => {
    const id = await savedStore().add(PAGE);
    const again = ask('compare-again', { id });
    await vi.waitFor(() => expect(fake.state.opened).toEqual([`open behind ${url}`]));
    await states.set(3, 'page', { kind: 'looking' });
    await states.set(3, 'page', compared(LATER));
    expect(await again).toEqual({ from: 'page', comparison: LATER });
    expect(fake.state.opened.at(-1)).toBe('close 3');
  });

  test.each<[why: string, change: () => unknown]>([
    ['is another page today', () => states.set(3, 'page', { kind: 'unknown' })],
    ['cannot be read', () => states.set(3, 'page', { kind: 'failed', reason: 'a' })],
    ['is closed by the reader', () => fake.closeTab(3)],
    ['says nothing for long', () => vi.advanceTimersByTimeAsync(10_000)],
  ])('compares the saved text where the page %s', async (_why, change) => {
    const id = await savedStore().add(PAGE);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const again = ask('compare-again', { id });
    await vi.waitFor(() => expect(fake.state.opened).toEqual([`open behind ${url}`]));
    await change();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await again).toEqual({ from: 'text', comparison: LATER });
    expect(engine.compare).toHaveBeenCalledWith(expect.objectContaining({ text, url }), COMPARISON.report.story);
    await vi.waitFor(() => expect(fake.browser.tabs.get(3)).rejects.toThrow());
  });

  test('of a passage needs no page', async () => {
    const id = await savedStore().add({ ...FIRST, of: 'selection', comparison: SELECTION });
    expect(await ask('compare-again', { id })).toEqual({ from: 'text', comparison: SELECTION });
    expect(fake.state.opened).toEqual([]);
  });
});
