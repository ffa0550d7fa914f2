import { expect, test } from 'vitest';
import { ferryMeasures } from '../fixtures/ferry.ts';

/** A text, and what its times, dates and lengths of time tell. */
const TOLD: [text: string, ...told: string[]][] = [
  ['She struck a rock at 11:40 p.m.', 'collision: time of the collision'],
  [
    'She struck a rock on 2 May and sank at 2:27 a.m.',
    'collision: day of the collision',
    'loss of the Alma: time of the sinking',
  ],
  [
    'The Alma sank at 2:20 a.m., two hours and 40 minutes after the collision.',
    'loss of the Alma: time of the sinking',
    'loss of the Alma: time it took to sink',
  ],
  [
    'She left Northport on 1 May, and Southport the next day at 2 p.m.',
    'departure: day of departure',
    'last call: time of departure',
  ],
  ['The Berta arrived at 4 a.m.', 'coming of the Berta: time of the transfer'],
  ['The Berta lay close by. She was on the spot at 4 a.m.', 'coming of the Berta: time of the transfer'],
  ['The Berta reached Northport at 9 p.m.', 'landing: time of the transfer'],
  ['The Berta brought the survivors to Northport on 4 May.', 'landing: day of the transfer'],
  ['Holm died on 9 June.', 'Ada J. Holm: date of death'],
  ['Many died on 2 May.', 'loss of the Alma: date of death'],
  [
    'Holm, the captain of the Alma, was 42 and had been with the line for 20 years.',
    'Ada J. Holm: age',
    'Ada J. Holm: time of service',
  ],
];

test.each(TOLD)('%s', (text, ...told) => {
  expect(ferryMeasures(text)).toEqual(told);
});
