import { describe, expect, test } from 'vitest';
import { dateInAddress } from '../../lib/spot/address.ts';
import { isList } from '../../lib/spot/list.ts';
import { passages } from '../../lib/spot/passages.ts';
import { hasTerm, plain } from '../../lib/spot/plain.ts';
import { printedDay, withoutDay } from '../../lib/spot/printed-day.ts';
import { headFromText, OPENING } from '../../lib/spot/text.ts';
import { head } from './pages.ts';

test.each([
  ['Nobel laureate, 63 – free!', ' nobel laureate 63 free '],
  ['1,227 prisoners', ' 1227 prisoners '],
  ['Białoruś, Lukašenka, калийных', ' bialorus lukasenka калииных '],
  ['re\u00adlease\u200b of １２３', ' release of 123 '],
])('plain text of %j', (text, plainText) => expect(plain(text)).toBe(plainText));

test.each([
  ['They let all of them go', 'let ... go', true],
  ['They let go', 'let ... go', true],
  ['They go and let be', 'let ... go', false],
  ['He was released', 'releas*', true],
  ['He was released', 'releas', false],
  ['The 1,123 steps', '123', false],
  ['December 13, 2025', 'december 13', true],
])('%j has %j: %s', (text, term, has) => expect(hasTerm(plain(text), term)).toBe(has));

describe('passages', () => {
  test('end with a sentence or a block, short lines join what follows', () => {
    const first =
      'This sentence is long enough to fill a passage by itself, as it goes on and on until it has said all it had to.';
    expect(
      passages(`0:04\nand then\n${first} Then this.\nA line of a paragraph that is long enough to stand alone here.`),
    ).toEqual([`0:04 and then ${first}`, ' Then this. A line of a paragraph that is long enough to stand alone here.']);
  });
  test('lose no character but line breaks', () => {
    const text = 'One. Two! "Three?" … four\nfive\n\nsix'.repeat(30);
    expect(passages(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });
});

test.each([
  ['https://a.example/2025/12/13/minsk', '2025-12-13'],
  ['https://a.example/news/2025-12-13-minsk', '2025-12-13'],
  ['https://a.example/2025/12/minsk', '2025-12'],
  ['https://a.example/2025/13/minsk', null],
  ['https://a.example/id/20251213', null],
  [null, null],
])('date in %s: %s', (url, date) => expect(dateInAddress(url)).toBe(date));

test.each([
  ['By the night desk · 14 December 2025, 07:40\nThe buses came late.', '2025-12-14'],
  ['World desk\nPublished Dec. 14, 2025', '2025-12-14'],
  ['MINSK, 14 December 2025. Nobody had slept.', '2025-12-14'],
  [
    'Dec 14, 2025 - Nobody had slept, and nobody would for the whole of the following night, said the driver.',
    '2025-12-14',
  ],
  ['On 14 December 2025 they had waited for so long that nobody could tell any more who had come first.', null],
  ['She has been waiting at this gate since 14 December 2025, her sister says.', null],
  ['1\n2\n3\n4\n5\n14 December 2025', null],
])('day printed at the head of %j: %s', (opening, day) => expect(printedDay(opening)).toBe(day));

describe('lists of articles', () => {
  const opening = 'x'.repeat(1200);
  test('many headlines with little between them', () => {
    expect(isList(head({ opening, teasers: [0, 150, 300, 450, 600, 750, 900, 1050] }))).toBe(true);
  });
  test('an article with headlines before, amid or after it is none', () => {
    expect(isList(head({ opening, teasers: [0, 0, 0, 0] }))).toBe(false);
    expect(isList(head({ opening, teasers: [600, 600, 600] }))).toBe(false);
    expect(isList(head({ opening, teasers: [1200, 1200, 1200, 1200] }))).toBe(false);
  });
  test('what calls itself an article may be short', () => {
    const short = { opening: 'x'.repeat(300), teasers: [300, 300, 300] };
    expect(isList(head(short))).toBe(true);
    expect(isList(head({ ...short, type: 'NewsArticle' }))).toBe(false);
  });
  test('a search or tag address asks for more text', () => {
    const short = 'x'.repeat(700);
    expect(isList(head({ opening: short, url: 'https://a.example/search?q=minsk' }))).toBe(true);
    expect(isList(head({ opening: short, url: 'https://a.example/tag/minsk' }))).toBe(true);
    expect(isList(head({ opening: short, url: 'https://a.example/world/minsk' }))).toBe(false);
  });
});

describe('bare text', () => {
  test('a first line that is no sentence is its heading', () => {
    expect(headFromText('A headline\n\nAnd a text.')).toMatchObject({ title: null, heading: 'A headline' });
    expect(headFromText('One sentence.\nAnd a text.').heading).toBeNull();
    expect(headFromText('Only one line')).toMatchObject({ heading: null, opening: 'Only one line' });
  });
  test('no more than the opening is read', () => {
    expect(headFromText('word '.repeat(5000)).opening.length).toBeLessThanOrEqual(OPENING);
  });
});

test('the day that a page prints of itself is no part of what it tells', () => {
  const opening =
    'Published 12 January 2026\nThe buses left on 13 December 2025.\nOn 12 January 2026 all of them were home, but for a man whom nobody had missed.';
  expect(withoutDay(opening, '2026-01-12')).toBe(opening.split('\n').slice(1).join('\n'));
  expect(withoutDay(opening, '2026-01-11')).toBe(opening);
});
