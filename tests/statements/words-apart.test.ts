/** Terms, ages, hours and dates of persons whose words stand apart from them, or in an order of their own. */
import { expect, test } from 'vitest';
import { measuresOf } from '../fixtures/dockers.ts';

const TOLD: [text: string, told: string][] = [
  ['Six years in prison have left Ortiz thin.', 'Six years → Marta Ortiz: time held'],
  ['Ortiz is out. Six years, for running a crane.', 'Six years → Marta Ortiz: sentence'],
  ['The six years that Ortiz was given are over.', 'six years → Marta Ortiz: sentence'],
  ['Ortiz is out. What she got was six years.', 'six years → Marta Ortiz: sentence'],
  ['Ortiz is out. She’d been given six years.', 'six years → Marta Ortiz: sentence'],
  ['Ortiz is out, looking older than her 41 years.', '41 years → Marta Ortiz: age'],
  ['Ortiz is out. A welder by trade, 41, she wept.', '41 → Marta Ortiz: age'],
  ['Lindgren is out. At six that morning he was told to pack.', 'six → Nils Lindgren: time of waking'],
  [
    'Lindgren is out. It was 6 a.m. when the cook came in and told him to pack.',
    '6 a.m. → Nils Lindgren: time of waking',
  ],
  ['Lindgren was held from May 2021.', 'May 2021 → Nils Lindgren: date of arrest'],
  ['Ortiz was seized as she crossed into Farland in March 2022.', 'March 2022 → Marta Ortiz: date of arrest'],
  ['Ortiz was sent down for six years at a trial in 2022.', '2022 → Marta Ortiz: date of the sentence'],
  ['Lindgren’s term, in the end, was five years.', 'five years → Nils Lindgren: sentence'],
  ['Lindgren has served three of his six years.', 'six years → Nils Lindgren: sentence'],
  ['Nils Lindgren who had six years is out.', 'six years → Nils Lindgren: sentence'],
  [
    'Ortiz got a long term after being detained on entering the country in May 2021.',
    'May 2021 → Marta Ortiz: date of arrest',
  ],
  ['Ortiz, one of three women who led the strike, was jailed for six years.', 'six years → Marta Ortiz: sentence'],
];

test.each(TOLD)('%s', (text, told) => {
  expect(measuresOf(text).at(-1)).toBe(told);
});

const NOT_TOLD = [
  'Ortiz is out. She had six years of it left.',
  'Lindgren is out. Her husband came home in May and he had had six years on his own.',
  'Ortiz is out, older than the 60 years of the harbour.',
  'Lindgren was held from May 2021 until June 2022.',
  'Ortiz was sent down for six years. In May 2021 he crossed into Farland.',
];

test.each(NOT_TOLD)('%s', (text) => {
  expect(measuresOf(text).at(-1)).toMatch(/(→ –|\?)$/);
});
