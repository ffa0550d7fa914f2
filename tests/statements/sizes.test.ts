import { expect, test } from 'vitest';
import { claimsOf, measuresOf } from '../fixtures/dockers.ts';
import { ferry, ferryMeasures } from '../fixtures/ferry.ts';

/** A text, and what its sizes are and of which thing; of the story's own where none is named. */
const SIZES: [text: string, ...sizes: string[]][] = [
  ['The Alma was 120 metres long and 20 metres wide.', 'length', 'breadth'],
  [
    'She had a length of 120 metres, a breadth of 20 metres and a gross tonnage of 9,000.',
    'length',
    'breadth',
    'tonnage',
  ],
  ['She displaced 12,000 tons; her gross register was 9,000 tons.', 'displacement', 'tonnage'],
  ['She ran at 18 knots.', 'speed'],
  ['The Berta was 40 miles away.', 'Berta: distance'],
  ['The Berta was 40 miles away. She ran at 18 knots.', 'Berta: distance', 'Berta: speed'],
  ['The Carla was 90 metres long. She made 12 knots.', 'Carla: length', 'speed'],
  ['The Berta lay close by. Holm holds that the distance was less than 19.', 'Berta: distance'],
  ['She lay 120 metres deep, 30 kilometres from land.', 'depth', '–'],
  ['On her trials she made 20 knots.', '–'],
  ['Her sister ship was 110 metres long.', '–'],
  ['She may be 120 metres long.', '–'],
  ['A liner of 9,000 tons', '–'],
];

test.each(SIZES)('%s', (text, ...sizes) => {
  expect(ferryMeasures(text)).toEqual(sizes);
});

test('a size of something else is kept apart', () => {
  const keys = ['She was 120 metres long.', 'The gash was 90 metres long.'].map(
    (text) => claimsOf(text, undefined, [], ferry)[0]?.measure?.key,
  );
  expect(keys).toEqual(['size:length||', 'size:length||gash']);
});

test('what a thing cost is told of it, whoever says so', () => {
  const [claim] = claimsOf('She had cost $7,500,000, Holm told reporters.', undefined, [], ferry);
  expect(claim?.measure?.subject).toEqual([]);
});

test('without a thing that the story is about, sizes of no thing measure nothing', () => {
  expect(measuresOf('It was 120 metres long.')).toEqual(['120 metres → –']);
});
