import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ARTICLE, open, seconds } from './reader-page.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake.browser }));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the end', () => {
  test('stopped, it takes its marks away, says so, listens no more, and follows nothing', async () => {
    const { reader, told, document, handlers, page } = open(ARTICLE);
    reader.start('bridge');
    await seconds(2);
    reader.stop();
    document.querySelector('p')?.remove();
    await seconds(60);
    expect([told, page.marked, handlers]).toEqual([['looking', 'read', 'unknown'], [], []]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('stopped before it began to read, it reads nothing', async () => {
    const { reader, told } = open(ARTICLE);
    reader.start('bridge');
    reader.stop();
    await seconds(5);
    expect(told).toEqual(['looking', 'unknown']);
  });

  test('started for another article, it forgets the first', async () => {
    const { reader, told, handlers } = open(ARTICLE);
    reader.start('bridge');
    await seconds(2);
    reader.start('tram');
    await seconds(2);
    expect(told).toEqual(['looking', 'read', 'looking', 'read']);
    expect(handlers).toHaveLength(1);
  });

  test('without its extension it ends by itself and tells nobody', async () => {
    const { reader, told, page } = open(ARTICLE);
    reader.start('bridge');
    await seconds(2);
    page.alive = false;
    await seconds(3);
    expect([told, page.marked]).toEqual([['looking', 'read'], []]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
