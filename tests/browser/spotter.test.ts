import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import type { Runtime } from '../../lib/browser/load-reader.ts';
import type { Answer, Envelope } from '../../lib/browser/messages.ts';
import { createLook } from '../../lib/browser/spotter.ts';

const PAGE = '<title>A ferry is late</title><h1>A ferry</h1><p>It carried 12 people.</p>';

function setUp(...answers: (Answer<'spot-page'> | undefined)[]) {
  const { document } = new JSDOM(PAGE, { url: 'https://news.example/a' }).window;
  const last = answers.at(-1);
  const sendMessage = vi.fn(async (_: Envelope<'page-state' | 'load-script' | 'spot-page'>) => answers.shift() ?? last);
  const runtime: Runtime = { id: 'us', getURL: (path) => path, sendMessage };
  return { document, sendMessage, look: createLook(document, runtime) };
}

const SPOTTED: Answer<'spot-page'> = { ok: true, reply: { story: 'ferry' } };

test('the background is asked what a page shows first reports', async () => {
  const { look, sendMessage } = setUp(SPOTTED);
  expect(await look()).toEqual({ story: 'ferry', article: 'A ferry' });
  expect(sendMessage.mock.calls[0]?.[0]).toMatchObject({
    name: 'spot-page',
    request: { head: { title: 'A ferry is late', heading: 'A ferry', opening: 'It carried 12 people.\n', type: null } },
  });
});

test('it is asked once of a page that stays as it is', async () => {
  const { document, look, sendMessage } = setUp({ ok: true, reply: { story: null } }, SPOTTED);
  expect([await look(), await look()]).toEqual([null, null]);
  expect(sendMessage).toHaveBeenCalledTimes(1);
  document.body.append('The ferry came.');
  expect(await look()).toMatchObject({ story: 'ferry' });
});

test('and again where it was ended before it answered', async () => {
  const { look } = setUp(undefined, SPOTTED);
  expect(await look()).toMatchObject({ story: 'ferry' });
  const failing = setUp({ ok: false, error: 'no stories' });
  await expect(failing.look()).rejects.toThrow('no stories');
  expect(failing.sendMessage).toHaveBeenCalledTimes(3);
});

test('a page whose elements take the names of what a document offers is no article', async () => {
  const { document, look, sendMessage } = setUp(SPOTTED);
  Object.defineProperty(document, 'title', { value: document.body });
  expect(await look()).toBeNull();
  expect(sendMessage).not.toHaveBeenCalled();
});
