import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { type Engine, lazily } from '../../lib/browser/engine.ts';
import { keepMenuItem, onCrossCheck } from '../../lib/browser/gestures.ts';
import { type Chosen, crossCheck } from '../../lib/browser/selection.ts';
import { tabStates } from '../../lib/browser/tab-states.ts';
import { tabStore } from '../../lib/browser/tab-store.ts';
import { COMPARISON, SELECTION } from '../fixtures/comparison.ts';
import { fake } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake.browser }));

const TAB = { id: 1, windowId: 1 } as Tabs.Tab;
const engine = { compare: vi.fn<Engine['compare']>(), crossCheck: vi.fn<Engine['crossCheck']>(() => SELECTION) };

const states = () => tabStates(tabStore());

/** What the sidebar shows after a selection was chosen. */
async function checked(chosen: Chosen, load = async (): Promise<Engine> => engine) {
  await crossCheck(TAB, chosen, states(), lazily(load));
  return (await states().shown(1))?.state;
}

beforeEach(() => {
  fake.reset();
  vi.clearAllMocks();
  fake.openTab(1, { title: 'A page', url: 'https://news.example/a' });
});

describe('a selection', () => {
  test('is read from the page, with its line breaks, and compared', async () => {
    fake.state.scripts.set(1, [{ text: 'First.\nThen 123.', language: 'en' }]);
    expect(await checked({ frameId: 0, text: 'First. Then 123.' })).toEqual({
      kind: 'compared',
      of: 'selection',
      comparison: SELECTION,
    });
    expect(engine.crossCheck).toHaveBeenCalledWith('First.\nThen 123.', {
      title: 'A page',
      url: 'https://news.example/a',
      published: null,
      language: 'en',
      story: null,
      source: null,
    });
  });

  test('on a page that was compared belongs to its story and its day', async () => {
    await states().set(1, 'page', { kind: 'compared', of: 'page', comparison: COMPARISON });
    fake.state.scripts.set(1, [{ text: 'yesterday', language: 'en' }]);
    await checked({});
    const { story, page } = COMPARISON.report;
    expect(engine.crossCheck.mock.calls[0]?.[1]).toMatchObject({ story, published: page.published });
  });

  test('is taken from whichever frame has one', async () => {
    fake.state.scripts.set(1, [{ text: ' ', language: 'en' }, undefined, { text: '123 freed', language: null }]);
    await checked({});
    expect(engine.crossCheck.mock.calls[0]?.[0]).toBe('123 freed');
  });

  test('is what the browser tells where no script may run', async () => {
    fake.state.scripts.set(1, 'Cannot access contents of the page.');
    await checked({ frameId: 0, text: '123 freed' });
    expect(engine.crossCheck.mock.calls[0]?.[0]).toBe('123 freed');
  });

  test('is what the browser tells where the page gives something else', async () => {
    fake.state.scripts.set(1, [{ text: ['123'], language: 7 }]);
    await checked({ frameId: 0, text: '123 freed' });
    expect(engine.crossCheck.mock.calls[0]?.[0]).toBe('123 freed');
  });

  test('is cut where it is longer than any', async () => {
    fake.state.scripts.set(1, [{ text: 'x'.repeat(300_000), language: null }]);
    await checked({});
    expect(engine.crossCheck.mock.calls[0]?.[0]).toHaveLength(200_000);
  });
});

describe('the reader is told', () => {
  test('that nothing is selected', async () => {
    fake.state.scripts.set(1, [{ text: '\n ', language: null }]);
    expect(await checked({})).toEqual({ kind: 'failed', reason: 'No text is selected.' });
    expect(engine.crossCheck).not.toHaveBeenCalled();
  });

  test('that the selection cannot be read, and why', async () => {
    fake.state.scripts.set(1, 'Cannot access a chrome:// URL');
    expect(await checked({})).toEqual({
      kind: 'failed',
      reason: 'The selected text cannot be read on this page. (Cannot access a chrome:// URL)',
    });
  });

  test('that comparing failed, and why; the next try loads anew', async () => {
    const load = vi.fn(async () => engine).mockRejectedValueOnce(new Error('no stories'));
    const loaded = lazily(load);
    fake.state.scripts.set(1, [{ text: '123', language: null }]);
    await crossCheck(TAB, {}, states(), loaded);
    expect((await states().shown(1))?.state).toEqual({ kind: 'failed', reason: 'Comparing failed. (no stories)' });
    await crossCheck(TAB, {}, states(), loaded);
    expect((await states().shown(1))?.state.kind).toBe('compared');
    await crossCheck(TAB, {}, states(), loaded);
    expect(load).toHaveBeenCalledTimes(2);
  });
});

describe('menu item and shortcut', () => {
  const check = vi.fn(async () => fake.state.opened.push('check'));

  beforeEach(() => onCrossCheck(check as unknown as Parameters<typeof onCrossCheck>[0]));

  test('the menu item opens the sidebar first and checks what was clicked on', async () => {
    fake.browser.contextMenus.onClicked.fire(
      { menuItemId: 'cross-check-selection', frameId: 3, selectionText: '123' },
      TAB,
    );
    expect(fake.state.opened).toEqual(['sidebar', 'check']);
    expect(check).toHaveBeenCalledWith(TAB, { frameId: 3, text: '123' });
  });

  test('so does the shortcut', () => {
    fake.browser.commands.onCommand.fire('cross-check-selection', TAB);
    expect(fake.state.opened).toEqual(['sidebar', 'check']);
    expect(check).toHaveBeenCalledWith(TAB, {});
  });

  test('others do nothing', () => {
    fake.browser.commands.onCommand.fire('_execute_action', TAB);
    fake.browser.contextMenus.onClicked.fire({ menuItemId: 'other' }, TAB);
    expect(fake.state.opened).toEqual([]);
  });

  test('there is one menu item, however often it was updated', async () => {
    keepMenuItem();
    await Promise.all(fake.browser.runtime.onInstalled.fire());
    expect(fake.state.opened).toEqual(['remove menu', 'menu Cross-check selection']);
  });
});
