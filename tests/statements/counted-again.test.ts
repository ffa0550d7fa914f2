/** Numbers of which a text tells nothing where it gives them, but elsewhere. */
import { expect, test } from 'vitest';
import { measuresOf } from '../fixtures/dockers.ts';

const FREED = 'people freed';

/** A text, and what its first figure tells. */
const TOLD: [text: string, told: string][] = [
  ['60 dockers for a licence!\nWestland freed 60 dockers.', FREED],
  ['60 for a licence!\nWestland freed 60 dockers.', FREED],
  ['They are here, 60 people.\nWestland freed 60 dockers.', FREED],
  ['60 lamps for a licence!\nWestland freed 60 dockers.', '–'],
  ['60 Farland dockers for a licence!\nWestland freed 60 dockers.', '–'],
  ['60 dockers for a licence!\nWestland freed 62 dockers.', '–'],
  ['14 dockers for a licence!\nWestland freed 14 dockers.', '–'],
  ['Not 60 for a licence!\nWestland freed 60 dockers.', '–'],
  ['60 others for a licence!\nWestland freed 60 dockers.', '–'],
  ['60 dockers for a licence!\nWestland freed 60 dockers. In summer it freed 60 dockers.', '–'],
];

test.each(TOLD)('%s', (text, told) => {
  expect(measuresOf(text)[0]).toBe(`${text.match(/\d+( others)?/)?.[0]} → ${told}`.replace(' others', ''));
});
