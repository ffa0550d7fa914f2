/** Who was taken in, told by those who took them; who left; and numbers that those give who should know. */
import { expect, test } from 'vitest';
import { claimsOf, dockers, measuresOf } from '../fixtures/dockers.ts';

const RECEIVED = 'people taken to Eastland';
const FREED = 'people freed';

/** A text, and what its last count tells. */
const TOLD: [text: string, told: string][] = [
  ['9 dockers whom Eastland says it received from Westland.', RECEIVED],
  ['9 dockers whom Eastland says it received from Farland.', `${RECEIVED}?`],
  ['The office of Eastland for refugees reported that it had registered 9 civilians.', RECEIVED],
  ['Eastland says they were handed 9 dockers on Friday.', RECEIVED],
  ['Eastland got 9 of the dockers.', RECEIVED],
  ['Eastland got 9 tents.', '–'],
  ['Farland got 9 of the dockers.', '–'],
  ['In 2019 Eastland got 9 of the dockers.', '–'],
  ['Lindgren thanked Eastland for 9 dockers, her heroes.', RECEIVED],
  ['Lindgren is grateful to Eastland for having taken 9 dockers.', RECEIVED],
  ['Lindgren thanked Farland for 9 dockers.', '–'],
  ['Lindgren thanked Eastland for 9 tents.', '–'],
  ['They were two of the 60 people whom Westland handed over.', FREED],
  ['The 60 people handed over by Westland are well.', FREED],
  ['Westland handed over 60 people at the border of Farland.', 'people, taken across'],
  ['Farland handed over 60 people.', 'people, taken across'],
  ['There were 60 people who had been freed.', FREED],
  ['60 detainees left Westland on Friday.', FREED],
  ['A total of 60 detainees left Westland.', FREED],
  ['60 detainees left the country’s jails.', FREED],
  ['60 detainees left Westland for Eastland.', 'detainees, depart'],
  ['Westland freed 60 dockers. The exact tally given by officials in Westland was 62.', FREED],
  ['Westland freed 60 dockers. Officials put the number at 62.', FREED],
  ['Westland freed 60 dockers. The number in Eastland was 62.', `${FREED}?`],
  ['Westland freed 60 dockers. The official figure for its factories was 62.', '–'],
];

test.each(TOLD)('%s', (text, told) => {
  const counts = measuresOf(text, undefined, withCivilians()).filter(
    (line) => /^\d+ /.test(line) && !line.startsWith('2019'),
  );
  expect(counts.at(-1)?.replace(/^\d+ → /, '')).toBe(told);
});

function withCivilians(): typeof dockers {
  const things = dockers.things.map((thing) =>
    thing.label === RECEIVED ? { ...thing, words: [...thing.words, 'civilians'] } : thing,
  );
  return { ...dockers, things };
}

test('the day of a count is not that of the count behind it', () => {
  const text = 'The union counted 900 strikers on the eve of the release and says 4,000 are on its list.';
  expect(claimsOf(text).map(({ asOf }) => asOf)).toEqual(['2024-05-02', null]);
});

test.each([
  'Before the release the union counted 900 strikers.',
  'The union counted 900 strikers before Friday’s release.',
])('%s: a day earlier', (text) => {
  const count = claimsOf(text).find(({ figure }) => figure.kind === 'count');
  expect(count?.asOf).toBe('2024-05-02');
});
