import { expect, test } from 'vitest';
import { claimsOf, measuresOf } from '../fixtures/dockers.ts';

/** A text, and each of its figures with what it measures. */
const TOLD: [why: string, text: string, ...measures: string[]][] = [
  ['denied', 'It was not 60, but 62 dockers who were freed.', '60 → –', '62 → people freed'],
  ['corrected', 'An earlier version of this report said 60 dockers were freed.', '60 → –'],
  ['asked and denied', 'Were 60 dockers freed?\nNo, 62 dockers were freed.', '60 → –', '62 → people freed'],
  [
    'taken back',
    'Ortiz got ten years in prison. No, no. Six years was her sentence.',
    'ten years → –',
    'Six years → Marta Ortiz: sentence',
  ],
  ['not taken back', 'Westland freed 60 dockers. No one spoke.', '60 → people freed'],
  ['hoped', 'Westland may free 60 dockers.', '60 → –'],
  ['still to come', 'Ortiz was to be sentenced on 20 July 2021.', '20 July 2021 → –'],
  ['of another time', 'Ortiz had served an earlier sentence of two years.', 'two years → –'],
  ['demanded', 'Gomez demanded to free 60 dockers.', '60 → –'],
  ['what may be done yet', 'If they freed 60 dockers they can free 70.', '60 → –', '70 → people freed?'],
  ['at second hand', 'I read that Ortiz is 38.', '38 → Marta Ortiz: age?'],
  ['asked and answered', 'How many dockers were freed? 60.', '60 → people freed'],
];

test.each(TOLD)('%s', (_, text, ...measures) => {
  expect(measuresOf(text)).toEqual(measures);
});

test.each([
  ['Gomez said that 60 dockers were freed.', 'Gomez'],
  ['"We freed 60 dockers," said Gomez.', 'Gomez'],
  ['According to the Harbour Union, 60 dockers were freed.', 'Harbour Union'],
  ['Westland told Gomez that 60 dockers were freed.', 'Westland'],
  ['60 dockers were freed.', null],
])('%s', (text, speaker) => {
  expect(claimsOf(text)[0]?.by).toBe(speaker);
});
