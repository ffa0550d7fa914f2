import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import type { Mark } from '../../lib/browser/messages.ts';
import { placedMarks } from '../../lib/browser/placed-marks.ts';

const { document } = new JSDOM('<p>One 23 and 45, 67.').window;
const p = document.querySelector('p') as Element;

function locate(start: number, end: number): Range[] {
  const range = document.createRange();
  range.setStart(p.firstChild as Text, start);
  range.setEnd(p.firstChild as Text, end);
  return [range];
}

const MARKS: Mark[] = [
  { start: 4, end: 6, verdict: 'agree' },
  { start: 11, end: 13, verdict: 'conflict' },
  { start: 15, end: 17, verdict: 'alone' },
];

test('all, conflicts only, or none are placed; a figure that only the page gives never is', () => {
  const placed = placedMarks();
  placed.set(MARKS);
  const words = (mode: 'all' | 'conflicts' | 'none') =>
    placed.place(locate, mode).map(({ ranges }) => String(ranges[0]));
  expect([words('all'), words('conflicts'), words('none')]).toEqual([['23', '45'], ['45'], []]);
});

test('a place that still holds is not looked up again, also when the text was compared anew', () => {
  const placed = placedMarks();
  placed.set(MARKS);
  const look = vi.fn(locate);
  const before = placed.place(look, 'all').map(({ ranges }) => ranges[0]);
  placed.carry(p.textContent ?? '', `${p.textContent} And more.`);
  placed.set(MARKS.map((mark) => ({ ...mark })));
  expect(placed.place(look, 'all').map(({ ranges }) => ranges[0])).toEqual(before);
  expect(look).toHaveBeenCalledTimes(2);
});

test('a place whose text is gone is looked up anew; what is found nowhere is not marked', () => {
  const placed = placedMarks();
  placed.set(MARKS);
  placed.place(locate, 'all');
  const old = p.firstChild as Text;
  old.replaceWith(document.createTextNode('One 23 and 45, 67.'));
  expect(placed.place(locate, 'all').map(({ ranges }) => String(ranges[0]))).toEqual(['23', '45']);
  placed.clear();
  placed.set(MARKS);
  expect(placed.place(() => null, 'all')).toEqual([]);
});
