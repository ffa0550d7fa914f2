import { beforeEach, expect, test, vi } from 'vitest';
import { ask } from '../../lib/browser/client.ts';
import { fake } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake.browser }));

/** What the background answers to the next message. */
const answer = vi.fn(async (): Promise<unknown> => ({ ok: true, reply: { id: 1 } }));

beforeEach(() => {
  fake.reset();
  answer.mockClear();
  fake.browser.runtime.onMessage.addListener(answer);
});

test('asking gives the reply', async () => {
  expect(await ask('save', { tabId: 1 })).toEqual({ id: 1 });
});

test('it throws what the background says went wrong, and does not ask again', async () => {
  answer.mockResolvedValueOnce({ ok: false, error: 'The disk is full.' });
  await expect(ask('save', { tabId: 1 })).rejects.toThrow('The disk is full.');
  expect(answer).toHaveBeenCalledTimes(1);
});

test('it asks again when the background was ended before it answered', async () => {
  answer.mockRejectedValueOnce(new Error('The message channel closed before a response was received.'));
  expect(await ask('save', { tabId: 1 })).toEqual({ id: 1 });
  expect(answer).toHaveBeenCalledTimes(2);
});

test('it says so when nobody answers at all', async () => {
  fake.browser.runtime.onMessage.listeners.clear();
  await expect(ask('list-saved', null)).rejects.toThrow(/^The extension did not answer\./);
});
