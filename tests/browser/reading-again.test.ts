import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ARTICLE, open, seconds } from './reader-page.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake.browser }));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a page that changes all the time', () => {
  test('is read only when something changes in it, however much changes around it', async () => {
    const { reader, articles, document } = open(ARTICLE);
    // Each reading works on one copy of the page.
    const copies = vi.spyOn(document, 'cloneNode');
    reader.start('bridge');
    await seconds(2);
    const clock = document.body.appendChild(document.createElement('aside')).appendChild(document.createElement('b'));
    await seconds(5);
    copies.mockClear();
    const ticking = setInterval(() => {
      clock.textContent = String(Date.now());
    }, 100);
    await seconds(20);
    expect(copies).not.toHaveBeenCalled();
    const added = document.createElement('p');
    added.textContent = 'On Monday, the first working day, 9,000 people crossed it, the council said in the evening.';
    document.querySelector('article')?.append(added);
    await seconds(3);
    clearInterval(ticking);
    expect(articles).toHaveLength(2);
    expect(copies).toHaveBeenCalledOnce();
  });

  test('is looked at once more some time after something changed far from it', async () => {
    const { reader, document } = open(`<main><div>${ARTICLE}</div><aside></aside></main>`);
    const copies = vi.spyOn(document, 'cloneNode');
    reader.start('bridge');
    await seconds(2);
    copies.mockClear();
    document.querySelector('aside')?.append('Read by 12 people');
    await seconds(25);
    expect(copies).not.toHaveBeenCalled();
    await seconds(10);
    expect(copies).toHaveBeenCalledOnce();
  });
});
