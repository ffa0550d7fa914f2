import { expect, test } from 'vitest';
import { claimsOf } from '../fixtures/dockers.ts';

/** A text, and how its last figure is read. */
const READ: [text: string, kind: string, unit: string | null, low: number | string][] = [
  ['Lindgren, who is 63, is free.', 'age', null, 63],
  ['She is 41.', 'age', null, 41],
  ['The youngest of them is 24.', 'age', null, 24],
  ['Ortiz got six years, Lindgren five.', 'duration', 'years', 5],
  ['Ortiz was sentenced to six years. Lindgren got five.', 'duration', 'years', 5],
  ['Ortiz was jailed for six years, the pilot for five.', 'duration', 'years', 5],
  ['Ortiz got six years, Lindgren five and a half.', 'duration', 'years', 5.5],
  ['Ortiz got six years; Lindgren, 16.', 'duration', 'years', 16],
  ['Ortiz got six years; Lindgren, a pilot, also five.', 'duration', 'years', 5],
  ['Ortiz had six years to sit, her pilot, Lindgren, five.', 'duration', 'years', 5],
  ['Ortiz got six years; Lindgren, 16, was let go.', 'age', null, 16],
  ['Ortiz got six years; Lindgren, 60.', 'age', null, 60],
  ['Ortiz was jailed for six years and came with Lindgren, 28.', 'age', null, 28],
  ['Prosecutors wanted Ortiz jailed for six years and Lindgren for five.', 'duration', 'years', 5],
  ['Ortiz came home at 41.', 'age', null, 41],
  ['Lindgren had been given ten years at 60.', 'age', null, 60],
  ['Lindgren got six years. Ortiz wanted a boat, and got one at eight.', 'count', null, 8],
  ['The company put those freed at 60.', 'count', null, 60],
  ['Ortiz did three of her six years, and is out.', 'duration', 'years', 6],
  ['Ortiz was woken at five.', 'time', null, '05:00'],
  ['Ortiz lived at five.', 'count', null, 5],
  ['Ortiz is 41 and Lindgren 63.', 'age', null, 63],
  ['Lindgren, 63: six years. Ortiz, 41: five years.', 'duration', 'years', 5],
  ['Ortiz got six boats, Lindgren five.', 'count', null, 5],
  ['Ortiz got six years.\nLindgren got five.', 'duration', 'years', 5],
  ['Ortiz got six years.\nLindgren got five boats.', 'count', null, 5],
  ['Ortiz had six years; Lindgren had five.', 'duration', 'years', 5],
  ['Ortiz had six boats; Lindgren had five.', 'count', null, 5],
  ['Ortiz had six years, and Lindgren, who led the strike, had five.', 'duration', 'years', 5],
  ['Ortiz had a term of six years, and Lindgren, the pilot, of five.', 'duration', 'years', 5],
  ['Ortiz had a sentence of six years and Lindgren one of five.', 'duration', 'years', 5],
  ['The court gave Ortiz six years; Lindgren was one of five.', 'count', null, 5],
  ['Lindgren was sentenced to five, Ortiz freed.', 'duration', 'years', 5],
  ["Ortiz's term was six years; Lindgren's was sixteen.", 'duration', 'years', 16],
  ['Ortiz, who had six years, and Lindgren, who had five, are out.', 'duration', 'years', 5],
  ['One of the dockers, the youngest, only 24, is out.', 'age', null, 24],
  ['At 41 she is free.', 'age', null, 41],
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

test('the unit may stand with the last of a list', () => {
  expect(claimsOf('Ortiz got six, Lindgren five and Lisovsky four years.').map(({ figure }) => figure.unit)).toEqual([
    'years',
    'years',
    'years',
  ]);
});

test('what was only wanted for the first of a list is told of none', () => {
  expect(
    claimsOf('Prosecutors wanted Ortiz jailed for six years and Lindgren for five.').map((c) => c.measure),
  ).toEqual([null, null]);
});

test('what was asked for tells the kind of an answer', () => {
  const [, answer] = claimsOf('Two Northporters are home. The youngest? Just 22.');
  expect(answer?.figure.kind).toBe('age');
});
