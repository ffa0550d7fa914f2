import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ask, onMessage, onSavedChanged, onStateChanged } from '../../lib/browser/client.ts';
import { fake, senders } from './fake-browser.ts';

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

describe('what the background tells', () => {
  const reader = {
    reveal: vi.fn(() => ({ shown: true })),
    'read-again': vi.fn(() => null),
    'step-mark': vi.fn(() => ({ shown: true })),
  };
  const [stateChanged, savedChanged] = [vi.fn(), vi.fn()];
  const all = [...Object.values(reader), stateChanged, savedChanged];

  beforeEach(() => {
    fake.browser.runtime.onMessage.listeners.clear();
    for (const one of all) one.mockClear();
    onMessage(reader);
    onStateChanged(stateChanged);
    onSavedChanged(savedChanged);
  });

  test.each<[name: string, request: unknown]>([
    ['reveal', { start: 0, end: 3 }],
    ['read-again', null],
    ['step-mark', { by: -1 }],
    ['state-changed', { tabId: 3 }],
    ['saved-changed', { ids: [1, 2] }],
    ['saved-changed', { ids: null }],
  ])('%s %j is heard', async (name, request) => {
    await fake.send(senders.background(), { name, request });
    expect(all.filter((one) => one.mock.calls.length === 1)).toHaveLength(1);
  });

  test.each<[name: string, request: unknown]>([
    ['reveal', { start: 0 }],
    ['reveal', { start: '0', end: Number.NaN }],
    ['reveal', null],
    ['read-again', { again: true }],
    ['step-mark', { by: 100_000 }],
    ['state-changed', { tabId: '3' }],
    ['saved-changed', { ids: [{}] }],
    ['saved-changed', undefined],
    ['toString', null],
    ['__proto__', null],
  ])('%s %j is not', async (name, request) => {
    await Promise.resolve(fake.send(senders.background(), { name, request })).catch(() => undefined);
    expect(all.filter((one) => one.mock.calls.length > 0)).toEqual([]);
  });

  test.each(['tab', 'frame', 'otherExtension'] as const)('nothing is heard from a %s', async (who) => {
    const sender = who === 'otherExtension' ? senders.otherExtension() : senders[who](3);
    for (const [name, request] of [
      ['reveal', { start: 0, end: 3 }],
      ['saved-changed', { ids: null }],
    ]) {
      await Promise.resolve(fake.send(sender, { name, request })).catch(() => undefined);
    }
    expect(all.filter((one) => one.mock.calls.length > 0)).toEqual([]);
  });
});
