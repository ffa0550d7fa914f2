import { expect, test } from 'vitest';
import { countVerdicts } from '../../lib/view/counts.ts';
import { rowsOf } from '../../lib/view/rows.ts';
import { COMPARISON } from '../fixtures/comparison.ts';
import { figureWith, reportOf } from './build.ts';

test('a measure counts once, with the gravest verdict of its mentions', () => {
  const report = reportOf([
    figureWith({ verdict: 'agree' }),
    figureWith({ verdict: 'conflict', low: 2 }),
    figureWith({ verdict: 'fits', measure: 'places' }),
    figureWith({ verdict: null, measure: 'years of a copyright' }),
  ]);
  expect(countVerdicts(report)).toEqual({ conflict: 1, fits: 1, agree: 0, alone: 0 });
});

test('the counts are those of the rows', () => {
  const counts = countVerdicts(COMPARISON.report);
  const rows = rowsOf(COMPARISON);
  for (const verdict of ['agree', 'fits', 'conflict', 'alone'] as const) {
    expect(counts[verdict], verdict).toBe(rows.filter((row) => row.verdict === verdict).length);
  }
});
