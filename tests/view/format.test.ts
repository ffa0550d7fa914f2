import { expect, test } from 'vitest';
import { formatDate, formatMoment, formatNumber, languageName, siteOf } from '../../lib/view/format.ts';

test.each([
  ['2025-12-13', 'December 13, 2025'],
  ['2025-12', 'December 2025'],
  ['2025', '2025'],
  ['soon', 'soon'],
])('the date %s is told as precisely as it is known', (date, told) => {
  expect(formatDate(date, 'en')).toBe(told);
});

test('dates and numbers are written as the language does', () => {
  expect(formatDate('2025-12-13', 'de')).toBe('13. Dezember 2025');
  expect(formatNumber(1227.5, 'count', null, 'de')).toBe('1.227,5');
});

test.each([
  [1227, 'count', null, '1,227'],
  [12_500, 'count', null, '12.5K'],
  [12.5, 'percent', null, '12.5%'],
  [300, 'money', 'EUR', '€300'],
  [300, 'money', 'gold', '300'],
] as const)('%d as %s in %s is %s', (value, kind, unit, told) => {
  expect(formatNumber(value, kind, unit, 'en')).toBe(told);
});

test('a moment is told with its time', () => {
  expect(formatMoment('2025-12-20T09:41:00', 'en').replace(/\s/g, ' ')).toBe('Dec 20, 2025, 9:41 AM');
  expect(formatMoment('never', 'en')).toBe('never');
});

test('languages are named, and a tag that is none stays', () => {
  expect(languageName('be', 'en')).toBe('Belarusian');
  expect(languageName('not a tag', 'en')).toBe('not a tag');
});

test.each([
  ['https://www.news.example:8080/a?b#c', 'news.example'],
  ['http://user:word@news.example/', 'news.example'],
  ['file:///home/a.html', null],
  ['javascript:alert(1)', null],
  ['', null],
  [null, null],
])('the site of %s is %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});
