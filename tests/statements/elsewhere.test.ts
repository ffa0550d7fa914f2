/** Counts and years that seem to be told of the story, and are of another place, time or party; and some that are not. */
import { expect, test } from 'vitest';
import { dockers, measuresOf } from '../fixtures/dockers.ts';

const RECEIVED = 'people taken to Eastland';
const HELD = 'people held';

/** A text, and what its first figure tells. */
const TOLD: [text: string, told: string][] = [
  ['9 dockers were taken to Eastland.', RECEIVED],
  ['9 dockers were taken to the border of Eastland.', RECEIVED],
  ['9 dockers were driven to the border and passed to Eastland.', RECEIVED],
  ['9 dockers went to hospital in Eastland.', `${RECEIVED}?`],
  ['9 dockers were taken to a clinic near Redhaven.', `${RECEIVED}?`],
  ['9 dockers crossed from Eastland to Farland.', `${RECEIVED}?`],
  ['900 strikers are behind bars.', HELD],
  ['Last year 900 strikers were behind bars.', 'strikers, still held'],
  ['By summer 900 strikers were behind bars.', 'strikers, still held'],
  ['Two years ago 900 strikers were behind bars.', 'strikers, still held'],
];

test.each(TOLD)('%s', (text, told) => {
  const count = measuresOf(text).find((line) => line.startsWith('9'));
  expect(count?.replace(/^\d+ → /, '')).toBe(told);
});

const RAID = 'raid in Farland';
const war = {
  ...dockers,
  events: dockers.events.map((event) => (event.id === 'raid' ? { ...event, names: ['farland', 'eastland'] } : event)),
};

test.each([
  ['In 2021 the Eastlanders set off from Westland towards Farland.', RAID],
  ['In 2021 the Eastlanders set off from Redhaven towards Farland.', '–'],
  ['In 2021 the Eastlanders set off from Westland.', '–'],
  ['In 2014 the Eastlanders set off from Westland towards Farland.', '–'],
  ['He disputes the result of 2021, but in 2022 the Eastlanders set off from Westland towards Farland.', '–'],
  ['In 2021 Farland attacked Eastland.', RAID],
  ['In 2021 Farland attacked the Eastland port of Sandby.', '–'],
])('%s', (text, told) => {
  expect(measuresOf(text, undefined, war)[0]?.replace(/^2021 → |^2014 → |:.*$/g, '')).toBe(told);
});
