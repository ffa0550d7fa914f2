/** All who were ever counted since some event or year, which is never the number of those who are held now. */
import { expect, test } from 'vitest';
import { dockers, measuresOf } from '../fixtures/dockers.ts';

const HELD = 'people held';
const EVER = 'listed over the years';

const listed = {
  ...dockers,
  things: [
    ...dockers.things.map((thing) => (thing.id === 'held' ? { ...thing, predicates: ['hold', 'count'] } : thing)),
    { id: 'ever', label: EVER, words: ['strikers', 'people'], predicates: ['recognise', 'count'], cumulative: true },
  ],
};

/** A text, and what its last count tells. */
const TOLD: [text: string, told: string][] = [
  ['The union has put 4,000 names on its list since the disputed vote of 2019.', EVER],
  ['Take all who were on the list of the union from the vote of 2019, and it makes 4,000 people.', EVER],
  ['A mayor who has rounded up 4,000 strikers since 2019 is thanked.', EVER],
  ['Go back to 2019 and count everyone that was ever on the list: 4,000.', EVER],
  ['The union lists 900 strikers. Since the vote of 2019 it has been 4,000 people all together.', EVER],
  ['The union lists 900 strikers. Since 2019 the total has reached 4,000.', EVER],
  ['4,000. That is how many people the union has put on its list since 2019.', EVER],
  ['The union lists 900 strikers. It has named 4,000 since 2019.', EVER],
  ['There is another number, that of all who have been on the list of the union since 2019. It is 4,000.', EVER],
  ['60! That’s how many dockers Westland has freed.', 'people freed'],
  ['The union, fined since 2019, lists 900 strikers.', HELD],
  ['The union lists 900 strikers. Since the vote of 2019 some 4,000 people have emigrated.', 'people, elect'],
  ['Since 2019 the union has recognised 4,000 people as victims of the fog.', 'people, recognised'],
  ['4,000. That is how it was.', '–'],
  ['900 dockers recognised as strikers were behind bars, the union said.', HELD],
  ['900 dockers it has recognised as strikers are in prison.', HELD],
  ['4,000 people recognised as strikers since 2019 were behind bars.', EVER],
  ['Westland freed 60 dockers. The union’s tally stood at 900.', '–'],
];

test.each(TOLD)('%s', (text, told) => {
  const counts = measuresOf(text, undefined, listed).filter((line) => !/^2019/.test(line));
  expect(counts.at(-1)?.replace(/^.* → /, '')).toBe(told);
});
