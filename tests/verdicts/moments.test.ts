import { expect, test } from 'vitest';
import { reported, sourcesSaying } from '../fixtures/dockers.ts';

/** When Ortiz was arrested by page and source; the verdict. */
const DATES: [page: string, source: string, verdict: string][] = [
  ['in July 2021', 'in July 2021', 'agree'],
  ['on 6 July 2021', 'on July 6, 2021', 'agree'],
  ['in July 2021', 'on 6 July 2021', 'fits'],
  ['on 6 July 2021', 'in 2021', 'fits'],
  ['in July 2021', 'in August 2021', 'conflict'],
  ['on 6 July 2021', 'on 7 July 2021', 'conflict'],
  ['in 2021', 'in 2022', 'conflict'],
];

test.each(DATES)('arrested %s, and %s', (page, source, verdict) => {
  const [figure] = reported(`Ortiz was arrested ${page}.`, sourcesSaying(`Ortiz was arrested ${source}.`));
  expect(figure?.verdict).toBe(verdict);
});

/** When Ortiz was put in prison, by the page; the verdict beside her arrest in July 2021. */
const JAILED: [page: string, verdict: string][] = [
  ['jailed in July 2021 for a song', 'agree'],
  ['jailed in March 2023 for a song', 'alone'],
  ['jailed in March 2020 for a song', 'conflict'],
  ['jailed in March 2023', 'conflict'],
  ['in jail since March 2023', 'conflict'],
];

test.each(JAILED)('%s, and arrested in July 2021', (page, verdict) => {
  const [figure] = reported(`Ortiz was ${page}.`, sourcesSaying('Ortiz was arrested in July 2021.'));
  expect(figure?.verdict).toBe(verdict);
});

/** When the dockers were released by page and source; the verdict. */
const TIMES: [page: string, source: string, verdict: string][] = [
  ['4 a.m.', '4 a.m.', 'agree'],
  ['4 a.m.', '04:00', 'agree'],
  ['4 a.m.', 'around 4:30 a.m.', 'fits'],
  ['4 a.m.', '4:30 a.m.', 'conflict'],
  ['4 a.m.', 'around 6 a.m.', 'conflict'],
  ['22:00-06:00', '22:00-06:00', 'agree'],
  ['23:00', '22:00-06:00', 'alone'],
];

test.each(TIMES)('released at %s, and at %s', (page, source, verdict) => {
  const sources = sourcesSaying(`The dockers were released at ${source}.`);
  expect(reported(`The dockers were released at ${page}.`, sources)[0]?.verdict).toBe(verdict);
});

/** Time that Ortiz was held by the page, day of her arrest by the source; the verdict. She was freed on 3 May 2024. */
const SPANS: [held: string, arrested: string, verdict: string][] = [
  ['two years', 'in July 2021', 'fits'],
  ['three years', 'in July 2021', 'fits'],
  ['more than two years', 'in July 2021', 'fits'],
  ['five years', 'in July 2021', 'conflict'],
  ['one year', 'in July 2021', 'conflict'],
  ['four years', 'in 2020', 'fits'],
  ['two and a half years', 'in July 2021', 'fits'],
  ['a year and a half', 'in July 2021', 'conflict'],
  ['two years and ten months', 'in July 2021', 'fits'],
  ['two years and six months', 'in July 2021', 'conflict'],
  ['1,030 days', 'in July 2021', 'fits'],
  ['1,028 days', 'on 9 July 2021', 'fits'],
  ['930 days', 'in July 2021', 'conflict'],
];

test.each(SPANS)('held %s, and arrested %s', (held, arrested, verdict) => {
  const [length, start] = [`Ortiz spent ${held} behind bars.`, `Ortiz was arrested ${arrested}.`];
  expect(reported(length, sourcesSaying(start))[0]?.verdict).toBe(verdict);
  expect(reported(start, sourcesSaying(length))[0]?.verdict).toBe(verdict);
});

test('a span is told in words', () => {
  const [figure] = reported('Ortiz spent five years behind bars.', sourcesSaying('Ortiz was arrested in July 2021.'));
  expect(figure?.others[0]?.reason).toBe('From July 2021 to 3 May 2024 is 2 years and 10 months, not five years.');
});

test.each([
  ['nine hours', 'two days', []],
  ['90 hours', 'two days', ['conflict']],
  ['48 hours', 'two days', ['agree']],
  ['three days', 'two days', ['conflict']],
])('the talks lasted %s, and %s', (page, source, verdicts) => {
  const [figure] = reported(`The talks lasted ${page}.`, sourcesSaying(`The talks lasted ${source}.`));
  expect(figure?.others.map(({ verdict }) => verdict)).toEqual(verdicts);
});
