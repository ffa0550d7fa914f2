/** Texts of people who write as they talk, with slips of the keyboard, and near misses that mean something else. */
import { expect, test } from 'vitest';
import { measuresOf } from '../fixtures/dockers.ts';

const FREED = 'people freed';
const HELD = 'people held';

/** A text, and what its figures tell. */
const WRITTEN: [text: string, ...told: string[]][] = [
  ['Westland has realeased 40 dockers.', FREED],
  ['Westland freed 40 dokers.', 'dokers, freed'],
  ['Westland freed 40 ppl.', FREED],
  ['40 peeple were let out.', FREED],
  ['Eastland recieved 40 dockers.', 'people taken to Eastland'],
  ['Eastlnd recieved 40 dockers.', 'people taken to Eastland'],
  ['Farmland recieved 40 dockers.', 'dockers, taken across'],
  ['Ortiz got a six year sentance.', 'Marta Ortiz: sentence'],
  ['Ortiz was imprisioned in August 2020.', 'Marta Ortiz: date of arrest'],
  ['Ortiz is out. Shes only 41!!', 'Marta Ortiz: age'],
  ['Lindgren is out. Hes 63 now.', 'Nils Lindgren: age'],
  ['Lindgrens envoy is 63.', '–'],
  ['Poor Ortiz. They gave her six years for it in 2021.', 'Marta Ortiz: sentence', 'Marta Ortiz: date of the sentence'],
  ['They gave poor Ortiz SIX YEARS.', 'Marta Ortiz: sentence'],
  ['They gave the old boat six years.', '–'],
  ['Ortiz was jailed for six years in 2021.', 'Marta Ortiz: sentence', 'Marta Ortiz: date of the sentence'],
  ['Ortiz was jailed in 2021.', 'Marta Ortiz: date of arrest'],
  ['Westland freed 40 dockers. Forty. I read it twice.', FREED, FREED],
  ['Westland freed 40 dockers. Forty boats came.', FREED, '–'],
  ['Westland freed 40 dockers. Thirty!', FREED, '–'],
  ['Ortiz was nicked. Many have been put away since that dodgy vote in 2018.', 'vote: year of the election'],
  ['Ortiz was arrested after the vote in 2018.', 'vote: year of the election?'],
  [
    '- lisouskaya, crane driver: 5 years, they took her in 2019',
    'Irina Lisovskaya: sentence?',
    'Irina Lisovskaya: date of arrest',
  ],
  ['Eastland took in 40 dockers.', 'people taken to Eastland'],
  ['Ortiz ran a newspaper. Six years for running a newspaper!', 'Marta Ortiz: sentence'],
  ['Ortiz ran a newspaper. Six years for a boat.', '–'],
  [
    'Ortiz and Lindgren are out. He was to have served six years, she five.',
    'Nils Lindgren: sentence',
    'Marta Ortiz: sentence',
  ],
  ['Lisovskaya cried. Her hubby got six years.', 'Oleg Lisovsky: sentence'],
  ['After three years inside on a six-year stretch, Ortiz wept.', 'Marta Ortiz: time held', 'Marta Ortiz: sentence'],
  ['Ortiz spent three years inside the harbour.', 'Marta Ortiz: time held?'],
  ['So, 40 dockers out, just like that.', FREED],
  ['40 dockers out of work.', '–'],
  ['Ortiz was arrested over her vote at the harbour in October 2020.', 'Marta Ortiz: date of arrest'],
  ['Someone wrote that Ortiz is 41.', 'Marta Ortiz: age?'],
  ['40 dockers are still in (I wrote 50, a typo).', HELD, '–'],
  ['Ortiz met the Eastlanders, the youngest only 41.', 'age of the youngest eastlander'],
  ['Ortiz met the Eastlanders, the youngest of them 41.', 'age of the youngest eastlander'],
  ['The vote in twenty-nineteen was rigged.', 'vote: year of the election'],
];

test.each(WRITTEN)('%s', (text, ...told) => {
  expect(measuresOf(text).map((line) => line.replace(/^.* → /, ''))).toEqual(told);
});
