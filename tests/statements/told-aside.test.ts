/** Counts whose event or group the text tells by other words than a verb of theirs, and near misses. */
import { expect, test } from 'vitest';
import { dockers, measuresOf } from '../fixtures/dockers.ts';

const HELD = 'people held';
const FREED = 'people freed';
const TAKEN = 'refugees taken in';

const told = {
  ...dockers,
  events: [
    ...dockers.events.map((event) => {
      if (event.main) return { ...event, words: ['tin'] };
      return event.id === 'autumn' ? { ...event, words: ['ferry'] } : event;
    }),
    { id: 'ferry-tax', label: 'end of the ferry tax', date: '2023-10-09', predicates: ['ease'], words: ['ferry'] },
  ],
  things: [
    ...dockers.things.map((thing) =>
      thing.id === 'held'
        ? { ...thing, words: ['strikers', 'names'], predicates: ['hold', 'count'], named: false }
        : thing,
    ),
    { id: 'autumn', label: 'freed in autumn', words: ['dockers', 'people'], predicates: ['free'], event: 'autumn' },
    {
      id: 'refugees',
      label: TAKEN,
      words: ['refugees'],
      within: 'freed',
      predicates: ['transfer'],
      event: 'release',
      names: ['eastland'],
    },
  ],
};

/** A text, and what its first count tells. */
const TOLD: [text: string, told: string][] = [
  ['Eastland counted 60 refugees at its border.', TAKEN],
  ['Officials in Redhaven have registered 60 refugees.', TAKEN],
  ['Eastland counted 60 refugees who had drowned.', 'refugees, counted'],
  ['In 2021 Eastland counted 60 refugees.', 'refugees, counted'],
  ['Northport counted 60 refugees.', 'refugees, counted'],
  ['The Harbour Union had 60 names on 2 May.', HELD],
  ['60 (Harbour Union, 2 May)', HELD],
  ['The Harbour Union had 60 boats on 2 May.', '–'],
  [
    'The old state ferry was taken off the list of harbour taxes in October 2023, after a further 60 people had been let out.',
    'freed in autumn',
  ],
  ['60 people for a load of tin.', FREED],
  ['The bargain: 60 dockers for tin.', FREED],
  ['60 dockers for the tin trains.', '–'],
  ['The mayor wants 60 dockers for tin.', '–'],
];

test.each(TOLD)('%s', (text, measure) => {
  const counts = measuresOf(text, undefined, told).filter((line) => line.startsWith('60') || line.includes('60 →'));
  expect(counts[0]?.replace(/^.* → /, '')).toBe(measure);
});

test('officials of a place speak of it where the text has led there', () => {
  const text = 'They were driven to Eastland. Officials in Redhaven said 60 people had been handed over.';
  expect(measuresOf(text, undefined, told)).toEqual(['60 → people taken to Eastland']);
});
