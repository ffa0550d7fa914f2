import { beforeEach, expect, test, vi } from 'vitest';
import { welcomeNewReader } from '../../lib/browser/first-run.ts';
import { fake } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake.browser }));

const installed = (reason: string) => Promise.all(fake.browser.runtime.onInstalled.fire({ reason }));

beforeEach(() => {
  fake.reset();
  welcomeNewReader();
});

test('a new reader is welcomed once', async () => {
  await installed('install');
  await installed('install');
  expect(fake.state.opened).toEqual(['open chrome-extension://countercheck/welcome.html']);
});

test.each(['update', 'browser_update', 'chrome_update'])('nobody is welcomed at %s', async (reason) => {
  await installed(reason);
  expect(fake.state.opened).toEqual([]);
});
