import { expect, test, vi } from 'vitest';
import { loadByBackground } from '../../lib/browser/load-script.ts';

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
