/** Who is meant where a sentence tells of somebody again, or of a part of what it told before. */
import { expect, test } from 'vitest';
import { measuresOf } from '../fixtures/dockers.ts';

/** A text, and what its last figure tells. */
const TOLD: [text: string, told: string][] = [
  [
    'Lindgren, the pilot who made a bid for the office and who was serving six years, is free.',
    'Nils Lindgren: sentence',
  ],
  ['Ortiz got six years and Lindgren, once the pilot of the Harbour Union boat, five.', 'Nils Lindgren: sentence'],
  ['Ortiz had been held for three years, for two years of which she was kept apart.', 'Marta Ortiz: time in isolation'],
  ['Ortiz spent ten months in isolation, and all that time her sister wrote.', 'Marta Ortiz: time in isolation'],
  ['Ortiz spent ten months in isolation that time.', '–'],
  ['With Lindgren, 63, people talk of boats.', 'Nils Lindgren: age'],
  ['With his lawyer, 63, Lindgren talked of boats.', '–'],
  ['It was in May 2021 that they arrested Ortiz.', 'Marta Ortiz: date of arrest'],
  ['Lindgren was in for six.', 'Nils Lindgren: sentence'],
  ['At 63 Lindgren is free.', 'Nils Lindgren: age'],
  ["Ortiz is free. She's 41, like my sister.", 'Marta Ortiz: age'],
  ['Five were Eastlanders, the youngest a lad of 23.', 'age of the youngest eastlander'],
  ['Ortiz spent two years in one jail.', 'Marta Ortiz: time held?'],
  ['For six years Lindgren sat in a cell.', 'Nils Lindgren: time held'],
  ['For six years Lindgren was held in a jail in Northport.', 'Nils Lindgren: time held?'],
  ['After six years of captivity Lindgren wept.', 'Nils Lindgren: time held'],
  ['Free: Marta Ortiz, 41 (six years), and Nils Lindgren, 63 (five years).', 'Nils Lindgren: sentence'],
  ['They put Ortiz away for six years.', 'Marta Ortiz: time held'],
  ['The guards carted Ortiz off in May 2021.', 'Marta Ortiz: date of arrest'],
  ['It was 2 May, the day on which Westland let the dockers go.', 'release of the dockers: day of the release'],
];

test.each(TOLD)('%s', (text, told) => {
  expect(
    measuresOf(text)
      .at(-1)
      ?.replace(/^.* → /, ''),
  ).toBe(told);
});
