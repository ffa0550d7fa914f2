import { expect, test } from 'vitest';
import { measuresOf } from '../fixtures/dockers.ts';

/** A text, and whether its last figure is told of the one who is called Marta Ortiz. */
const TOLD: [text: string, isOfOrtiz: boolean][] = [
  ['Marta Ortiz is free.\nLindgren is home.\nMarta got six years.', true],
  ['Crane driver Marta, 41, is free.\nMarta Ortiz wept.\nLindgren slept while Marta served six years.', true],
  ['Lindgren slept.\nMarta’s sentence was six years.\nThe friends of Marta Ortiz wept.', true],
  ['Marta Ortiz is free.\nLindgren is home.\nMarta\nLindgren slept, and Marta got six years.', true],
  ['Ortiz is free.\nLindgren is home.\nMarta got six years.', false],
  ['Marta Ortiz met Marta Holm.\nLindgren is home.\nMarta got six years.', false],
  ['Marta Ortiz is free.\nLindgren is home.\nMartas got six years.', false],
];

test.each(TOLD)('%s', (text, isOfOrtiz) => {
  const told = measuresOf(text).filter((line) => line.startsWith('six years'));
  expect(told.some((line) => line.includes('Marta Ortiz') && !line.endsWith('?'))).toBe(isOfOrtiz);
});
