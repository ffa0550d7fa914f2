/** Characters that are not seen, or not what they seem: what is written with them is read as it is seen, or left alone. */
import { expect, test } from 'vitest';
import en from '../../assets/lexicons/en.json' with { type: 'json' };
import { readFigures } from '../../lib/figures/index.ts';
import { plain } from '../../lib/spot/plain.ts';
import { fold } from '../../lib/text/fold.ts';
import { splitWords } from '../../lib/text/words.ts';

const read = (text: string) =>
  readFigures(text, { lexicon: en, published: '2025-12-16' }).map(({ low, high }) =>
    low === high ? low : [low, high],
  );

test.each<[name: string, text: string, value: number | string]>([
  ['a zero-width space', '1\u200b23 prisoners', 123],
  ['a zero-width joiner', '12\u200d3 prisoners', 123],
  ['a word joiner', '1\u2060,227 prisoners', 1227],
  ['a byte order mark', '\ufeff1\ufeff23 prisoners', 123],
  ['a soft hyphen between digits', '12\u00ad3 prisoners', 123],
  ['a soft hyphen in a number word', 'twen\u00adty-three prisoners', 23],
  ['a soft hyphen in a month', 'De\u00adcember 13, 2025', '2025-12-13'],
  ['a variation selector', '1\ufe0f23 prisoners', 123],
  ['a grapheme joiner', '1\u034f23 prisoners', 123],
  ['a tag', '1\u{e0020}23 prisoners', 123],
  ['marks of direction around it', '\u200f\u2067123\u2069 prisoners', 123],
  ['an override that changes nothing', '\u202d123\u202c prisoners', 123],
  ['full-width digits', '１２３ prisoners', 123],
  ['full-width digits and comma', '１，２２７ prisoners', 1227],
  ['full-width letters and digits', '１３ Ｄｅｃｅｍｂｅｒ 2025', '2025-12-13'],
  ['digits of two widths', '1２3 prisoners', 123],
  ['Arabic digits', '١٢٣ prisoners', 123],
  ['Arabic digits and separators', '١٬٢٢٧٫٥ km', 1227.5],
  ['Persian digits', '۱۲۳ prisoners', 123],
  ['Devanagari digits', '१२३ prisoners', 123],
  ['mathematical digits', '𝟏𝟐𝟑 prisoners', 123],
  ['no-break spaces', 'more\u00a0than 1\u00a0227\u00a0000 people', 1_227_000],
  ['thin spaces', '1\u2009227 prisoners', 1227],
  ['narrow no-break spaces', '1\u202f227 prisoners', 1227],
  ['a no-break space in a date', '13\u00a0December\u202f2025', '2025-12-13'],
])('%s: read as it is seen', (_name, text, value) => {
  expect(read(text).flat()).toContain(value);
  expect(read(text)).toHaveLength(1);
});

test.each<[name: string, text: string]>([
  ['digits shown backwards', '\u202e321\u202c prisoners'],
  ['backwards within a number', '1\u202e32\u202c4 prisoners'],
  ['backwards, with another direction inside', '\u202e3\u202d2\u202c1\u202c prisoners'],
  ['digits with accents', '1\u03012\u03013\u0301 prisoners'],
  ['digits struck out', '1\u03362\u03363\u0336 prisoners'],
  ['digits in keys', '1\ufe0f\u20e32\ufe0f\u20e3 prisoners'],
  ['half a pair in a number', '12\ud8003 prisoners'],
  ['half a pair before a number', '\udc00123 prisoners'],
  ['a character that could not be read', '1\ufffd3 prisoners'],
  ['a control character', '1\u000023 prisoners'],
  ['blanks that are letters', '1\u115f23 prisoners'],
  ['digits in circles', '①②③ prisoners'],
  ['raised digits', '²³ prisoners'],
])('%s: left alone', (_name, text) => {
  expect(read(text)).toEqual([]);
});

test('backwards ends with its line, and with what ends it', () => {
  expect(read('\u202e321\n45 prisoners')).toEqual([45]);
  expect(read('\u202e321\u202c and 45 prisoners')).toEqual([45]);
});

test('a figure keeps its place in the text', () => {
  const text = 'In all, \u2067１２\u00ad３\u2069 men';
  const [figure] = readFigures(text, { lexicon: en, published: null });
  expect(figure && text.slice(figure.start, figure.end)).toBe('１２\u00ad３');
});

test('words are read without what is not seen in them', () => {
  const lower = (text: string) => splitWords(text, []).map((word) => word.lower);
  expect(lower('pris\u00adon\u00aders, \u200bfreed\u200b \u2060')).toEqual(['prisoners', ',', 'freed']);
  expect(plain('Pris\u00adoners\u200b')).toBe(' prisoners ');
});

test.each(['\u202e', '\u202a', '\u202c', '\u0301', '1\u0301', '\ud800', '1.\ud800', '\u00ad'])(
  '%j, however often, is folded and read in a time that grows with its length',
  (piece) => {
    // Quadratic, this would take minutes.
    const text = piece.repeat(40_000);
    expect(fold(text).text.length).toBeLessThanOrEqual(text.length);
    expect(read(text).length).toBeLessThan(2);
  },
);
