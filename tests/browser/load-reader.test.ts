import { afterEach, expect, test, vi } from 'vitest';
import { type Runtime, readerLoader, runtimeOf } from '../../lib/browser/load-reader.ts';
import { READER, type ReaderHandle } from '../../lib/browser/reader-handle.ts';

const scope = globalThis as { [READER]?: ReaderHandle };

function setUp() {
  const log: string[] = [];
  const runtime: Runtime = {
    id: 'us',
    getURL: (path) => `ext://us/${path}`,
    sendMessage: async ({ request }) => log.push(JSON.stringify(request)),
  };
  const reader: ReaderHandle = { start: (story) => log.push(`start ${story}`), stop: () => log.push('stop') };
  const pending: { url: string; arrive: () => void; fail: (error: Error) => void }[] = [];
  const load = (url: string) =>
    new Promise<void>((resolve, reject) => {
      const arrive = () => {
        scope[READER] = reader;
        resolve();
      };
      pending.push({ url, arrive, fail: reject });
    });
  return { log, runtime, pending, ...readerLoader(runtime, load) };
}

afterEach(() => {
  delete scope[READER];
});

test('the reader is loaded when an article is found, and stopped when it is gone', async () => {
  const { log, pending, found, gone } = setUp();
  expect(pending).toEqual([]);
  found('a');
  expect(pending[0]?.url).toBe('ext://us/reader.js');
  pending[0]?.arrive();
  await vi.waitFor(() => expect(log).toEqual(['start a']));
  gone();
  expect(log).toEqual(['start a', 'stop']);
});

test('an article that is gone before the reader is there is not read', async () => {
  const { log, pending, found, gone } = setUp();
  found('a');
  gone();
  found('b');
  for (const one of pending) one.arrive();
  await vi.waitFor(() => expect(log).toEqual(['start b']));
});

test('a reader that cannot be loaded is told to the background', async () => {
  const { log, pending, found } = setUp();
  found('a');
  pending[0]?.fail(new Error('blocked'));
  await vi.waitFor(() => expect(log).toEqual(['{"state":{"failed":"blocked"}}']));
});

test('nothing is sent when the extension is gone', async () => {
  const { log, pending, found, runtime } = setUp();
  found('a');
  delete runtime.id;
  pending[0]?.fail(new Error('invalidated'));
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(log).toEqual([]);
});

test('runtime by either name', () => {
  const { runtime } = setUp();
  expect(runtimeOf({ browser: { runtime } })).toBe(runtime);
  expect(runtimeOf({ chrome: { runtime } })).toBe(runtime);
  expect(runtimeOf({})).toBeUndefined();
});
