import { describe, expect, test } from 'vitest';
import { differenceOf, isUnchanged } from '../../lib/saved/diff.ts';
import { COMPARISON } from '../fixtures/comparison.ts';
import { DIFFERENCE, LATER } from '../fixtures/saved.ts';

test('nothing changed, nothing is told', () => {
  const difference = differenceOf(COMPARISON, structuredClone(COMPARISON));
  expect(difference).toMatchObject({ changes: [], newSources: [], goneSources: [], text: false });
  expect(isUnchanged(difference)).toBe(true);
});

test('another wording of the page is no change of its figures', () => {
  const report = { ...COMPARISON.report, text: `${COMPARISON.report.text} More.` };
  const difference = differenceOf(COMPARISON, { ...COMPARISON, report });
  expect(difference.text).toBe(true);
  expect(isUnchanged(difference)).toBe(true);
});

describe('what changed is told with before and after', () => {
  const change = (label: string) => DIFFERENCE.changes.find(({ row }) => row.label === label);

  test('a figure put right', () => {
    expect(change('Day of the release')).toMatchObject({
      before: { verdict: 'conflict', page: ['December 14, 2025'] },
      after: { verdict: 'agree', page: ['December 13, 2025'] },
    });
  });

  test('a figure that is gone, and one that is new', () => {
    expect(DIFFERENCE.changes.find(({ after }) => after === null)?.before?.page).toEqual(['43']);
    const back = differenceOf(LATER, COMPARISON);
    expect(back.changes.find(({ before }) => before === null)?.after?.page).toEqual(['43']);
  });

  test('the day of the data, and the sources', () => {
    expect(DIFFERENCE.checked).toEqual({ before: COMPARISON.checked, after: '2025-12-22' });
    const [gone, ...sources] = COMPARISON.sources;
    const fewer = differenceOf(COMPARISON, { ...COMPARISON, sources });
    expect(fewer.goneSources).toEqual([gone?.outlet]);
    expect(differenceOf({ ...COMPARISON, sources }, COMPARISON).newSources).toEqual([gone?.outlet]);
  });

  test('another value of a source alone is a change', () => {
    const figures = COMPARISON.report.figures.map((figure) => ({
      ...figure,
      others: figure.others.map((other) =>
        other.text === '114' ? { ...other, text: '115', low: 115, high: 115 } : other,
      ),
    }));
    const { changes } = differenceOf(COMPARISON, { ...COMPARISON, report: { ...COMPARISON.report, figures } });
    expect(changes.map(({ row }) => row.label)).toEqual(['People whom Ukraine received']);
  });
});
