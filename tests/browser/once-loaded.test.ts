import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onceLoaded } from '../../lib/browser/once-loaded.ts';
import type { PageWindow } from '../../lib/browser/page-window.ts';

/** A page in a state of loading, with what happened to it so far. */
function open(state: DocumentReadyState) {
  const { window } = new JSDOM('<p>Text</p>');
  Object.defineProperty(window.document, 'readyState', { value: state });
  Object.assign(window, { setTimeout });
  const log: string[] = [];
  onceLoaded(window as unknown as PageWindow, () => log.push('begun'));
  const happens = (name: 'DOMContentLoaded' | 'load') => {
    (name === 'load' ? window : window.document).dispatchEvent(new window.Event(name));
    log.push(name);
  };
  return { log, happens };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('it begins behind the load event, not in it, and once', () => {
  const { log, happens } = open('loading');
  happens('DOMContentLoaded');
  vi.advanceTimersByTime(100);
  happens('load');
  vi.advanceTimersByTime(10_000);
  expect(log).toEqual(['DOMContentLoaded', 'load', 'begun']);
});

test.each(['loading', 'interactive'] as const)('a page that is slow, and %s at first, is not waited for', (state) => {
  const { log, happens } = open(state);
  if (state === 'loading') happens('DOMContentLoaded');
  vi.advanceTimersByTime(1000);
  expect(log.at(-1)).toBe('begun');
  happens('load');
  vi.advanceTimersByTime(10_000);
  expect(log.filter((entry) => entry === 'begun')).toHaveLength(1);
});

test('a page without its text yet is waited for', () => {
  const { log } = open('loading');
  vi.advanceTimersByTime(10_000);
  expect(log).toEqual([]);
});

test('in a page that has loaded it begins soon', () => {
  const { log } = open('complete');
  expect(log).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(log).toEqual(['begun']);
});
