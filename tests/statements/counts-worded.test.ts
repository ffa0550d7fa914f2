import { expect, test } from 'vitest';
import type { Story } from '../../lib/types.ts';
import { dockers, measuresOf } from '../fixtures/dockers.ts';

/** The dockers' story with Eastlanders among the freed. */
const mixed: Story = {
  ...dockers,
  things: [
    ...dockers.things,
    {
      id: 'eastlanders',
      label: 'Eastlanders freed',
      words: ['eastlander', 'eastlanders'],
      within: 'received',
      predicates: ['free', 'transfer'],
      event: 'release',
      named: true,
    },
    { id: 'listed', label: 'people listed', words: ['dockers', 'people'], predicates: ['recognise'], cumulative: true },
  ],
};

/** A text, and what each of its figures counts. */
const COUNTED: [why: string, text: string, ...measures: string[]][] = [
  ['its own citizens', 'Eastland says six of its own citizens were freed.', 'six → Eastlanders freed'],
  [
    'those of the place before',
    'Eastland took 9 dockers in. Six of them were its nationals.',
    '9 → people taken to Eastland',
    'Six → Eastlanders freed',
  ],
  ['citizens of the place that frees them', 'Westland freed 60 of its own citizens.', '60 → own citizens, freed'],
  ['those of one of several buses', 'The first bus brought 9 dockers to Eastland.', '9 → people taken to Eastland?'],
  ['citizens of nowhere', 'Six citizens were freed.', 'Six → people freed'],
  [
    'a part of a part, behind the whole',
    'Westland freed 60 dockers. Six Eastlanders were among them.',
    '60 → people freed',
    'Six → Eastlanders freed',
  ],
  ['a noun before the number of those held', 'The number of strikers in prison is 940.', '940 → people held'],
  ['a noun before a number that may grow', 'The number of dockers freed is 60.', '60 → people freed?'],
  ['the number of something else', 'The number of ships freed is 60.', '60 → ships, freed'],
  [
    'a verb of two parts, and a name',
    '60 left Westland jails on Friday.',
    '60 → people freed',
    'Friday → release of the dockers: day of the release?',
  ],
  [
    'what stands between commas',
    'Another 9 dockers, Ortiz among them, were handed over to Eastland.',
    '9 → people taken to Eastland',
  ],
  [
    'where it was, whoever says so',
    'Officials in Redhaven said that 9 dockers had been handed over to Eastland.',
    '9 → people taken to Eastland',
  ],
  ['a month that does it', 'Summer saw the release of 14 dockers.', '14 → freed in summer'],
  [
    'a date before the number',
    'It freed 14 dockers in July 2023 and in October 2023 another 24.',
    '14 → freed in summer',
    'July 2023 → release in summer: day of the release',
    'October 2023 → –',
    '24 → –',
  ],
  [
    'what is counted up',
    'By now 60 people have gone on its long and ever longer list since May 2019.',
    '60 → people listed',
    'May 2019 → day of the count?',
  ],
  [
    'all of them',
    'They left on Friday, freed by Westland, all 60 of them.',
    'Friday → release of the dockers: day of the release?',
    '60 → people freed',
  ],
  [
    'some of those whom a clause tells of',
    '8 of the dockers whom Eastland took in are ill.',
    '8 → people taken to Eastland?',
  ],
  ['a long time earlier', 'Westland had freed six Eastlanders a year earlier.', 'six → –', 'a year → –'],
  ['where they arrived', 'Ortiz arrived in Farland with six women.', 'six → women freed'],
  ['no age', 'Almost all of them, 9, were handed to Eastlanders.', '9 → people taken to Eastland'],
  [
    'a number that grows by the hour',
    'By 2 p.m. the number of those freed was 60.',
    '2 p.m. → release of the dockers: time of the release',
    '60 → people freed?',
  ],
  [
    'what is counted up in the next number',
    'In prison are 940 strikers, and 3,000 people were since May 2019.',
    '940 → people held',
    '3,000 → people, still held?',
    'May 2019 → –',
  ],
];

test.each(COUNTED)('%s', (_, text, ...measures) => {
  expect(measuresOf(text, undefined, mixed)).toEqual(measures);
});
