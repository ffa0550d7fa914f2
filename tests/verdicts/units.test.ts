import { expect, test } from 'vitest';
import { conversion } from '../../lib/verdicts/units.ts';

/** A unit, another, and what the first comes to in the second. */
const CONVERTED: [from: string, to: string, factor: number][] = [
  ['years', 'months', 12],
  ['feet', 'metres', 0.3048],
  ['knots', 'kilometres per hour', 1.852],
  ['tonnes', 'kilograms', 1000],
];

test.each(CONVERTED)('%s in %s, and back', (from, to, factor) => {
  expect(conversion(from, to)?.factor).toBeCloseTo(factor);
  expect(conversion(to, from)?.factor).toBeCloseTo(1 / factor);
});

test.each([
  ['feet', 'tonnes'],
  ['miles', 'kilometres'],
  ['USD', 'GBP'],
])('%s are not converted into %s', (from, to) => {
  expect(conversion(from, to)).toBeNull();
});
