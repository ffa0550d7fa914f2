/** Days of meetings, which are told from others by who takes part and where. */
import { expect, test } from 'vitest';
import { dockers, measuresOf } from '../fixtures/dockers.ts';

const RALLY = {
  id: 'rally',
  label: 'rally in Redhaven',
  date: '2023-07-26',
  predicates: ['meet'],
  names: ['irina', 'oleg', 'redhaven'],
};
const story = { ...dockers, events: [...dockers.events, RALLY] };

/** A text, and what its last figure tells. */
const TOLD: [text: string, told: string][] = [
  ['Lisovskaya met dockers in Redhaven on 28 July 2023.', 'rally in Redhaven: day of the meeting'],
  ['Lisovskaya met a bishop on 28 July 2023.', 'rally in Redhaven: day of the meeting?'],
  ['Lisovskaya and Lisovsky sang. A picture shows the pair in Redhaven on 24 July 2023.', 'rally in Redhaven'],
  ['On 24 July 2023 Lisovskaya stood with Lisovsky on a stage in Redhaven.', 'rally in Redhaven'],
  ['On 24 July 2023 Lisovskaya stood on a stage in Redhaven.', '–'],
  ['On 24 July 2022 Lisovskaya stood with Lisovsky on a stage in Redhaven.', '–'],
  ['Lisovskaya and Lisovsky sang in Eastland on 24 July 2023.', '–'],
];

test.each(TOLD)('%s', (text, told) => {
  expect(
    measuresOf(text, undefined, story)
      .at(-1)
      ?.replace(/^.* → /, ''),
  ).toBe(told);
});
