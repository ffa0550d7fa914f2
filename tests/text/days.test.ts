import { describe, expect, test } from 'vitest';
import { dayInLine, dayOfStamp, isDateLine } from '../../lib/text/days.ts';

describe('days in lines', () => {
  test.each([
    ['Tue. Dec 16th, 2025', '2025-12-16'],
    ['13 December 2025', '2025-12-13'],
    ['December 13, 2025 at 9:18 PM', '2025-12-13'],
    ['Sept. 1, 2024', '2024-09-01'],
    ['13.12.2025', '2025-12-13'],
    ['03.04.2025', '2025-04-03'],
    ['12/13/2025', '2025-12-13'],
    ['13/12/2025', '2025-12-13'],
    ['05/05/2025', '2025-05-05'],
    ['2025-12-13 10:00', '2025-12-13'],
    ['2025/12/13 10:00', '2025-12-13'],
    ['2025.3.9', '2025-03-09'],
    ['12-13-2025', '2025-12-13'],
  ])('%s', (line, day) => expect(dayInLine(line)).toBe(day));

  test.each(['03/04/2025', '31 February 2025', 'December 2025', '13 December', 'room 12.12.20250', 'May 7 votes'])(
    'none in %s',
    (line) => expect(dayInLine(line)).toBeNull(),
  );
});

describe('stamps of machines', () => {
  test.each([
    ['2025-12-13T23:30:00+02:00', '2025-12-13'],
    ['2025-12-13T23:30:00Z', '2025-12-13'],
    ['20251213', '2025-12-13'],
    ['Sat, 13 Dec 2025 22:00:00 GMT', '2025-12-13'],
    ['2025-02-30', null],
    ['yesterday', null],
    ['1765584000000', null],
  ])('%s is %s', (stamp, day) => expect(dayOfStamp(stamp)).toBe(day));
});

test.each([
  '16 February, 09:15',
  '13 December 2025 - 14:30 MSK',
  'Tue. Dec 16th, 2025',
  '10:30 am',
  '13.12.2025 / 18:00',
])('%s is a date and nothing else', (line) => expect(isDateLine(line)).toBe(true));

test.each(['Sunday in the park', 'May', '12', '16 February, a dark day', 'x'.repeat(100)])('%s is not', (line) =>
  expect(isDateLine(line)).toBe(false),
);
