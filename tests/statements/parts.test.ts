import { expect, test } from 'vitest';
import { claimsOf, measuresOf } from '../fixtures/dockers.ts';

/** A text, and what each of its figures counts. */
const COUNTED: [why: string, text: string, ...measures: string[]][] = [
  ['a whole', '60 dockers were freed.', '60 → people freed'],
  [
    'a part behind "including"',
    '60 dockers were freed, including five women.',
    '60 → people freed',
    'five → women freed',
  ],
  ['a part behind the whole', '60 dockers, five of them women, were freed.', '60 → people freed', 'five → women freed'],
  ['a part that a place tells', 'Eastland received 9 dockers.', '9 → people taken to Eastland'],
  ['a place by its people', 'Eastlander officials received 9 dockers.', '9 → people taken to Eastland'],
  [
    'where it is said to be so need not be where it was',
    'Officials in Redhaven said that 9 dockers had been handed over at the border.',
    '9 → people taken to Eastland?',
  ],
  [
    'the place of the sentence before',
    'Most went on to Eastland. Officials there say they received 9 dockers.',
    '9 → people taken to Eastland',
  ],
  [
    'the same without a word for it',
    'Most went on to Eastland. 9 dockers were received.',
    '9 → people taken to Eastland?',
  ],
  [
    'another place in between',
    'Most went on to Eastland. Officials in Northport say they received 9 dockers.',
    '9 → dockers, taken across?',
  ],
  ['a part by its noun, beside one who took part', 'Ortiz came with seven women.', 'seven → women freed'],
  ['the same beside anybody', 'Farmers came with seven women.', 'seven → women freed?'],
  ['the same at another time', 'In 2021 Ortiz came with seven women.', '2021 → –', 'seven → –'],
  ['what they turned out to be', 'Five of them turned out to be women who had been freed.', 'Five → women freed'],
  ['people, where the verb tells enough', 'Westland freed 60 persons.', '60 → people freed'],
  ['where they were received', '9 dockers were received in Redhaven.', '9 → people taken to Eastland'],
  [
    'the number of those told of before',
    'Some 900 strikers are still held. Harbour Union puts the number at 940.',
    'Some 900 → people held',
    '940 → people held',
  ],
  [
    'the number that was asked for',
    'How many strikers are still held?\nThe union’s own figure is 940.',
    '940 → people held',
  ],
  [
    'the number of something else',
    'Some 900 strikers are still held. The number of ships is 940.',
    'Some 900 → people held',
    '940 → ships, counted',
  ],
  [
    'a group beside that of another part',
    'Five women were freed. Another 9 dockers were taken to Eastland.',
    'Five → women freed',
    '9 → people taken to Eastland',
  ],
  ['a headline of two words', '60 OUT!', '60 → people freed'],
  ['the same with more to it', '60 out of reach!', '60 → –'],
  ['a part of unknown size', 'Nine of the dockers were freed.', 'Nine → dockers, freed'],
  ['a noun behind the verb', 'The rest, over 900, are strikers who are still in prison.', 'over 900 → people held'],
  ['no noun, right beside the verb', 'Westland: 60 freed.', '60 → people freed'],
  ['a total', 'Westland freed a total of 60 dockers.', '60 → people freed'],
  ['a total of several counts', 'Beside 14 women, Westland freed a total of 60 dockers.', '14 → –', '60 → –'],
  ['a headline that lists names first', 'Westland frees Ortiz, pilot Lindgren and 60 others', '60 → people freed'],
  [
    'others than nobody names',
    'In July 2023 60 others were freed.',
    'July 2023 → release in summer: day of the release',
    '60 → freed in summer?',
  ],
  ['the number of those whom a clause tells of', 'The 60 whom Westland let go are tired.', '60 → people freed'],
  ['all of whom somebody is one', 'Among the 60 freed was Ortiz.', '60 → people freed'],
  [
    'what they are, told behind those of whom they are a part',
    'Westland freed 60 people. Nine of those who came over the hills are women.',
    '60 → people freed',
    'Nine → women freed',
  ],
  [
    'the same, with more to it',
    'Westland freed 60 people. Nine of those who came over the hills are women with a boat.',
    '60 → people freed',
    'Nine → –',
  ],
  [
    'a definite number that the text counted of something else',
    'Some 60 dockers play in the harbour’s band. Nine of the 60 were freed.',
    'Some 60 → –',
    'Nine → –',
    '60 → people freed?',
  ],
  [
    'the same, counted of those freed before',
    'Westland freed 60 dockers. The 60 who were freed are tired.',
    '60 → people freed',
    '60 → people freed',
  ],
  ['two nouns for people', '60 men and women were freed.', '60 → people freed'],
  [
    'a number that a superlative takes up',
    'Four women were freed, and the oldest of the four is tired.',
    'Four → women freed',
    'four → women freed?',
  ],
  ['all so far', 'Westland has freed 60 dockers so far.', '60 → –'],
  ['a noun of nothing in the story', 'Westland freed 60 sheep.', '60 → sheep, freed'],
];

test.each(COUNTED)('%s', (_, text, ...measures) => {
  expect(measuresOf(text)).toEqual(measures);
});

/** A text whose last figure counts those beside somebody named, and all of them. */
const SUMS: [text: string, total: number | null, ...named: string[]][] = [
  ['Ortiz and 60 others were freed.', 61, 'Marta Ortiz'],
  ['Ortiz, Lindgren and 60 others were freed.', 62, 'Marta Ortiz', 'Nils Lindgren'],
  ['Ortiz and 60 other dockers were freed.', 61, 'Marta Ortiz'],
  ['She and 60 others were freed.', 61, 'she'],
  ['A retired harbour pilot and 60 others were freed.', 61, 'A retired harbour pilot'],
  ['60 others were freed.', null],
  ['Ortiz spoke. 60 others were freed.', null],
  ['The pilots and 60 others were freed.', null],
  ['Westland frees harbour pilot and 60 others', 61, 'harbour pilot'],
  ['Westland frees pilots and 60 others', null],
  ['Westland frees group and 60 others', null],
  ['According to Gomez and 60 others, dockers were freed.', null],
  ['The pilot Lindgren, crane driver Marta Ortiz and 60 others were freed.', 62, 'Nils Lindgren', 'Marta Ortiz'],
  ['Ortiz, a stranger called Wu, and 60 others were freed.', null],
  ['Ortiz, a pilot and 60 others were freed.', null],
  ['Ortiz was freed on Friday together with 60 others.', 61, 'Marta Ortiz'],
  ['Ortiz, the crane driver, was freed along with 60 other dockers.', 61, 'Marta Ortiz'],
  ['He was freed with 60 other dockers.', 61, 'he'],
  ['In addition to Lindgren, Westland freed 60 others.', 61, 'Nils Lindgren'],
  ['On Friday, Westland freed 60 others.', null],
];

test.each(SUMS)('%s', (text, total, ...named) => {
  const found = claimsOf(text).at(-1)?.total;
  expect(found?.low ?? null).toBe(total);
  expect(found?.named ?? []).toEqual(named);
});
