import { expect, test } from 'vitest';
import { markSteps } from '../../lib/browser/mark-steps.ts';
import type { Marked } from '../../lib/browser/marks.ts';
import type { PageWindow } from '../../lib/browser/page-window.ts';

const VIEW = { innerHeight: 800 } as PageWindow;

/** A mark whose top stands so many pixels below the window's. */
const at = (top: number, start: number): Marked => ({
  verdict: 'agree',
  spot: { start, end: start + 1 },
  ranges: [{ getBoundingClientRect: () => ({ top }) } as Range],
});
const MARKS = [at(-900, 0), at(100, 10), at(700, 20), at(1500, 30)];

const stepping = () => {
  const step = markSteps(VIEW);
  return (by: 1 | -1, marks: readonly Marked[] = MARKS) => step(marks, by)?.spot.start;
};

test('the first step goes to what is in sight, the next ones on from there, and round', () => {
  const step = stepping();
  expect([step(1), step(1), step(1), step(1), step(-1)]).toEqual([10, 20, 30, 0, 30]);
});

test('backwards it begins with the last in sight', () => {
  expect(stepping()(-1)).toBe(20);
});

test('below all marks it begins anew, above all with the last', () => {
  expect(stepping()(1, [at(-900, 0), at(-500, 10)])).toBe(0);
  expect(stepping()(-1, [at(900, 0), at(1500, 10)])).toBe(10);
});

test('a mark that went is stepped on from the place in sight; without marks there is no step', () => {
  const step = stepping();
  step(1);
  expect(step(1, [at(-900, 0), at(700, 20)])).toBe(20);
  expect(step(1, [])).toBeUndefined();
});
