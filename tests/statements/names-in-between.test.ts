/** What stands between a name and its verb, and names that no story knows. */
import { expect, test } from 'vitest';
import { measuresOf } from '../fixtures/dockers.ts';

/** A text, and each of its figures with what it measures. */
const TOLD: [why: string, text: string, ...measures: string[]][] = [
  ['what is inserted keeps its date', 'Ortiz, who married in 2017, was arrested.', '2017 → –'],
  ['the same without a pronoun', 'Ortiz, elected by the dockers in 2017, was arrested.', '2017 → –'],
  ['its length of time', 'Ortiz, who had been a pilot for four years, was sentenced.', 'four years → –'],
  ['how long there was no other', 'Ortiz was the first docker arrested since 1986.', '1986 → –'],
  ['an inserted date', 'Ortiz, in June 2021, was arrested.', 'June 2021 → Marta Ortiz: date of arrest'],
  [
    'a last name that was told before may open a sentence',
    'Ortiz met Reed. Reed was sentenced to nine years.',
    'nine years → Reed: sentence',
  ],
  [
    'so may one of whom nothing else can be told',
    'Ortiz got six years. Reed spent nine years in prison.',
    'six years → Marta Ortiz: sentence',
    'nine years → Reed: time held',
  ],
  ['or one with an age', 'Ortiz is free. Reed, at 40, was given nine years.', '40 → –', 'nine years → Reed: sentence'],
  [
    'an adverb is none',
    'Ortiz is free. Originally given six years, she is tired.',
    'six years → Marta Ortiz: sentence',
  ],
  [
    'a group without a name',
    'Ortiz got six years. The harbour’s lawyers met. The pilots were given nine years.',
    'six years → Marta Ortiz: sentence',
    'nine years → –',
  ],
  [
    'those beside her',
    'Ortiz got six years. The seven pilots beside her got nine years.',
    'six years → Marta Ortiz: sentence',
    'seven → pilots, sentenced',
    'nine years → –',
  ],
  ['whoever gives it to her', 'Ortiz is free. Judges gave her nine years.', 'nine years → Marta Ortiz: sentence'],
];

test.each(TOLD)('%s', (_, text, ...measures) => {
  expect(measuresOf(text)).toEqual(measures);
});
