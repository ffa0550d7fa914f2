import { describe, expect, test } from 'vitest';
import { savedIndex } from '../../lib/saved/search.ts';
import { summary } from '../fixtures/saved.ts';
import { processorTime } from '../processor-time.ts';
import { MANY_WORDS } from './many.ts';

function indexOf(...titles: string[]) {
  const index = savedIndex();
  index.put(titles.map((title, id) => summary(id, { title, figures: [], storyTitle: null, url: null })));
  return index;
}
const found = (typed: string, ...titles: string[]) => [...(indexOf(...titles).search(typed)?.ids ?? [])];

describe('a typed word', () => {
  test.each<[typed: string, title: string]>([
    ['pris', 'Prisoners go free'],
    ['PRISONERS', 'prisoners go free'],
    ['prizoners', 'Prisoners go free'],
    ['prisnoers', 'Prisoners go free'],
    ['prsoners', 'Prisoners go free'],
    ['mnisk', 'Talks in Minsk'],
    ['minks', 'Talks in Minsk'],
    ['bialacki', 'Białacki speaks'],
    ['освобожден', 'Освобождены сто двадцать три'],
    ['асвабожданы', 'Асвабоджаны'],
    ['1100', 'More than 1,100 are held'],
    ['1,100', 'More than 1100 are held'],
    ['12', 'All of the 123'],
  ])('%s finds "%s"', (typed, title) => {
    expect(found(typed, title, 'Something else entirely')).toEqual([0]);
  });

  test.each<[typed: string, title: string]>([
    ['113', 'All of the 123'],
    ['2024', 'In the year 2025'],
    ['cat', 'The car'],
    ['zebra', 'Prisoners go free'],
  ])('%s does not find "%s"', (typed, title) => {
    expect(found(typed, title)).toEqual([]);
  });

  test('that some comparison has is no typo for another', () => {
    expect(found('minsk', 'Talks in Minsk', 'The minister')).toEqual([0]);
  });
});

test('all words must be there, in whatever place', () => {
  const index = savedIndex();
  index.put([
    summary(1, {
      title: 'Freed',
      note: 'ask Vilnius',
      tags: ['potash'],
      url: 'https://www.gazette.example/a',
      figures: [],
    }),
    summary(2, { title: 'Freed', note: '', tags: ['potash'], url: 'https://other.example/', figures: [] }),
  ]);
  const ids = (typed: string) => [...(index.search(typed)?.ids ?? [])];
  expect(ids('vilnus potash')).toEqual([1]);
  expect(ids('gazette')).toEqual([1]);
  expect(ids('potash freed')).toEqual([1, 2]);
  expect(ids('potash zebra')).toEqual([]);
});

test('what the page says of its figures is searched', () => {
  const index = savedIndex();
  index.put([summary(1)]);
  expect([...(index.search('kolesnikova 43')?.ids ?? [])]).toEqual([1]);
});

test('the words by which something was found are told, to be marked', () => {
  expect(indexOf('Prisoners go free').search('prizoners fr')?.words).toEqual(['prisoners', 'free']);
});

test.each(['', '   ', '—', '…'])('"%s" is no search', (typed) => {
  expect(indexOf('a').search(typed)).toBeNull();
});

test('what is changed or gone is not found by what it was', () => {
  const index = savedIndex();
  index.put([summary(1, { title: 'Zebra' }), summary(2, { title: 'Zebra' })]);
  index.put([summary(1, { title: 'Giraffe' })]);
  index.remove([2]);
  expect(index.search('zebra')?.ids.size).toBe(0);
  expect(index.search('zebar')?.ids.size).toBe(0);
  expect([...(index.search('girafe')?.ids ?? [])]).toEqual([1]);
});

test('hostile words are only words', () => {
  for (const typed of ['(a+)+$', '.*', '__proto__', 'constructor', '\\', 'a'.repeat(100_000), 'x '.repeat(50_000)])
    expect(indexOf('Prisoners').search(typed)?.ids.size ?? 0).toBe(0);
  expect(indexOf('constructor __proto__').search('constructor')?.ids.size).toBe(1);
});

test('ten thousand comparisons of many words are searched within a second', () => {
  const index = savedIndex();
  index.put(MANY_WORDS);
  for (const typed of ['p', 'prizoners', 'wrod4821 in potsh', 'nosuchwordatall']) {
    const began = processorTime();
    index.search(typed);
    expect(processorTime() - began, typed).toBeLessThan(1_000);
  }
});
