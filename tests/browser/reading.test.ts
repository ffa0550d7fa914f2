import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ARTICLE, findMarks, open, seconds } from './reader-page.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake.browser }));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a page with an article', () => {
  test('is read once it is still, sent as text and marked where the figures stand', async () => {
    const { reader, told, articles, page } = open(ARTICLE);
    reader.start('bridge');
    expect(told).toEqual(['looking']);
    await seconds(1);
    expect(told).toEqual(['looking', 'read']);
    expect(articles[0]).toMatchObject({ title: 'Bridge opened', url: 'https://sill.example/a?b' });
    expect(page.marked).toEqual(['conflict 400', 'agree 2031', 'agree 80']);
  });

  test('is not read again while nothing changes, nor sent again when its text stays', async () => {
    const { reader, told, document, page } = open(ARTICLE);
    reader.start('bridge');
    await seconds(60);
    document.body.append(document.createElement('div'));
    document.querySelector('article')?.replaceWith(document.querySelector('article')?.cloneNode(true) as Element);
    await seconds(60);
    expect(told).toEqual(['looking', 'read']);
    expect(page.marked).toEqual(['conflict 400', 'agree 2031', 'agree 80']);
  });

  test('is sent again with what was added to it', async () => {
    const { reader, articles, document, page } = open(ARTICLE);
    reader.start('bridge');
    await seconds(2);
    const added = document.createElement('p');
    added.textContent = 'On Monday, the first working day, 9,000 people crossed it, the council said in the evening.';
    document.querySelector('article')?.append(added);
    await seconds(5);
    expect(articles).toHaveLength(2);
    expect(page.marked).toContain('agree 9');
  });

  test('whose comparison fails is left unmarked, and read on', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { reader, told, page } = open(ARTICLE, () => {
      throw new Error('no corpus');
    });
    reader.start('bridge');
    await seconds(2);
    expect([told, page.marked, warn.mock.calls.length]).toEqual([['looking', 'read'], [], 1]);
    warn.mockRestore();
  });

  test('figures that only it gives are not marked', async () => {
    const { reader, page } = open(ARTICLE, (article) =>
      findMarks(article).map((mark) => ({ ...mark, verdict: 'alone' })),
    );
    reader.start('bridge');
    await seconds(2);
    expect(page.marked).toEqual([]);
  });
});

describe('a page without one', () => {
  test('is looked at for a while, then called none', async () => {
    const { reader, told } = open('<p>Loading</p>');
    reader.start('bridge');
    await seconds(9);
    expect(told).toEqual(['looking']);
    await seconds(2);
    expect(told).toEqual(['looking', 'unknown']);
  });

  test('that gets it late is read then', async () => {
    const { reader, told, document } = open('<p>Loading</p>');
    reader.start('bridge');
    await seconds(4);
    document.body.innerHTML = ARTICLE;
    await seconds(3);
    expect(told).toEqual(['looking', 'read']);
    await seconds(30);
    expect(told).toEqual(['looking', 'read']);
  });

  test('that never rests is read after three seconds', async () => {
    const { reader, told, document } = open(ARTICLE);
    reader.start('bridge');
    const clock = document.body.appendChild(document.createElement('b'));
    const ticking = setInterval(() => {
      clock.textContent = String(Date.now());
    }, 100);
    await seconds(2.5);
    expect(told).toEqual(['looking']);
    await seconds(1);
    clearInterval(ticking);
    expect(told).toEqual(['looking', 'read']);
  });

  test('that is too large says so', async () => {
    const { reader, told } = open(`${ARTICLE}${'<i></i>'.repeat(20_001)}`);
    reader.start('bridge');
    await seconds(2);
    expect(told).toEqual(['looking', 'too-large']);
  });

  test('that loses its article loses its marks', async () => {
    const { reader, told, document, page } = open(ARTICLE);
    reader.start('bridge');
    await seconds(2);
    document.body.replaceChildren();
    await seconds(5);
    expect([told.at(-1), page.marked]).toEqual(['unknown', []]);
  });
});

describe('the background’s wishes', () => {
  async function marked() {
    const opened = open(ARTICLE);
    opened.reader.start('bridge');
    await seconds(2);
    const text = opened.articles[0]?.text ?? '';
    const start = text.indexOf('400');
    const reveal = async () => {
      const revealed = opened.handlers[0]?.reveal({ start, end: start + 3 });
      await seconds(1);
      return revealed;
    };
    return { ...opened, reveal };
  }

  test('a figure is scrolled to and flashed', async () => {
    const { reveal, page, window } = await marked();
    expect(await reveal()).toEqual({ shown: true });
    expect(page.flashed).toEqual(['400']);
    expect(window.Element.prototype.scrollIntoView).toHaveBeenCalledOnce();
  });

  test('also when the page has just been written anew', async () => {
    const { reveal, page, document } = await marked();
    document.body.innerHTML = ARTICLE;
    expect(await reveal()).toEqual({ shown: true });
    expect(page.flashed).toEqual(['400']);
  });

  test('not when it is gone', async () => {
    const { reveal, page, document } = await marked();
    document.querySelector('p')?.remove();
    expect([await reveal(), page.flashed]).toEqual([{ shown: false }, []]);
  });

  test('what was read is sent again', async () => {
    const { handlers, told } = await marked();
    expect(handlers[0]?.['read-again'](null)).toBeNull();
    await seconds(1);
    expect(told).toEqual(['looking', 'read', 'read']);
  });

  test('what was said is said again', async () => {
    const { reader, handlers, told } = open('<p>Nothing here</p>');
    reader.start('bridge');
    await seconds(12);
    handlers[0]?.['read-again'](null);
    expect(told).toEqual(['looking', 'unknown', 'unknown']);
  });
});
