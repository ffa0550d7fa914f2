import { describe, expect, it } from 'vitest';
import { groupsByDots } from '../../lib/figures/index.ts';
import rows from '../fixtures/figures.json' with { type: 'json' };
import { notes } from './note.ts';

describe.each(Object.entries(rows))('%s', (_, table) => {
  it.each(table.map(([sentence, figures]) => ({ sentence, figures })))('$sentence', ({ sentence, figures }) => {
    expect(notes(sentence ?? '').join('; ')).toBe(figures);
  });
});

it('are read beside half a character', () => {
  expect(notes('The \ud800 rose by 5\ud83d\ude00 to 12\u066a.')).toEqual(['count 5', 'percent 12']);
});

describe('what the caller knows', () => {
  it('tells the order of day and month', () => {
    expect(notes('It began on 03/04/2025.')).toEqual(['date 2025-04-03 ?']);
    expect(notes('It began on 03/04/2025.', { dayFirst: true })).toEqual(['date 2025-04-03']);
    expect(notes('It began on 03/04/2025.', { dayFirst: false })).toEqual(['date 2025-03-04']);
  });

  it('tells that dots group thousands', () => {
    expect(notes('It had 1.227 on Friday.')).toEqual(['count 1.227', 'date 2025-12-12']);
    expect(notes('It had 1.227 on Friday.', { dotsGroup: true })).toEqual(['count 1227', 'date 2025-12-12']);
  });

  it('tells the year, and without it there is none', () => {
    const text = 'It ended on 13 December, or in June.';
    expect(notes(text, { published: null })).toEqual(['date --12-13', 'date --06']);
    expect(notes(text, { published: '2012-01-05' })).toEqual(['date 2011-12-13', 'date 2011-06']);
    expect(notes('He left on Saturday and came back yesterday.', { published: null })).toEqual([]);
  });
});

it.each([
  ['It has 1.227 of them. Once it was 4.228.', true],
  ['It has 1.227 of them.', false],
  ['It has 1.227 and 4.228, which is 9.5 per cent.', false],
  ['It has 1.227 and 4,228.', false],
  ['It rose by 1.227% and 4.228%.', false],
  ['On 13.12.2025 it was 1.227, on 14.12.2025 it was 1.300.', true],
])('%s Dots group thousands: %s', (text, grouped) => expect(groupsByDots(text)).toBe(grouped));
