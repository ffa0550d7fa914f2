import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lookOut, type Sight } from '../../lib/browser/lookout.ts';

/** A page whose article is the text of its h1; the story is told by its first word. */
function open(body = '', options: { hidden?: boolean } = {}) {
  const dom = new JSDOM(`<head><title>Paper</title></head><body>${body}</body>`, { url: 'https://a.example/one' });
  const { window } = dom;
  const { document } = window;
  const log: string[] = [];
  let alive = true;
  let looks = 0;
  Object.defineProperty(document, 'visibilityState', { get: () => (options.hidden ? 'hidden' : 'visible') });
  Object.assign(window, { setTimeout, clearTimeout });
  lookOut(window as unknown as Window & typeof globalThis, {
    look: (): Sight | null => {
      looks++;
      const article = document.querySelector('h1')?.textContent ?? '';
      return article.startsWith('story') ? { story: article.split(' ')[0] ?? '', article } : null;
    },
    found: (story) => log.push(`found ${story}`),
    gone: () => log.push('gone'),
    alive: () => alive,
  });
  return {
    document,
    window,
    log,
    looks: () => looks,
    show: (heading: string) => {
      document.body.innerHTML = `<h1>${heading}</h1>`;
    },
    title: async (text: string) => {
      document.title = text;
      await vi.advanceTimersByTimeAsync(200);
    },
    go: async (path: string) => {
      window.history.pushState(null, '', path);
      window.dispatchEvent(new window.Event('popstate'));
      await vi.advanceTimersByTimeAsync(200);
    },
    kill: () => {
      alive = false;
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('an article is found at once, and once', async () => {
  const page = open('<h1>storyA one</h1>');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(page.log).toEqual(['found storyA']);
});

test('a page that renders late is looked at again, a few times', async () => {
  const page = open();
  page.show('storyA one');
  expect(page.log).toEqual([]);
  await vi.advanceTimersByTimeAsync(600);
  expect(page.log).toEqual(['found storyA']);
});

test('a page that never tells a story is left alone', async () => {
  const page = open('<h1>Soup</h1>');
  await vi.advanceTimersByTimeAsync(10_000);
  const looks = page.looks();
  expect(looks).toBeLessThanOrEqual(8);
  page.document.body.append('new text');
  await vi.advanceTimersByTimeAsync(600_000);
  expect(page.looks()).toBe(looks);
});

describe('a site that changes article without a load', () => {
  test('by address', async () => {
    const page = open('<h1>Soup</h1>');
    page.show('storyA one');
    await page.go('/two');
    page.show('Soup');
    await page.go('/three');
    expect(page.log).toEqual(['found storyA', 'gone']);
  });

  test('by title alone, whichever way it is written', async () => {
    const page = open('<h1>Soup</h1>');
    await vi.advanceTimersByTimeAsync(10_000);
    page.show('storyA one');
    await page.title('One');
    page.show('storyB two');
    page.document
      .querySelector('title')
      ?.replaceWith(Object.assign(page.document.createElement('title'), { textContent: 'Two' }));
    await vi.advanceTimersByTimeAsync(200);
    page.show('Soup');
    await page.title('Three');
    expect(page.log).toEqual(['found storyA', 'gone', 'found storyB', 'gone']);
  });

  test('to another article about the same story', async () => {
    const page = open('<h1>storyA one</h1>');
    page.show('storyA two');
    await page.title('Two');
    expect(page.log).toEqual(['found storyA', 'gone', 'found storyA']);
  });

  test('with the content well after the address', async () => {
    const page = open('<h1>storyA one</h1>');
    await page.go('/two');
    page.show('Soup');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(page.log).toEqual(['found storyA', 'gone', 'found storyA', 'gone']);
  });
});

test('a counter in the title, a jump in the page or a parameter does not disturb the article', async () => {
  const page = open('<h1>storyA one</h1>');
  await page.title('(1) Paper');
  await page.go('/one#part-2');
  await page.go('/one?read=50');
  expect(page.log).toEqual(['found storyA']);
});

test('an address behind # counts where a site routes by it', async () => {
  const page = open('<h1>storyA one</h1>');
  page.show('Soup');
  await page.go('/one#!/soup');
  expect(page.log).toEqual(['found storyA', 'gone']);
});

test('a tab opened in the background is looked at when it is shown', async () => {
  const options = { hidden: true };
  const page = open('', options);
  await vi.advanceTimersByTimeAsync(10_000);
  page.show('storyA one');
  options.hidden = false;
  page.document.dispatchEvent(new page.window.Event('visibilitychange'));
  expect(page.log).toEqual(['found storyA']);
});

test('when the extension is gone everything ends', async () => {
  const page = open('<h1>storyA one</h1>');
  page.kill();
  await page.title('Two');
  expect(page.log).toEqual(['found storyA', 'gone']);
  const looks = page.looks();
  await page.title('Three');
  await page.go('/four');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(page.looks()).toBe(looks);
  expect(page.log).toEqual(['found storyA', 'gone']);
});

test('a flood of titles is not a flood of looks', async () => {
  const page = open('<h1>Soup</h1>');
  await vi.advanceTimersByTimeAsync(10_000);
  const looks = page.looks();
  for (let i = 0; i < 500; i++) {
    page.document.title = `Title ${i}`;
    await vi.advanceTimersByTimeAsync(1);
  }
  expect(page.looks() - looks).toBeLessThanOrEqual(6);
});
