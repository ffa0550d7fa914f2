import { describe, expect, it } from 'vitest';
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

  it('tells the year, and without it there is none', () => {
    const text = 'It ended on 13 December, or in June.';
    expect(notes(text, { published: null })).toEqual(['date --12-13', 'date --06']);
    expect(notes(text, { published: '2012-01-05' })).toEqual(['date 2011-12-13', 'date 2011-06']);
    expect(notes('He left on Saturday and came back yesterday.', { published: null })).toEqual([]);
  });
});
