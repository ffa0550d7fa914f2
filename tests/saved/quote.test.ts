import { describe, expect, test } from 'vitest';
import { addressTo, findAgain } from '../../lib/saved/quote.ts';

const TEXT = 'First line.\nIn all, 123 people walked free, and 9 of them went on.\nLater 9 more came.';
const place = (figure: string, nth = 1) => {
  let start = -1;
  for (let seen = 0; seen < nth; seen++) start = TEXT.indexOf(figure, start + 1);
  return { start, end: start + figure.length };
};
const found = (figure: string, now: string, nth = 1) => {
  const there = findAgain(TEXT, place(figure, nth), now);
  return there && now.slice(there.start - 6, there.end);
};

describe('a figure is found again', () => {
  test('where the page is as it was', () => {
    expect(findAgain(TEXT, place('9', 2), TEXT)).toEqual(place('9', 2));
  });

  test('where text came before it, after it, or the rest was written anew', () => {
    expect(found('123', `New first paragraph.\n${TEXT}`)).toBe(' all, 123');
    expect(found('123', 'In all, 123 people walked free at last.')).toBe(' all, 123');
    expect(found('123', 'They say that 123 people walked free, and that is all.')).toBe(' that 123');
  });

  test('and never another of the same number', () => {
    expect(found('9', 'Some 9 horses. Nothing else.')).toBeNull();
    expect(found('123', 'In all, 124 people walked free, and 9 of them went on.')).toBeNull();
  });
});

describe('the address of a figure', () => {
  test('names it with the words around it, within its line', () => {
    expect(addressTo('https://a.example/b', TEXT, place('123'))).toBe(
      'https://a.example/b#:~:text=In%20all%2C-,123,-people%20walked%20free%2C%20and',
    );
  });

  test('keeps the place that an address has already', () => {
    expect(addressTo('https://a.example/#/b', TEXT, place('9', 2))).toBe(
      'https://a.example/#/b:~:text=Later-,9,-more%20came.',
    );
  });

  test('tells dashes and commas of the text from its own', () => {
    const text = 'A twenty-one, 5-6 & so-so';
    const start = text.indexOf('5');
    const address = addressTo('https://a.example/', text, { start, end: start + 3 });
    expect(address.split(':~:text=')[1]).toBe('A%20twenty%2Done%2C-,5%2D6,-%26%20so%2Dso');
  });
});
