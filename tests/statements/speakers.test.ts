import { expect, test } from 'vitest';
import { claimsOf } from '../fixtures/dockers.ts';

/** A text, and who says each of its figures. */
const SPEAKERS: [why: string, text: string, ...by: (string | null)[]][] = [
  ['whoever says all of it', 'Gomez said that 60 were freed and that 900 are held.', 'Gomez', 'Gomez'],
  ['each the nearest', 'Gomez said that 60 were freed, but Lindgren says 58.', 'Gomez', 'Lindgren'],
  [
    'whoever keeps the list',
    'Harbour Union had 940 strikers on its list, and Gomez says 900.',
    'Harbour Union',
    'Gomez',
  ],
  [
    'whose words stand apart from the verb',
    'Harbour Union, the group Lindgren built, counted 940 strikers.',
    'Harbour Union',
  ],
  ['whose verb has helpers', 'The Harbour Union, which Lindgren built, had counted 940 strikers.', 'Harbour Union'],
  ['who is told of besides', 'Gomez, whose brother is Lindgren, said 60 were freed.', 'Gomez'],
  ['who stands behind the verb', 'There were 60, all from Northport, said Gomez.', 'Gomez'],
  ['a people is no speaker where somebody of it is', 'An Eastlander pilot said that 60 were freed.', null],
  ['a people by itself', 'The Eastlanders say 60 were freed.', 'Eastlanders'],
];

test.each(SPEAKERS)('%s', (_, text, ...by) => {
  expect(claimsOf(text).map((claim) => claim.by)).toEqual(by);
});
