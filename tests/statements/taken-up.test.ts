import { expect, test } from 'vitest';
import { dockers, measuresOf } from '../fixtures/dockers.ts';

const ARREST = 'Marta Ortiz: date of arrest';

/** A text, and what its last figure tells. */
const TOLD: [text: string, told: string][] = [
  ['Ortiz was arrested at dawn. That was in May 2021.', ARREST],
  ['Ortiz was arrested at dawn. All this happened in May 2021.', ARREST],
  ['Ortiz was arrested at dawn. It occurred on 3 May 2021, a Monday.', ARREST],
  ['Do you remember how Ortiz was arrested? That was in May 2021.', ARREST],
  ['Ortiz won a boat in 2020, and was later arrested. That was in May 2021, if you ask me.', ARREST],
  ['Ortiz was arrested at dawn. In May 2021, of all months.', ARREST],
  [
    'Westland has freed dockers, with Marta Ortiz and Nils Lindgren at the very top of it. It happened on 4 May, a fine day.',
    'release of the dockers: day of the release',
  ],
  ['Westland has freed 60 dockers.\nIt happened on 4 May, a fine day.', 'release of the dockers: day of the release'],
  ['Ortiz was arrested at dawn.\nIt happened in May 2021.', '–'],
  ['Ortiz was arrested at dawn. In May 2021, no less. the harbour was full of boats and flags', ARREST],
  ['Westland has freed 60 dockers. They left the country on 2 May.', 'release of the dockers: day of departure'],
  ['They arrested Ortiz in May 2020. That was in May 2021.', '–'],
  ['Ortiz was arrested at dawn. It was 3 May 2021, and snow fell.', '–'],
  ['Ortiz was arrested at dawn. That was 2021 before the strike.', '–'],
  ['Ortiz was arrested at dawn. The harbour was full. That was in May 2021.', '–'],
  ['Ortiz was arrested at dawn.\nThat was in May 2021.', '–'],
];

test.each(TOLD)('%s', (text, told) => {
  expect(
    measuresOf(text)
      .at(-1)
      ?.replace(/^.* → /, ''),
  ).toBe(told);
});

test.each([
  ['A supper for the newly freed is on 10 May.', '–'],
  ['Ortiz got six years; a deputy of hers got five.', '–'],
  ['They wanted to expel Ortiz in May 2021.', 'Marta Ortiz: date of the deportation attempt'],
])('%s', (text, told) => {
  expect(
    measuresOf(text)
      .at(-1)
      ?.replace(/^.* → /, ''),
  ).toBe(told);
});

test('the date of a number that the sentence before tells of its event', () => {
  const batch = { words: ['dockers'], predicates: ['free'] };
  const autumn = { ...batch, id: 'freed-autumn', label: 'freed in autumn', event: 'autumn' };
  const things = [...dockers.things, autumn];
  const text = 'Then came a second batch, 52 dockers, for an autumn licence. That was in September 2023.';
  expect(measuresOf(text, undefined, { ...dockers, things }).at(-1)).toBe('September 2023 → release in autumn');
});
