import { describe, expect, test } from 'vitest';
import type { ReportFigure } from '../../lib/types.ts';
import { type Plot, plotOf } from '../../lib/view/plot.ts';
import { rowsOf } from '../../lib/view/rows.ts';
import { COMPARISON } from '../fixtures/comparison.ts';
import { figureWith, otherWith, reportOf, sourceWith } from './build.ts';

function plot(...figures: ReportFigure[]): Plot | null {
  const [row] = rowsOf({ report: reportOf(figures), sources: [sourceWith('one'), sourceWith('two')] });
  return row ? plotOf(row, 'en') : null;
}

const ends = (plot: Plot | null) => plot?.lanes.map((lane) => [lane.openLow, lane.openHigh]);
const labels = (plot: Plot | null) => plot?.ticks.map((tick) => tick.label);

describe('number lines', () => {
  test('values stand in the order of their size, the page on top', () => {
    const line = plot(
      figureWith({ low: 114, others: [otherWith({ low: 113 }), otherWith({ source: 'two', low: 120 })] }),
    );
    expect(line?.kind).toBe('numbers');
    const [page, less, more] = line?.lanes ?? [];
    expect([page?.outlets, less?.outlets, more?.outlets]).toEqual([null, ['The one'], ['The two']]);
    expect(less?.from).toBeLessThan(page?.from ?? 0);
    expect(more?.from).toBeGreaterThan(page?.from ?? 1);
    expect(labels(line)).toEqual(['115', '120']);
  });

  test('open ends run to the edge', () => {
    const line = plot(
      figureWith({
        low: 1100,
        high: null,
        others: [otherWith({ low: 1227 }), otherWith({ source: 'two', low: null, high: 1300 })],
      }),
    );
    expect(ends(line)).toEqual([
      [false, true],
      [false, false],
      [true, false],
    ]);
    expect(line?.lanes[0]?.to).toBe(1);
    expect(line?.lanes[2]?.from).toBe(0);
    expect(line?.lanes[0]?.from).toBeLessThan(line?.lanes[1]?.from ?? 0);
  });

  test('a bound and no other end still has room', () => {
    const line = plot(figureWith({ low: 0, high: null, others: [otherWith({ low: 0, high: 0 })] }));
    expect(line?.lanes[0]?.from).toBeGreaterThan(0);
    expect(line?.lanes[0]?.from).toBeLessThan(1);
  });

  test('whole numbers get whole labels', () => {
    expect(labels(plot(figureWith({ low: 8, others: [otherWith({ low: 9 })] })))).toEqual(['8', '9']);
  });

  test('money and shares are labelled as such', () => {
    const money = { kind: 'money', unit: 'USD' } as const;
    expect(labels(plot(figureWith({ ...money, low: 2e9, others: [otherWith({ low: 4e9 })] })))).toEqual([
      '$2B',
      '$3B',
      '$4B',
    ]);
    const share = plot(figureWith({ kind: 'percent', low: 10, others: [otherWith({ low: 20 })] }));
    expect(labels(share)).toEqual(['10%', '15%', '20%']);
  });

  test('durations in other units stand where they belong', () => {
    const line = plot(
      figureWith({ kind: 'duration', unit: 'days', low: 15, others: [otherWith({ low: 2, unit: 'weeks' })] }),
    );
    expect(line?.lanes[1]?.from).toBeLessThan(line?.lanes[0]?.from ?? 0);
    expect(labels(line)).toEqual(['14', '15']);
  });

  test('what is told in a unit that cannot be converted is left out', () => {
    expect(plot(figureWith({ kind: 'money', unit: 'USD', others: [otherWith({ low: 2, unit: 'EUR' })] }))).toBeNull();
  });
});

describe('time lines', () => {
  const date = (low: string, ...others: string[]) =>
    plot(figureWith({ kind: 'date', low, others: others.map((other) => otherWith({ low: other })) }));

  test('a year holds its months, a month its days', () => {
    const line = date('2021-07', '2021', '2021-07-14');
    const [month, year, day] = line?.lanes ?? [];
    if (!month || !year || !day) throw new Error('three lanes were expected');
    expect(line?.kind).toBe('times');
    expect(year.from).toBeLessThan(month.from);
    expect(month.from).toBeLessThan(day.from);
    expect(day.to).toBeLessThan(month.to);
    expect(month.to).toBeLessThan(year.to);
    expect(labels(line)).toEqual(['Jan 2021', 'Jul 2021', 'Jan 2022']);
  });

  test('neighbouring days lie side by side, labelled under their middle', () => {
    const line = date('2025-12-14', '2025-12-13');
    expect(line?.lanes[1]?.to).toBe(line?.lanes[0]?.from);
    expect(labels(line)).toEqual(['Dec 13', 'Dec 14']);
    expect(line?.ticks[0]?.at).toBeCloseTo(((line?.lanes[1]?.from ?? 0) + (line?.lanes[1]?.to ?? 0)) / 2);
  });

  test.each([
    ['2025-12-01', '2025-12-24', ['Nov 28', 'Dec 12', 'Dec 26']],
    ['2025-03', '2025-06', ['Apr 2025', 'Jul 2025']],
    ['2020', '2022', ['2020', '2021', '2022', '2023']],
    ['1994', '2025', ['2000', '2010', '2020']],
  ])('from %s to %s the labels are few and round', (from, to, expected) => {
    const found = labels(date(from, to));
    expect(found?.length).toBeLessThanOrEqual(4);
    expect(found).toEqual(expected);
  });

  test('a date open at one end runs to the edge', () => {
    const line = plot(figureWith({ kind: 'date', low: '2020', high: null, others: [otherWith({ low: '2021' })] }));
    expect(ends(line)).toEqual([
      [false, true],
      [false, false],
    ]);
  });

  test('what is no date is left out', () => {
    expect(date('2020', 'soon')).toBeNull();
  });
});

test.each([
  ['one value only', figureWith({ others: [otherWith()] })],
  ['nothing to compare', figureWith()],
  ['ranks', figureWith({ kind: 'ordinal', low: 1, others: [otherWith({ low: 3 })] })],
  [
    'numbers beside dates',
    figureWith({ kind: 'duration', unit: 'years', low: 4, others: [otherWith({ low: '2020' })] }),
  ],
])('there is no picture of %s', (_, figure) => {
  expect(plot(figure)).toBeNull();
});

test('every position of a real comparison is on the line', () => {
  const plots = rowsOf(COMPARISON).flatMap((row) => plotOf(row, 'en') ?? []);
  expect(plots.length).toBeGreaterThan(3);
  for (const { lanes, ticks } of plots) {
    const positions = [...lanes.flatMap(({ from, to }) => [from, to]), ...ticks.map(({ at }) => at)];
    for (const position of positions) {
      expect(position).toBeGreaterThanOrEqual(0);
      expect(position).toBeLessThanOrEqual(1);
    }
    for (const { from, to } of lanes) expect(from).toBeLessThanOrEqual(to);
  }
});
