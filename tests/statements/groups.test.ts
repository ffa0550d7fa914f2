import { expect, test } from 'vitest';
import { ferryMeasures } from '../fixtures/ferry.ts';

/** A text, and which group each of its numbers counts. */
const COUNTED: [why: string, text: string, ...counted: string[]][] = [
  ['a group by its noun alone', 'The list gives 310 passengers and a crew of 85.', 'passengers aboard', 'crew aboard'],
  ['a noun of several words', 'She had 85 officers and crew.', 'crew aboard'],
  ['a group before the number', 'Her officers and crew numbered 85.', 'crew aboard'],
  [
    'a group that opens the clause',
    'Of the passengers 40 came through and 270 did not.',
    'passengers saved',
    'passengers dead',
  ],
  ['a group that opens the sentence', 'The crew accounts for 21 of the rescued.', 'crew saved'],
  [
    'a group taken up again',
    'She carried 310 passengers, of whom 40 were saved.',
    'passengers aboard',
    'passengers saved',
  ],
  ['part and whole', 'Saved were 12 of 30 in the second.', 'second saved', 'second aboard'],
  ['what a number is counted as', 'The court counts 61 as rescued and 334 as drowned.', 'saved', 'dead'],
  ['a share of a group', 'Only 13 per cent of the passengers survived.', 'passengers saved'],
  ['what could have been', '30 more could have lived.', 'saved, had it gone otherwise'],
  ['what is demanded', 'They ask for 16 boats with room for 400.', '–', '–'],
  ['what holds of any ship', 'Every ferry that carries 100 passengers needs them.', '–'],
  ['one of several', 'Each boat had room for 65 people.', '–'],
  ['a number that only a label names', 'Boat 7 left with 28.', '–'],
  ['some of those', '13 of the survivors wept.', '–'],
  ['a group within a group', 'In second class 4 of 14 women died.', 'women, dead'],
  ['what was planned', 'She was to carry 300 passengers.', '–'],
  ['all of a group', 'Every one of the 310 passengers was saved.', 'passengers saved'],
  ['some of a group, known from before', 'Holm paid each of the seven crew.', '–'],
  [
    'people of whom something is told from afar',
    'There were 61 survivors, while 9,000 people stood in the rain.',
    'saved',
    'saved?',
  ],
  ['those of another ship', 'The Berta carried 74 passengers.', 'passengers, aboard'],
  ['those of another ship, named behind', '40 passengers of the Carla wept.', '–'],
  ['another ship and its boats', 'The Berta, her sister, had 64 boats.', '–'],
  ['another ship', 'The Carla sank on 7 May 1915. She had 48 boats.', '–', '–'],
];

test.each(COUNTED)('%s', (_, text, ...counted) => {
  expect(ferryMeasures(text)).toEqual(counted);
});

test('what the next sentence refutes is taken back', () => {
  expect(ferryMeasures('All 310 passengers were saved. None of that was true.')).toEqual(['–']);
});
