import { expect, test } from 'vitest';
import { labelOf } from '../../lib/article/labels.ts';
import { sectionDays } from '../../lib/article/section-days.ts';

const DAY = '2031-05-03';
const ENTRIES = ['21:10 Dam holds', '16:05 Bridge closed', '09:30 Water rises'];

test.each([
  ['Sunday', '2031-05-04'],
  ['Friday, 2 May', '2031-05-02'],
  ['2 May 2031', '2031-05-02'],
  ['9 August 2020', null],
  ['Bridges', null],
])('entries under %s', (line, day) => {
  expect(sectionDays([line, ...ENTRIES], DAY).at(-1)).toBe(day);
});

test('a page without entries has no days but its own', () => {
  expect(sectionDays(['Sunday', 'The dam holds.'], DAY)).toEqual([null, null]);
});

test.each([
  ['Age: 60', 'Age'],
  ['Still held, according to the union: more than 90', 'Still held, according to the union'],
  ['On Friday, the mayor said: it holds', null],
  ['the mayor: 60', null],
])('the label of %s', (line, label) => {
  expect(labelOf(line)).toBe(label);
});
