import { expect, test } from 'vitest';
import { claimsOf } from '../fixtures/dockers.ts';

/** A text, and how its last figure is read. */
const READ: [text: string, kind: string, unit: string | null, low: number][] = [
  ['Lindgren, who is 63, is free.', 'age', null, 63],
  ['She is 41.', 'age', null, 41],
  ['The youngest of them is 24.', 'age', null, 24],
  ['Ortiz got six years, Lindgren five.', 'duration', 'years', 5],
  ['Ortiz was sentenced to six years. Lindgren got five.', 'duration', 'years', 5],
  ['Ortiz was jailed for six years, the pilot for five.', 'duration', 'years', 5],
  ['Ortiz got six years; Lindgren, 16.', 'duration', 'years', 16],
  ['Ortiz got six years; Lindgren, a pilot, also five.', 'duration', 'years', 5],
  ['Ortiz had six years to sit, her pilot, Lindgren, five.', 'duration', 'years', 5],
  ['Ortiz got six years; Lindgren, 16, was let go.', 'age', null, 16],
  ['Ortiz got six years; Lindgren, 60.', 'age', null, 60],
  ['Ortiz was jailed for six years and came with Lindgren, 28.', 'age', null, 28],
  ['Ortiz is 41 and Lindgren 63.', 'age', null, 63],
  ['Lindgren, 63: six years. Ortiz, 41: five years.', 'duration', 'years', 5],
  ['Ortiz got six boats, Lindgren five.', 'count', null, 5],
  ['Ortiz got six years.\nLindgren got five.', 'count', null, 5],
  ['The talks took two years and 60 dockers were freed.', 'count', null, 60],
];

test.each(READ)('%s', (text, kind, unit, low) => {
  expect(claimsOf(text).at(-1)?.figure).toMatchObject({ kind, unit, low });
});

test.each([
  [['Docker', 'Age'], 'age', null],
  [['Docker', 'Years in prison'], 'duration', 'years'],
  [['Docker', 'Boats'], 'count', null],
])('a bare number under %j', (heads, kind, unit) => {
  expect(claimsOf('41', undefined, heads)[0]?.figure).toMatchObject({ kind, unit });
});

test('the number before a term in brackets is an age', () => {
  expect(claimsOf('Ortiz (41, driver, six years) is free.').map(({ figure }) => figure.kind)).toEqual([
    'age',
    'duration',
  ]);
});
