import { afterEach, expect, test, vi } from 'vitest';
import { apiOf, type Runtime, readerLoader } from '../../lib/browser/load-reader.ts';
import { READER, type ReaderHandle } from '../../lib/browser/reader-handle.ts';
import type { Storage } from '../../lib/browser/site-off.ts';

const scope = globalThis as { [READER]?: ReaderHandle };

function setUp() {
  const log: string[] = [];
  const runtime: Runtime = {
    id: 'us',
    getURL: (path) => `ext://us/${path}`,
    sendMessage: async ({ request }) => log.push(JSON.stringify(request)),
  };
  const reader: ReaderHandle = { start: (story) => log.push(`start ${story}`), stop: () => log.push('stop') };
  const pending: { file: string; arrive: () => void; fail: (error: Error) => void }[] = [];
  const load = (file: string) =>
    new Promise<void>((resolve, reject) => {
      const arrive = () => {
        scope[READER] = reader;
        resolve();
      };
      pending.push({ file, arrive, fail: reject });
    });
  const site = { off: null as string | null, changed: () => {} };
  const watch = (changed: () => void) => {
    site.changed = changed;
  };
  const loader = readerLoader(runtime, load, { read: async () => site.off, watch });
  return { log, runtime, pending, site, ...loader };
}

afterEach(() => {
  delete scope[READER];
});

test('the reader is loaded when an article is found, and stopped when it is gone', async () => {
  const { log, pending, found, gone } = setUp();
  expect(pending).toEqual([]);
  found('a');
  await vi.waitFor(() => expect(pending).toHaveLength(1));
  expect(pending[0]?.file).toBe('reader.js');
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
  await vi.waitFor(() => expect(pending).toHaveLength(2));
  for (const one of pending) one.arrive();
  await vi.waitFor(() => expect(log).toEqual(['start b']));
});

test('a reader that cannot be loaded is told to the background', async () => {
  const { log, pending, found } = setUp();
  found('a');
  await vi.waitFor(() => expect(pending).toHaveLength(1));
  pending[0]?.fail(new Error('blocked'));
  await vi.waitFor(() => expect(log).toEqual(['{"state":{"failed":"blocked"}}']));
});

test('nothing is sent when the extension is gone', async () => {
  const { log, pending, found, runtime } = setUp();
  found('a');
  await vi.waitFor(() => expect(pending).toHaveLength(1));
  delete runtime.id;
  pending[0]?.fail(new Error('invalidated'));
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(log).toEqual([]);
});

test('on a site that is switched off nothing is loaded, and the background is told', async () => {
  const { log, pending, site, found } = setUp();
  site.off = 'news.example';
  found('a');
  await vi.waitFor(() => expect(log).toEqual(['{"state":{"off":"news.example"}}']));
  expect(pending).toEqual([]);
});

test('a site that is switched off and on again is followed at once, and other settings are not', async () => {
  const { log, pending, site, found } = setUp();
  found('a');
  await vi.waitFor(() => expect(pending).toHaveLength(1));
  pending[0]?.arrive();
  await vi.waitFor(() => expect(log).toEqual(['start a']));
  site.changed();
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(log).toEqual(['start a']);
  site.off = 'news.example';
  site.changed();
  await vi.waitFor(() => expect(log).toEqual(['start a', 'stop', '{"state":{"off":"news.example"}}']));
  site.off = null;
  site.changed();
  await vi.waitFor(() => expect(pending).toHaveLength(2));
  pending[1]?.arrive();
  await vi.waitFor(() => expect(log.at(-1)).toBe('start a'));
});

test('settings that change after the article is gone start nothing', async () => {
  const { log, site, found, gone } = setUp();
  site.off = 'news.example';
  found('a');
  await vi.waitFor(() => expect(log).toHaveLength(1));
  gone();
  site.off = null;
  site.changed();
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(log).toHaveLength(1);
});

test('the API by either name', () => {
  const api = { runtime: setUp().runtime, storage: {} as Storage };
  expect(apiOf({ browser: api })).toBe(api);
  expect(apiOf({ chrome: api })).toBe(api);
  expect(apiOf({})).toBeUndefined();
});
