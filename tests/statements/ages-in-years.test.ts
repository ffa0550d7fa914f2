import { expect, test } from 'vitest';
import { measuresOf } from '../fixtures/dockers.ts';

test.each([
  ['Marta Ortiz has 44 years and she plays flute.', 'Marta Ortiz: age'],
  ['Ortiz has 44 years.', 'Marta Ortiz: age'],
  ['Five are Islanders, whereby the youngest Islander counts 27 years.', 'age of the youngest islander'],
  ['Ortiz has 44 years behind her.', '–'],
  ['Ortiz has 24 years.', '–'],
  ['Lindgren got five years. And a pilot called Ortiz who had six years I think.', 'Marta Ortiz: sentence'],
])('%s', (text, told) => {
  expect(
    measuresOf(text)
      .at(-1)
      ?.replace(/^.* → /, ''),
  ).toBe(told);
});
