import { expect, test, vi } from 'vitest';
import { handlersOf } from '../../lib/browser/handlers.ts';
import { loadByBackground } from '../../lib/browser/load-script.ts';
import type { Handlers } from '../../lib/browser/serve.ts';
import { fake } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake.browser }));

const getURL = (path: string) => path;

test('the background is asked for the file', async () => {
  const sendMessage = vi.fn(async () => ({ ok: true, reply: null }));
  await loadByBackground({ getURL, sendMessage }, 'card.js');
  expect(sendMessage.mock.calls).toEqual([[{ name: 'load-script', request: { file: 'card.js' } }]]);
});

test('one that is ended before it answers is asked again', async () => {
  const sendMessage = vi.fn<() => Promise<unknown>>(async () => ({ ok: true, reply: null }));
  sendMessage.mockRejectedValueOnce(new Error('port closed')).mockResolvedValueOnce(undefined);
  await loadByBackground({ getURL, sendMessage }, 'reader.js');
  expect(sendMessage).toHaveBeenCalledTimes(3);
});

test.each([
  ['no answer at all', async () => undefined, 'no answer', 3],
  ['an extension that is gone', () => Promise.reject(new Error('invalidated')), 'invalidated', 3],
  ['a page that lets nothing in', async () => ({ ok: false, error: 'not here' }), 'not here', 1],
])('%s is told', async (_, answer, words, times) => {
  const sendMessage = vi.fn<() => Promise<unknown>>(answer);
  await expect(loadByBackground({ getURL, sendMessage }, 'reader.js')).rejects.toThrow(words);
  expect(sendMessage).toHaveBeenCalledTimes(times);
});

test('the background puts it into the tab that asks, and tells of a page that lets nothing in', async () => {
  fake.reset();
  const { 'load-script': load }: Handlers = handlersOf({} as never, {} as never, async () => ({}) as never);
  await load({ file: 'reader.js' }, 1);
  expect(fake.state.injected).toEqual(['/reader.js in 0']);
  fake.state.scripts.set(1, 'Cannot access a chrome:// URL');
  await expect(load({ file: 'reader.js' }, 1)).rejects.toThrow('chrome://');
});
