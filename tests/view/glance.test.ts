import { expect, test } from 'vitest';
import type { ReportOther } from '../../lib/types.ts';
import { glanceOf } from '../../lib/view/glance.ts';
import { rowsOf } from '../../lib/view/rows.ts';
import { figureWith, otherWith, reportOf, sourceWith } from './build.ts';

const sources = [sourceWith('one'), sourceWith('two')];

function glance(...others: ReportOther[]) {
  const [row] = rowsOf({ report: reportOf([figureWith({ verdict: 'fits', others })]), sources });
  return row ? glanceOf(row).map(({ text, verdict, outlets }) => [text, verdict, outlets]) : [];
}

test('one value of several sources is told once, with all of them', () => {
  expect(glance(otherWith(), otherWith({ source: 'two', text: 'one' }), otherWith({ paragraph: 9 }))).toEqual([
    ['1', 'agree', ['The one', 'The two']],
  ]);
});

test('one number that is judged differently is told apart', () => {
  expect(glance(otherWith(), otherWith({ source: 'two', text: 'about 1', verdict: 'fits' }))).toEqual([
    ['about 1', 'fits', ['The two']],
    ['1', 'agree', ['The one']],
  ]);
});

test('numbers in different units are different values', () => {
  const units = glance(otherWith({ unit: 'days' }), otherWith({ source: 'two', unit: 'weeks' }));
  expect(units).toHaveLength(2);
});
