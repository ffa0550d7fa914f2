import { expect, test } from 'vitest';
import { foldName } from '../../lib/names/fold.ts';

test.each([
  ['Lisovskaya', 'Lisouskaya', 'Lisowskaja', 'Lisoŭskaja', 'LISOVSKAYA'],
  ['Lisovsky', 'Lisowski', 'Lisouski', 'Lisoŭski'],
  ['Zhukovsky', 'Žukoŭski', 'Żukowski', 'Zhukouski'],
  ['Kharin', 'Charin', 'Harin'],
  ['Gorin', 'Horin', 'Goryn'],
  ['Müller', 'Muller'],
])('%s and its other spellings have one key', (...spellings) => {
  expect(new Set(spellings.map(foldName)).size).toBe(1);
});

test.each([
  ['Lisovskaya', 'Lisovsky'],
  ['Zhukovskaya', 'Zhukovsky'],
  ['Lisowska', 'Lisowski'],
  ['Lindgren', 'Lundgren'],
  ['Ortiz', 'Ortega'],
])('%s and %s are two names', (one, other) => {
  expect(foldName(one)).not.toBe(foldName(other));
});
