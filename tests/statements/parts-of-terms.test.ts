import { expect, test } from 'vitest';
import { measuresOf } from '../fixtures/dockers.ts';

const SENTENCE = 'Marta Ortiz: sentence';
const SERVED = 'Marta Ortiz: time held';
const ALONE = 'Marta Ortiz: time in isolation';

/** A text, and what its last figure tells. */
const TOLD: [text: string, told: string][] = [
  ['Ortiz got six years. She sat four of them.', SERVED],
  ['Ortiz was given six years. More than four of them she served.', SERVED],
  ['Ortiz was given six years. She had sat through four years of it when she was freed.', SERVED],
  ['Ortiz was sentenced to six years; about four are behind her.', SERVED],
  ['Ortiz got six years, and sang in a choir. She led it for four of them.', '–'],
  ['Ortiz has a flute. She sat four of them.', '–'],
  ['Ortiz is free. Time served: four years', SERVED],
  ['Ortiz: time inside: four years', SERVED],
  ['Ortiz is free. She had been away for three years.', SERVED],
  ['Ortiz was seized in July 2021. Four years of her life had gone when they opened the gate.', SERVED],
  ['Ortiz was given six years. Two years of that were spent in isolation, but it did not break her.', ALONE],
  ['For two years of her sentence, Ortiz had been held in complete isolation.', ALONE],
  ['Ortiz was cut off from the other women and from all her family for nearly two years.', ALONE],
  ['Ortiz was cut off from everyone for two years of her imprisonment.', ALONE],
  ['Ortiz spent two years of her imprisonment in complete isolation.', ALONE],
  ['Ortiz was arrested. For a year they let nobody near her.', ALONE],
  ['For two years of her life at sea Ortiz was cook; nobody was alone.', '–'],
  ['Lindgren got five years, and Ortiz, who led the Harbour News, six as well.', SENTENCE],
  ['Lindgren, sentenced to five years; and Ortiz, a former pilot, sentenced to six years as well.', SENTENCE],
  ['Ortiz spent six years as a pilot.', '–'],
  ['In 2022 Ortiz was two years into her sentence.', `${SERVED}?`],
];

test.each(TOLD)('%s', (text, told) => {
  expect(
    measuresOf(text)
      .at(-1)
      ?.replace(/^.* → /, ''),
  ).toBe(told);
});

test('a date within a sentence is not that of the sentence', () => {
  expect(measuresOf('In 2022 Ortiz was two years into her sentence.').at(0)).toBe('2022 → –');
});
