import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../lib/article/from-text.ts';
import { noSeeds, readSeeds } from '../seeds.ts';

const TEXT = `Mon. Mar 4th, 2019
Water of Brack gets dearer

The council voted for it by 17 to 12.
Published 5 March 2019
Key points
- It costs 2.10 from April
 - 3 in 10 households are let off

Why now
The pipes are 70 years old: one litre in five is lost.
* The works say so
The pump house of 1911. Photo: Town archive
(function(w,q){w[q]=w[q]||[]})(window,"_q");
Visited 2 times, 2 visit(s) today
© 2019 Brack Post
About the Author: The desk`;

describe('a text file as an article', () => {
  const article = articleFromText(TEXT, 'https://brack.example/water');
  const rows = article.blocks.map((block) => [block.role, TEXT.slice(block.start, block.end)]);

  test('its text is the file, and its blocks are the lines that are not blank', () => {
    expect(article.text).toBe(TEXT);
    expect(rows.map(([, line]) => line)).toEqual(
      TEXT.split('\n')
        .map((it) => it.trim())
        .filter((it) => it !== ''),
    );
  });

  test('lines have the roles that their words give them', () => {
    expect(rows.map(([role]) => role)).toEqual([
      'byline',
      'headline',
      'paragraph',
      'byline',
      'heading',
      'keypoint',
      'keypoint',
      'heading',
      'paragraph',
      'item',
      'caption',
      'furniture',
      'furniture',
      'furniture',
      'furniture',
    ]);
  });

  test('title, address and day are told; the day by the line that says so, not by the one on top', () => {
    expect(article).toMatchObject({ title: 'Water of Brack gets dearer', published: '2019-03-05', outlet: null });
    expect(article.url).toBe('https://brack.example/water');
    expect(articleFromText(TEXT.replace('Published 5 March 2019\n', ''), null).published).toBeNull();
  });

  test('a text without a headline has no title', () => {
    expect(articleFromText('It rained for 3 days.\nThen it stopped.', null)).toMatchObject({ title: null });
  });

  test('a summary under the headline and over the key points is the standfirst', () => {
    const { blocks } = articleFromText(
      'Rain stops\nIt had rained for 3 days.\nHighlights\n- Dry again\nIt stopped.',
      null,
    );
    expect(blocks.map((it) => it.role)).toEqual(['headline', 'standfirst', 'heading', 'keypoint', 'paragraph']);
  });

  test.each(['', '\n\n', '\r\n \t\r\n'])('%j has no blocks', (text) => {
    expect(articleFromText(text, null)).toMatchObject({ text, blocks: [], title: null });
  });

  test('line ends of Windows are no part of a line', () => {
    const { blocks } = articleFromText('One\r\nTwo is a sentence.\r\n', null);
    expect(blocks.map((it) => [it.start, it.end])).toEqual([
      [0, 3],
      [5, 23],
    ]);
  });
});

describe.skipIf(noSeeds)('the seeds (skipped where ../shared is absent)', () => {
  const seeds = readSeeds().map((seed) => ({ ...seed, article: articleFromText(seed.text, null) }));
  const of = (id: string) => seeds.find((seed) => seed.id === id)?.article;
  const count = (id: string, role: string) => of(id)?.blocks.filter((it) => it.role === role).length;

  test('text and lines are the files', () => {
    for (const { article, text } of seeds) {
      expect(article.text).toBe(text);
      expect(article.blocks).toHaveLength(text.split('\n').filter((line) => line.trim() !== '').length);
    }
  });

  test('titles and days', () => {
    expect(seeds.map(({ id, article }) => [id, article.title !== null, article.published])).toEqual([
      ['evrim-agaci', false, null],
      ['unbiased-post', true, '2025-12-13'],
      ['prof-news', true, null],
      ['star-struck-times', true, null],
      ['news-hound', true, null],
    ]);
  });

  test('key points, captions and furniture', () => {
    expect([count('unbiased-post', 'keypoint'), count('star-struck-times', 'keypoint')]).toEqual([5, 5]);
    expect(count('news-hound', 'caption')).toBe(6);
    expect([count('news-hound', 'furniture'), count('star-struck-times', 'furniture')]).toEqual([9, 2]);
    expect(count('evrim-agaci', 'paragraph')).toBe(13);
  });
});
