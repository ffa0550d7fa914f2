import { describe, expect, test } from 'vitest';
import { meanRatio } from '../../lib/node/bench/loads.ts';
import { LARGEST, ordinaryPages, PAGES, SMALLEST } from '../../lib/node/bench/ordinary-pages.ts';
import { always, type Row, rowLines } from '../../lib/node/bench/row.ts';

describe('the table', () => {
  const row = (what: string, part: Partial<Row>): Row => ({
    what,
    against: null,
    unit: 'ms',
    atMost: null,
    found: {},
    ...part,
  });

  test('has a column for each place, and rows of one name in one line', () => {
    const lines = rowLines([
      row('a', { found: { Node: { median: 12.345, low: 1, high: 1234.5 } } }),
      row('a', { found: { Firefox: always(3) } }),
      row('b', { against: 'c', unit: '×', atMost: 2, found: { Node: always(0.01234) } }),
    ]);
    expect(lines.map((line) => line.split(/ {2,}/))).toEqual([
      ['median (middle half)', 'asked', 'Node', 'Firefox'],
      ['a, ms', '12.3 (1–1235)', '3'],
      ['b / c', '≤ 2', '0.0123', '–'],
    ]);
  });
});

test('a mean ratio favours neither side', () => {
  expect(meanRatio([2, 1, 2, 1], [1, 2, 1, 2]).median).toBeCloseTo(1);
  const { median, low, high } = meanRatio([1.1, 1.2, 1.1, 1.2], [1, 1, 1, 1]);
  expect(median).toBeCloseTo(Math.sqrt(1.1 * 1.2));
  expect([low < median, median < high, high < 1.25]).toEqual([true, true, true]);
});

test('ordinary pages are of every size, and always the same', () => {
  const pages = ordinaryPages();
  expect(pages).toHaveLength(PAGES);
  expect(pages[0]?.length).toBeLessThan(SMALLEST * 1.1);
  expect(pages.at(-1)?.length).toBeGreaterThan(LARGEST);
  expect(ordinaryPages()).toEqual(pages);
});
