import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markupOf, pages, read } from './pages.ts';

const squeeze = (text: string) => text.replace(/[ \t\n\r\f]+/g, '');

function located(html: string) {
  const { document, result } = read(html);
  if (!result.ok) throw new Error(result.reason);
  const { article, locate } = result;
  const shown = (start: number, end: number) =>
    locate(start, end)
      ?.map((range) => range.toString())
      .join('') ?? null;
  return { document, article, locate, shown };
}

const articles = pages.filter((page) => page !== 'no-article');

describe('from the text back to the page', () => {
  test.each(articles)('%s: every block is found where it stands', (page) => {
    const { article, shown } = located(markupOf(page));
    for (const { start, end } of article.blocks) {
      expect(squeeze(shown(start, end) ?? '')).toBe(squeeze(article.text.slice(start, end)));
    }
  });

  test.each(articles)('%s: so is every stretch of the text', (page) => {
    const { article, shown } = located(markupOf(page));
    const place = fc.nat(article.text.length);
    fc.assert(
      fc.property(place, place, (one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        const text = squeeze(article.text.slice(start, end));
        expect(squeeze(shown(start, end) ?? '')).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  test('a figure that several elements share gives a range in each text node', () => {
    const { article, locate } = located(markupOf('text-nodes'));
    const start = article.text.indexOf('1721');
    expect(locate(start, start + 4)?.map(String)).toEqual(['1', '7', '21']);
  });

  test('what is hidden between two words is not in any range', () => {
    const { article, shown } = located(markupOf('overlays'));
    const start = article.text.indexOf('23 July');
    expect(shown(start, start + 20)).toBe(article.text.slice(start, start + 20));
  });

  test('nothing is found for an empty stretch or behind the end', () => {
    const { article, locate } = located(markupOf('short'));
    expect(locate(3, 3)).toBeNull();
    expect(locate(article.text.length, article.text.length + 5)).toBeNull();
  });
});

describe('after the page has changed', () => {
  const figure = (text: string) => text.indexOf('112 years');

  test('nothing is found where the text node says something else now', () => {
    const { document, article, locate } = located(markupOf('containers'));
    const paragraph = [...document.querySelectorAll('p')].find((it) => it.textContent?.includes('112 years'));
    (paragraph?.firstChild as Text).data = 'A pack of nine wolves.';
    expect(locate(figure(article.text), figure(article.text) + 3)).toBeNull();
  });

  test('nothing is found where the paragraph is gone', () => {
    const { document, article, locate } = located(markupOf('containers'));
    [...document.querySelectorAll('p')].find((it) => it.textContent?.includes('112 years'))?.remove();
    expect(locate(figure(article.text), figure(article.text) + 3)).toBeNull();
  });

  test('other paragraphs are still found', () => {
    const { document, article, shown } = located(markupOf('containers'));
    document.querySelector('.story-part')?.remove();
    const start = article.text.indexOf('14 sheep');
    expect(shown(start, start + 8)).toBe('14 sheep');
  });
});
