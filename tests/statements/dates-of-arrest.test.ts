import { expect, test } from 'vitest';
import { measuresOf } from '../fixtures/dockers.ts';

const ARREST = 'Marta Ortiz: date of arrest';
const DEPORT = 'Marta Ortiz: date of the deportation attempt';

/** A text, and what its last figure tells. */
const TOLD: [text: string, told: string][] = [
  ['Ortiz got a long sentence after being detained in May 2021.', ARREST],
  ['Ortiz, who was stopped as she came into Westland in May 2021, is free.', ARREST],
  ['Ortiz was thrown in a cell in May 2021 before she could run.', ARREST],
  ['Ortiz keeps the list. In May 2021 she became a name on the list herself.', ARREST],
  ['Ortiz has been on her own list since May 2021.', ARREST],
  ['Ask the family of Ortiz, held since May 2021, when she came home.', ARREST],
  ['They came for Ortiz in May twenty twenty-one.', ARREST],
  ['Nils Lindgren was arrested with Ortiz, sentenced to six years.', 'Nils Lindgren: sentence'],
  ['Ortiz was abducted in Northport in May 2021 and driven to the border.', DEPORT],
  ['Ortiz was abducted in Northport in May 2021 and sang.', ARREST],
  ['Ortiz is free. Guards got her up at 3 a.m. without a word.', 'Marta Ortiz: time of waking'],
  ['Ortiz, a pilot, who was serving six years, left with him.', 'Marta Ortiz: sentence'],
  ['Ortiz was arrested while crossing into Westland in May 2021.', ARREST],
  ['Ortiz is free. Police took her away in May 2021.', ARREST],
  ['GET PACKING\nOrtiz is free. She was jailed for six years.', 'Marta Ortiz: sentence'],
  ['Ortiz has six years left.', '–'],
  ['Ortiz is free. Her sentence, when it came, was six years.', 'Marta Ortiz: sentence'],
  ['Ortiz was kept alone for two years of that time.', 'Marta Ortiz: time in isolation'],
];

test.each(TOLD)('%s', (text, told) => {
  expect(
    measuresOf(text)
      .at(-1)
      ?.replace(/^.* → /, ''),
  ).toBe(told);
});
