import { describe, expect, test } from 'vitest';
import type { ReportFigure } from '../../lib/types.ts';
import { rowsOf } from '../../lib/view/rows.ts';
import { COMPARISON } from '../fixtures/comparison.ts';
import { figureWith, otherWith, reportOf, sourceWith } from './build.ts';

const rows = (...figures: ReportFigure[]) => rowsOf({ report: reportOf(figures), sources: [sourceWith('one')] });

describe('a row a measure', () => {
  test('mentions of one value merge and keep their places in reading order', () => {
    const [row, ...more] = rows(
      figureWith({ start: 40, end: 43, text: '123' }),
      figureWith({ start: 5, end: 8, text: 'one' }),
    );
    expect(more).toEqual([]);
    expect(row?.values).toHaveLength(1);
    expect(row?.values[0]?.spots).toEqual([
      { start: 5, end: 8, text: 'one' },
      { start: 40, end: 43, text: '123' },
    ]);
    expect(row?.values[0]?.text).toBe('one');
  });

  test('a page that contradicts itself shows both values, the graver first', () => {
    const [row] = rows(figureWith({ low: 1, verdict: 'agree' }), figureWith({ low: 2, start: 9, verdict: 'conflict' }));
    expect(row?.verdict).toBe('conflict');
    expect(row?.values.map(({ text, verdict }) => [text, verdict])).toEqual([
      ['2', 'conflict'],
      ['1', 'agree'],
    ]);
  });

  test('the same numbers in other units are other values', () => {
    const [row] = rows(figureWith({ kind: 'duration', unit: 'days' }), figureWith({ kind: 'duration', unit: 'years' }));
    expect(row?.values).toHaveLength(2);
  });

  test('figures without a measure are a row a value', () => {
    const unknown = { measure: null };
    const labels = rows(
      figureWith({ ...unknown, low: 3 }),
      figureWith({ ...unknown, low: 4 }),
      figureWith({ ...unknown, low: 3 }),
    );
    expect(labels.map((row) => [row.label, row.values[0]?.text])).toEqual([
      [null, '3'],
      [null, '4'],
    ]);
    expect(new Set(labels.map((row) => row.key)).size).toBe(2);
  });

  test('what is no claim has no row', () => {
    expect(rows(figureWith({ verdict: null }))).toEqual([]);
  });

  test('who says it is told even where only a later mention tells it', () => {
    const [row] = rows(figureWith(), figureWith({ start: 9, by: 'a ministry' }));
    expect(row?.values[0]?.by).toBe('a ministry');
  });

  test('a statement paired with two mentions is told once', () => {
    const [row] = rows(
      figureWith({ verdict: 'agree', others: [otherWith()] }),
      figureWith({ start: 9, verdict: 'agree', others: [otherWith()] }),
    );
    expect(row?.values[0]?.voices[0]?.sayings[0]?.mentions).toHaveLength(1);
  });
});

test('conflicts come first, all else in reading order', () => {
  expect(rowsOf(COMPARISON).map((row) => [row.verdict, row.label])).toEqual([
    ['conflict', 'Day of the release'],
    ['conflict', 'People taken straight to Vilnius'],
    ['agree', 'Prisoners freed in the release of December 2025'],
    ['fits', 'People whom Ukraine received'],
    ['fits', 'Belarusian political prisoners among the people whom Ukraine received at its border'],
    ['agree', 'Age of Maria Kolesnikova'],
    ['agree', 'Since when Maria Kolesnikova was held'],
    ['fits', 'Jailing of Ales Bialiatski'],
    ['alone', null],
    ['agree', 'Length of the talks in Minsk'],
    ['alone', null],
    ['alone', 'Prisoners freed in June 2025'],
    ['alone', 'Prisoners freed in September 2025'],
    ['fits', 'Political prisoners still held'],
  ]);
});
