import { expect, test } from 'vitest';
import type { Gold, GoldFigure } from '../../lib/node/gold.ts';
import { locator } from '../../lib/node/gold.ts';
import { sameValue } from '../../lib/node/same-value.ts';
import { type Metric, scoreArticle } from '../../lib/node/score-gold.ts';
import { rateCell, wilson } from '../../lib/node/score-table.ts';
import type { Comparison, ReportFigure, ReportOther } from '../../lib/types.ts';

const TEXT = 'The ferry held more than 40 cars.\nIt left on 3 May with 15 of 5 crews. © 1999';

const FIGURE: GoldFigure = {
  text: 'more than 40',
  context: 'held more than 40 cars',
  kind: 'count',
  low: 40,
  high: null,
  slot: 'cars',
  tier: 'core',
  pairs: [{ source: 'a', values: [[38, 38]], accept: ['conflict'], required: true }],
};

const GOLD: Gold = {
  url: null,
  published: null,
  spotted: true,
  figures: [
    FIGURE,
    {
      ...FIGURE,
      text: '3 May',
      context: 'left on 3 May',
      kind: 'date',
      low: '2020-05-03',
      high: '2020-05-03',
      pairs: [],
    },
    { ...FIGURE, text: '5', context: 'with 15 of 5 crews', low: 5, high: 5, lookAlike: 'crews, not cars', pairs: [] },
  ],
  furniture: [{ text: '1999', context: '© 1999' }],
};

const OTHER: ReportOther = {
  source: 'a',
  paragraph: 1,
  statement: 'There were 38 cars.',
  text: '38',
  low: 38,
  high: 38,
  by: null,
  verdict: 'conflict',
  reason: '',
};

function figure(
  text: string,
  low: number | string,
  high: number | string | null,
  others: ReportOther[] = [],
): ReportFigure {
  const start = TEXT.indexOf(text);
  const kind = typeof low === 'string' ? 'date' : 'count';
  const place = { text, start, end: start + text.length };
  return { ...place, kind, low, high, unit: null, by: null, measure: null, verdict: 'alone', others };
}

const CARS = figure('more than 40', 40, null, [OTHER]);
const DAY = figure('3 May', '2020-05-03', '2020-05-03');
const CREWS = { ...figure('5 crews', 5, 5), end: TEXT.indexOf('5 crews') + 1, text: '5' };

function score(figures: ReportFigure[], story: string | null = 'ferry') {
  const report = { page: { title: null, url: null, published: null, source: null }, story, text: TEXT, figures };
  const rest = { storyTitle: null, checked: null, sources: [], unreadable: null, readUpTo: null, nearest: [] };
  const comparison: Comparison = { report, ...rest };
  const { rates, misses } = scoreArticle(comparison, GOLD);
  return {
    of: (metric: Metric) => `${rates[metric].n}/${rates[metric].d}`,
    misses: misses.map(({ metric }) => metric),
  };
}

test('a perfect report misses nothing', () => {
  const { of, misses } = score([CARS, DAY, CREWS]);
  expect(misses).toEqual([]);
  expect(of('core figures found')).toBe('3/3');
  expect(of('values right')).toBe('3/3');
  expect(of('pairs right')).toBe('1/1');
  expect(of('pairs found')).toBe('1/1');
  expect(of('verdicts right')).toBe('1/1');
  expect(of('conflicts shown that are real')).toBe('1/1');
  expect(of('real conflicts found')).toBe('1/1');
  expect(of('look-alikes sprung')).toBe('0/1');
  expect(of('furniture compared')).toBe('0/1');
});

test.each<[string, ReportFigure[], Metric[]]>([
  ['a figure that is not found', [CARS, CREWS], ['core figures found']],
  ['a bound that is not read', [figure('40', 40, 40, [OTHER]), DAY, CREWS], ['values right']],
  ['a wrong day', [CARS, figure('3 May', '2020-05-04', '2020-05-04'), CREWS], ['values right']],
  ['a word taken for a figure', [CARS, DAY, CREWS, figure('ferry', 1, 1)], ['figures that are figures']],
  ['no pair', [figure('more than 40', 40, null), DAY, CREWS], ['pairs found', 'real conflicts found']],
  [
    'a wrong verdict',
    [figure('more than 40', 40, null, [{ ...OTHER, verdict: 'fits' }]), DAY, CREWS],
    ['verdicts right', 'real conflicts found'],
  ],
  [
    'a pair with a source that tells nothing',
    [CARS, { ...DAY, others: [{ ...OTHER, verdict: 'fits' }] }, CREWS],
    ['pairs right'],
  ],
  [
    'a look-alike that is called wrong',
    [CARS, DAY, { ...CREWS, others: [OTHER] }],
    ['look-alikes sprung', 'pairs right', 'conflicts shown that are real'],
  ],
  [
    'furniture compared',
    [CARS, DAY, CREWS, figure('1999', '1999', '1999', [OTHER])],
    ['pairs right', 'conflicts shown that are real', 'figures that are figures', 'furniture compared'],
  ],
  [
    'the same value of a source twice',
    [figure('more than 40', 40, null, [OTHER, OTHER]), DAY, CREWS],
    ['source twice'],
  ],
])('%s is counted', (_, figures, expected) => {
  expect(score(figures).misses).toEqual(expected);
});

test('a page that is not spotted is counted', () => {
  expect(score([CARS, DAY, CREWS], null).misses).toEqual(['spotted']);
});

test('mentions are found whatever the white space, and as words of their own', () => {
  const text = 'Some\u00a0 of 15,\nthen 5 of them.';
  const [span] = locator(text)('5', 'of 15, then 5 of');
  expect(span).toEqual({ start: text.indexOf(' 5 ') + 1, end: text.indexOf(' 5 ') + 2 });
  expect(locator(text)('5', 'or 5 of')).toEqual([]);
});

test('values are the same in other units and spellings, and no others', () => {
  expect(sameValue({ low: 18, high: 18, unit: 'months' }, { low: 1.5, high: 1.5, unit: 'years' })).toBe(true);
  expect(sameValue({ low: 18, high: 18, unit: 'months' }, { low: 18, high: 18, unit: 'years' })).toBe(false);
  expect(sameValue({ low: 101, high: null }, { low: 100, high: null })).toBe(true);
  expect(sameValue({ low: 101, high: 101 }, { low: 100, high: 100 })).toBe(false);
  expect(sameValue({ low: '2020-02-01', high: '2020-02-29' }, { low: '2020-02', high: '2020-02' })).toBe(true);
  expect(sameValue({ low: '4:05', high: '4:05' }, { low: '04:05', high: '04:05' })).toBe(true);
  expect(sameValue({ low: null, high: 60 }, { low: 60, high: 60 })).toBe(false);
});

test('intervals are those that Wilson gives', () => {
  expect(wilson({ n: 9, d: 10 }).map((share) => share.toFixed(3))).toEqual(['0.596', '0.982']);
  expect(wilson({ n: 0, d: 0 })).toEqual([0, 1]);
  expect(rateCell({ n: 1, d: 1 })).toBe('1.000 1/1 [0.21 1.00]');
});
