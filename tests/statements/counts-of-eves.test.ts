/** Numbers of those who were held just before the story's own event, which no verb tells. */
import { expect, test } from 'vitest';
import { claimsOf, dockers } from '../fixtures/dockers.ts';

const HELD = 'people held';
const EVE = '2024-05-02';

const held = {
  ...dockers,
  things: dockers.things.map((thing) => (thing.id === 'held' ? { ...thing, words: ['harbour strikers'] } : thing)),
};

/** A text, what its last count tells, and of which day. */
const TOLD: [text: string, told: string | undefined, day: string | null][] = [
  ['Just before the release it was 900 harbour strikers.', HELD, EVE],
  ['The day before the release they were 900 harbour strikers.', HELD, EVE],
  ['It was 900 harbour strikers.', undefined, null],
  ['Just before the release it was 900 cars.', undefined, EVE],
  ['Just before the release the union wrote to 900 harbour strikers.', undefined, EVE],
];

test.each(TOLD)('%s', (text, told, day) => {
  const { measure, asOf } = claimsOf(text, undefined, [], held).at(-1) ?? {};
  expect(measure?.label).toBe(told);
  expect(measure?.sure).toBe(told && true);
  expect(asOf).toBe(day);
});
