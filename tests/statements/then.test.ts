import { expect, test } from 'vitest';
import { measuresOf, reported, sourcesSaying } from '../fixtures/dockers.ts';

const AGE = 'Marta Ortiz: age';
const SERVED = 'Marta Ortiz: time held';

/** A text, and what its last figure tells: with a question mark where it may be told of another day. */
const TOLD: [text: string, told: string][] = [
  ['Ortiz is 43.', AGE],
  ['Ortiz was 43, thin and tired.', AGE],
  ['In 2019 the town met Ortiz. She was 38 and had never led a strike.', `${AGE}?`],
  ['They came for Ortiz in March 2021; she was 39.', `${AGE}?`],
  ['Ortiz has been in jail since March 2021. She is 43.', AGE],
  ['Ortiz was 38 when the strike began.', `${AGE}?`],
  ['Ortiz was 43 when she was freed.', AGE],
  ['When Ortiz first led a strike she was 33.', `${AGE}?`],
  ['At the time of her arrest Ortiz was 39.', `${AGE}?`],
  ['Ortiz, 39 at the time, said nothing.', `${AGE}?`],
  ['Ortiz was arrested at the age of 39.', `${AGE}?`],
  ['Ortiz, arrested at 39, is 44 today.', AGE],
  ['Ortiz went to prison at thirty-nine and came out at forty-three.', AGE],
  ['Now 44, Ortiz walks with a stick.', AGE],
  ['Ortiz, who is all of forty-three, laughed.', AGE],
  ['Ortiz went in at 39 and is 43 now.', AGE],
  ['Ortiz turned 40, 41 and 42 in a cell.', `${AGE}?`],
  ['Ortiz put the number of dockers at 109.', 'dockers, counted'],
  ['Ortiz had been in prison for a year when the prize was announced.', `${SERVED}?`],
  ['Ortiz had been in prison for three years when she was freed.', SERVED],
  ['By then Ortiz had been behind bars for a year and a half.', `${SERVED}?`],
  ['By the time she was tried, Ortiz had spent a year in a cell.', `${SERVED}?`],
  ['Ortiz had been held for a year before her trial.', `${SERVED}?`],
  ['Ortiz was two years into her sentence.', `${SERVED}?`],
  ['After a year in custody Ortiz was tried.', `${SERVED}?`],
  ['After three years in custody Ortiz is free.', SERVED],
  ['Ortiz had been behind bars for three years, most of the time alone.', SERVED],
];

test.each(TOLD)('%s', (text, told) => {
  expect(
    measuresOf(text)
      .at(-1)
      ?.replace(/^.* → /, ''),
  ).toBe(told);
});

test('of two ages the last may be of now', () => {
  const told = 'Ortiz was 40 when she was taken and 42 when she came out.';
  expect(measuresOf(told)).toEqual([`40 → ${AGE}?`, `42 → ${AGE}`]);
});

test('a day behind an age may be that of the age', () => {
  expect(measuresOf('Ortiz was 38 when she came home from Farland, in 2019.')).toEqual([`38 → ${AGE}?`, '2019 → –']);
  expect(measuresOf('Ortiz was 43 when she came home, jailed since 2021.')[0]).toBe(`43 → ${AGE}`);
});

/** What a page says of a day long past, and of now. */
const PAGE: [text: string, verdict: string][] = [
  ['The year was 2018. Marta Ortiz, thirty-eight, drove a crane in Northport.', 'alone'],
  ['The year was 2018. Marta Ortiz, forty, drove a crane in Northport.', 'conflict'],
  ['Marta Ortiz, thirty-eight, drove a crane in Northport.', 'conflict'],
  ['In 2022 Marta Ortiz had been in prison for 15 months.', 'alone'],
  ['Marta Ortiz has been in prison for 15 months.', 'conflict'],
];

test.each(PAGE)('%s', (text, verdict) => {
  const sources = sourcesSaying('Marta Ortiz is 44 years old.', 'Marta Ortiz was in prison for three years.');
  expect(reported(text, sources).at(-1)?.verdict ?? 'alone').toBe(verdict);
});

test('a number that is denied does not part an age from its day', () => {
  expect(measuresOf('Ortiz was 38, not 39, when the strike began.')).toEqual([`38 → ${AGE}?`, '39 → –']);
});
