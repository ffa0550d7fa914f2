/** Sentences that give several counts, and words that hold for one of them. */
import { expect, test } from 'vitest';
import { claimsOf, dockers, measuresOf } from '../fixtures/dockers.ts';

const HELD = 'people held';
const EVER = 'listed over the years';

const listed = {
  ...dockers,
  things: [
    ...dockers.things.map((thing) => (thing.id === 'held' ? { ...thing, predicates: ['hold', 'count'] } : thing)),
    { id: 'ever', label: EVER, words: ['strikers'], predicates: ['recognise', 'count'], cumulative: true },
  ],
};

/** A text, and what its counts tell. */
const TOLD: [text: string, ...told: string[]][] = [
  ['The union counted 900 strikers, and over the years it has put 4,000 strikers on its list.', HELD, EVER],
  ['The union counted 900 strikers, and since 2019 it has listed 4,000 strikers.', HELD, EVER],
  ['Since 2019 the union has listed 4,000 strikers, and 900 strikers are still held.', EVER, HELD],
  ['Since 2019 the union has listed 4,000 strikers; it counts 900 strikers today.', EVER, HELD],
  ['Over the years the union has listed 4,000 strikers.', EVER],
  ['The union has listed 4,000 strikers since 2019.', EVER],
];

test.each(TOLD)('%s', (text, ...told) => {
  const counts = measuresOf(text, undefined, listed).filter((line) => !line.startsWith('2019'));
  expect(counts.map((line) => line.replace(/.* → |\?$/g, ''))).toEqual(told);
});

test('the day of one count is none of the other', () => {
  const text = 'As of 2 May the union counted 900 strikers, and it has listed 4,000 strikers over the years.';
  expect(claimsOf(text, undefined, [], listed).map(({ asOf }) => asOf)).toEqual(['2024-05-02', '2024-05-02', null]);
});
