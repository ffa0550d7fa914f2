import { expect, test } from 'vitest';
import { measuresOf } from '../fixtures/dockers.ts';

test.each([
  ['Her husband Oleg got six years.', 'Oleg Lisovsky: sentence'],
  ["Lisovskaya's own husband, Oleg, got six years.", 'Oleg Lisovsky: sentence'],
  ["Holm's husband Oleg got six years.", '–'],
  ['Ada Holm and her husband Oleg got six years.', '–'],
  ['Her brother Oleg got six years.', '–'],
])('%s', (text, told) => {
  expect(measuresOf(text)[0]).toBe(`six years → ${told}`);
});
