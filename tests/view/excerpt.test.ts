import { expect, test } from 'vitest';
import { excerptOf } from '../../lib/view/excerpt.ts';

function excerpt(text: string, figure: string, reach?: number) {
  const start = text.indexOf(figure);
  return excerptOf(text, { start, end: start + figure.length, text: figure }, reach);
}

test('a short line is shown whole, and no other', () => {
  expect(excerpt('A headline\nThen 5 came.\nMore', '5')).toEqual({
    before: 'Then ',
    figure: '5',
    after: ' came.',
    cutBefore: false,
    cutAfter: false,
  });
});

test('a long line is cut between words', () => {
  expect(excerpt('one two three four 5 six seven eight nine', '5', 10)).toEqual({
    before: 'four ',
    figure: '5',
    after: ' six seven',
    cutBefore: true,
    cutAfter: true,
  });
});

test('words longer than the reach are left out rather than cut', () => {
  const { before, after } = excerpt(`${'x'.repeat(50)} 5 ${'y'.repeat(50)}`, '5', 10);
  expect([before, after]).toEqual(['', '']);
});

test('figures at either end of the text have nothing beyond', () => {
  expect(excerpt('5', '5')).toEqual({ before: '', figure: '5', after: '', cutBefore: false, cutAfter: false });
});
