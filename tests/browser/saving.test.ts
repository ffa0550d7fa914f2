import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ask } from '../../lib/browser/client.ts';
import { savedStore } from '../../lib/browser/db.ts';
import { handlersOf } from '../../lib/browser/handlers.ts';
import { serve } from '../../lib/browser/serve.ts';
import { tabStates } from '../../lib/browser/tab-states.ts';
import { tabStore } from '../../lib/browser/tab-store.ts';
import type { PageState } from '../../lib/types.ts';
import { COMPARISON } from '../fixtures/comparison.ts';
import { fake } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake.browser }));

const PAGE: PageState = { kind: 'compared', of: 'page', comparison: COMPARISON };

/** A background that has just started; what was there before listens no more. */
function start() {
  fake.browser.runtime.onMessage.listeners.clear();
  const states = tabStates(tabStore());
  serve(handlersOf(states, savedStore(), () => Promise.reject(new Error('nothing is compared here'))));
  return states;
}

beforeEach(() => {
  fake.reset();
  globalThis.indexedDB = new IDBFactory();
  fake.openTab(1);
  fake.openTab(2, { incognito: true });
});

describe('saving', () => {
  test('keeps what is shown, once, and it is there after a restart', async () => {
    await start().set(1, 'page', PAGE);
    const { id } = await ask('save', { tabId: 1 });
    start();
    expect(await ask('save', { tabId: 1 })).toEqual({ id });
    expect((await ask('list-saved', null)).map((each) => each.id)).toEqual([id]);
    const { title, url } = COMPARISON.report.page;
    expect(await ask('get-saved', { id })).toMatchObject({ id, title, url, of: 'page', comparison: COMPARISON });
  });

  test('keeps another comparison of the same page beside it', async () => {
    await start().set(1, 'page', PAGE);
    await ask('save', { tabId: 1 });
    await start().set(1, 'page', PAGE);
    await ask('save', { tabId: 1 });
    expect(await ask('list-saved', null)).toHaveLength(2);
  });

  test('deletes, and undoes that', async () => {
    await start().set(1, 'page', PAGE);
    const { id } = await ask('save', { tabId: 1 });
    const saved = await ask('get-saved', { id });
    await ask('delete-saved', { id });
    expect(await ask('list-saved', null)).toEqual([]);
    if (saved) await ask('restore-saved', { saved });
    expect(await ask('get-saved', { id })).toEqual(saved);
  });

  test('is refused in private windows, where nothing is written', async () => {
    await start().set(2, 'page', PAGE);
    await expect(ask('save', { tabId: 2 })).rejects.toThrow('Nothing is saved from private windows.');
    expect(await ask('list-saved', null)).toEqual([]);
  });

  test('is refused where nothing was compared', async () => {
    await start().set(1, 'page', { kind: 'too-large' });
    await expect(ask('save', { tabId: 1 })).rejects.toThrow('There is no comparison to save on this page.');
  });
});
