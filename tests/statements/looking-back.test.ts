/** Months, terms and lengths of time as letters and essays tell them, and near misses in the same words. */
import { expect, test } from 'vitest';
import { claimsOf, measuresOf } from '../fixtures/dockers.ts';

/** A text, and its last day or month. */
const DATED: [text: string, date: string][] = [
  ['In 2019 Ortiz led the strike. In September men in masks took her to the border.', '2019-09'],
  ['Ortiz led a strike in August 2019. In February they came for her.', '2020-02'],
  ['In 2019 Ortiz led the strike. In March the union met.', '2024-03'],
  ['In 2019 Ortiz led the strike. The union met that March.', '2019-03'],
  ['In 2019 Ortiz led the strike. In May 40 dockers came out to meet her.', '2024-05'],
  ['In 2019 Ortiz led the strike.\nIn March they came for her.', '2024-03'],
  ['In June 2023 Gomez came. On the twenty-sixth of that month Ortiz stood in court.', '2023-06-26'],
];

test.each(DATED)('%s', (text, date) => {
  expect(claimsOf(text).findLast(({ figure }) => figure.kind === 'date')?.figure.low).toBe(date);
});

test('only a month that is pointed at is sure of its year', () => {
  expect(measuresOf('In 2021 Ortiz was jailed. In March they arrested her.').at(-1)).toMatch(/\?$/);
  expect(measuresOf('In 2021 Ortiz fell ill. She was arrested that March.').at(-1)).not.toMatch(/\?$/);
});

/** A text, and what its last figure tells. */
const TOLD: [text: string, told: string][] = [
  ['Ortiz got six years. Lindgren, the pilot, whose own sentence was five.', 'Nils Lindgren: sentence'],
  ['Ortiz: six years. Lindgren of the harbour news, which everybody read, a dozen.', 'Nils Lindgren: sentence'],
  ['The pilot Lindgren had five years, the crane driver Ortiz six.', 'Marta Ortiz: sentence'],
  ['The crane driver Ortiz had five years.', 'Marta Ortiz: sentence'],
  ['Lindgren was tried in secret; his was five years.', 'Nils Lindgren: sentence'],
  ['Ortiz had five years of work behind her.', '–'],
  ['It had all been settled in some forty-eight hours.', 'release of the dockers: length of the talks?'],
  ['He had settled in Northport in two days.', '–'],
  [
    'For a year and a half and then some Ortiz was not permitted to speak to anybody.',
    'Marta Ortiz: time in isolation',
  ],
  ['Ortiz was woken towards four.', 'Marta Ortiz: time of waking'],
  ['It was six in the morning when a guard shook Ortiz awake.', 'Marta Ortiz: time of waking'],
  ['They sat over it for two days.', 'release of the dockers: length of the talks'],
  ['Gomez flew home having secured 40 dockers.', 'people freed'],
  ['Gomez thanked Eastland for making room for 40 dockers.', 'people taken to Eastland'],
  ['On the eve the union had 900 names on its list.', 'names, counted'],
  ['The release came on a Friday, the third of May.', 'release of the dockers: day of the release'],
  ['The release came on Friday.', 'release of the dockers: day of the release?'],
];

test.each(TOLD)('%s', (text, told) => {
  expect(
    measuresOf(text)
      .at(-1)
      ?.replace(/^.* → /, ''),
  ).toBe(told);
});
