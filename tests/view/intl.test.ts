import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { formatMoment, languageName } from '../../lib/view/format.ts';
import { dateFormat, listFormat, numberFormat } from '../../lib/view/intl.ts';
import { LANGUAGE_TAGS } from '../../lib/view/languages.ts';

const FORMS: Intl.DateTimeFormatOptions[] = [
  { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' },
  { year: 'numeric', month: 'long', timeZone: 'UTC' },
  { year: 'numeric', month: 'short', timeZone: 'UTC' },
  { day: 'numeric', month: 'short', timeZone: 'UTC' },
  { year: 'numeric', timeZone: 'UTC' },
];

/** Versions of Unicode's data differ in which kind of space they take. */
const plain = (text: string) => text.replace(/\s/g, ' ');

test('every language of the interface has its folder, and every folder is offered', () => {
  const folders = readdirSync(new URL('../../assets/public/_locales/', import.meta.url));
  expect([...LANGUAGE_TAGS].toSorted()).toEqual(folders.toSorted());
});

describe('in a browser that lacks Belarusian', () => {
  const known = Intl.DateTimeFormat.supportedLocalesOf;

  beforeEach(() => {
    const answer = (asked: Parameters<typeof known>[0]) => (asked === 'be' ? [] : known(asked));
    vi.spyOn(Intl.DateTimeFormat, 'supportedLocalesOf').mockImplementation(answer);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test.each(FORMS)('dates are as one that has it writes them: %j', (form) => {
    for (let month = 0; month < 12; month++) {
      const day = new Date(Date.UTC(2025, month, 5));
      expect(plain(dateFormat('be', form).format(day))).toBe(plain(new Intl.DateTimeFormat('be', form).format(day)));
    }
  });

  test('so are numbers and lists', () => {
    for (const options of [
      { notation: 'compact' },
      { style: 'percent' },
      { style: 'unit', unit: 'megabyte' },
    ] as const) {
      expect(plain(numberFormat('be', options).format(12_345))).toBe(
        plain(new Intl.NumberFormat('be', options).format(12_345)),
      );
    }
    expect(listFormat('be').format(['a', 'b', 'c'])).toBe(new Intl.ListFormat('be').format(['a', 'b', 'c']));
  });

  test('moments have the month in short', () => {
    expect(plain(formatMoment('2025-12-20T12:00:00.000Z', 'be'))).toMatch(/^(19|20|21) сне 2025 г\., \d\d:00$/);
  });

  test('languages are called as they call themselves', () => {
    expect(languageName('fr', 'be')).toBe('français');
    expect(languageName('not a tag', 'be')).toBe('not a tag');
  });
});

test('a language that nobody knows is left to the browser', () => {
  expect(numberFormat('xx').format(1)).toBe('1');
  expect(dateFormat('xx', { year: 'numeric', timeZone: 'UTC' }).format(new Date('2025-12-20'))).toContain('2025');
  expect(listFormat('xx').format(['a'])).toBe('a');
});
