/** What lasted until an earlier day, or was a part, is no more than the whole. */
import { expect, test } from 'vitest';
import { reported, sourcesSaying } from '../fixtures/dockers.ts';

const SOURCES = sourcesSaying('Marta Ortiz spent four years in prison.');

const TOLD: [page: string, verdict: string | null][] = [
  ['Marta Ortiz had been in prison for six years when the wind turned.', 'conflict'],
  ['Marta Ortiz had been in prison for two years when the wind turned.', 'alone'],
  ['Marta Ortiz spent six years in one jail.', 'conflict'],
  ['Marta Ortiz spent two years in one jail.', 'alone'],
];

test.each(TOLD)('%s', (page, verdict) => {
  expect(reported(page, SOURCES).map((figure) => figure.verdict)).toEqual([verdict]);
});
