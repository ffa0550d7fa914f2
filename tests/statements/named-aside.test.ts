import { expect, test } from 'vitest';
import { measuresOf } from '../fixtures/dockers.ts';

/** What the case shows, a text, and what its figures tell. */
const ABOUT: [name: string, text: string, ...measures: string[]][] = [
  [
    'whoever was only named beside her is not meant',
    'Marta Ortiz is a crane driver. With Irina Lisovskaya she led the strike. In July 2021 she was arrested.',
    'July 2021 → Marta Ortiz: date of arrest',
  ],
  [
    'kin who tell of her are not meant',
    'Marta Ortiz is free. Her friend, Irina Lisovskaya, says that in July 2021 she was arrested.',
    'July 2021 → Marta Ortiz: date of arrest',
  ],
  [
    'kin of another gender speak for themselves',
    'Marta Ortiz’s friend Nils Lindgren says that in July 2021 he was arrested.',
    'July 2021 → Nils Lindgren: date of arrest',
  ],
  [
    'a pronoun in a clause behind "who" tells which of two names it goes with',
    'One was Nils Lindgren, the deputy of Marta Ortiz, who wept as he spoke of two years in solitary confinement.',
    'two years → Nils Lindgren: time in isolation',
  ],
];

test.each(ABOUT)('%s', (_, text, ...measures) => {
  expect(measuresOf(text)).toEqual(measures);
});
