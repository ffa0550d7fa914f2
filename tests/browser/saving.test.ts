import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ask } from '../../lib/browser/client.ts';
import { savedStore } from '../../lib/browser/db.ts';
import { isNamed } from '../../lib/browser/envelope.ts';
import { handlersOf } from '../../lib/browser/handlers.ts';
import { serve } from '../../lib/browser/serve.ts';
import { tabStates } from '../../lib/browser/tab-states.ts';
import { tabStore } from '../../lib/browser/tab-store.ts';
import type { PageState } from '../../lib/types.ts';
import { COMPARISON } from '../fixtures/comparison.ts';
import { LATER, WHOLE } from '../fixtures/saved.ts';
import { fake, senders } from './fake-browser.ts';

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
    expect(await ask('list-saved', null)).toEqual([id]);
    const { title, url } = COMPARISON.report.page;
    expect(await ask('get-saved', { id, savedAt: null })).toMatchObject({
      id,
      title,
      url,
      of: 'page',
      comparison: COMPARISON,
    });
  });

  test('keeps an earlier comparison of the same page as its history', async () => {
    await start().set(1, 'page', PAGE);
    const { id } = await ask('save', { tabId: 1 });
    await new Promise((resolve) => setTimeout(resolve, 2)); // another moment
    await start().set(1, 'page', { kind: 'compared', of: 'page', comparison: LATER });
    expect(await ask('save', { tabId: 1 })).toEqual({ id });
    expect((await ask('get-saved', { id, savedAt: null }))?.moments).toHaveLength(2);
  });

  test('deletes, and undoes that', async () => {
    await start().set(1, 'page', PAGE);
    const { id } = await ask('save', { tabId: 1 });
    const saved = await ask('get-saved', { id, savedAt: null });
    await ask('delete-saved', { ids: [id] });
    expect(await ask('list-saved', null)).toEqual([]);
    await ask('restore-saved', { ids: [id] });
    expect(await ask('get-saved', { id, savedAt: null })).toEqual(saved);
  });

  test('tells every open view of each change', async () => {
    const heard: unknown[] = [];
    await start().set(1, 'page', PAGE);
    fake.state.sender = senders.view();
    const { id } = await ask('save', { tabId: 1 });
    fake.browser.runtime.onMessage.addListener((message) => {
      if (isNamed(message, 'saved-changed')) heard.push(message.request.ids);
    });
    await ask('annotate-saved', { id, was: { note: '', tags: [] }, now: { note: 'a', tags: [] } });
    await ask('delete-saved', { ids: [id] });
    await ask('restore-saved', { ids: [id] });
    await ask('erase-saved', null);
    expect(heard).toEqual([[id], [id], [id], null]);
    expect(await ask('list-saved', null)).toEqual([]);
  });

  test('takes an import in by parts', async () => {
    start();
    const batch = crypto.randomUUID();
    await ask('import-part', { batch, part: 0, wholes: [WHOLE] });
    await expect(ask('import-end', { batch, parts: 2 })).rejects.toThrow(/did not arrive whole/);
    expect(await ask('list-saved', null)).toEqual([]);
    expect(await ask('import-end', { batch, parts: 1 })).toEqual({ added: 1, updated: 0, unchanged: 0 });
    const [id = 0] = await ask('list-saved', null);
    expect(await ask('whole-saved', { id })).toEqual(WHOLE);
    expect((await ask('saved-rows', { ids: [id, 99] })).map((row) => row.tags)).toEqual([WHOLE.tags]);
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
