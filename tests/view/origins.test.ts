import { expect, test } from 'vitest';
import { sharedOrigins } from '../../lib/view/origins.ts';
import { SOURCES } from '../fixtures/comparison.ts';
import { sourceWith } from './build.ts';

test('sources that rest on one report share its origin', () => {
  expect(sharedOrigins(SOURCES)).toEqual([{ origin: 'BBC', outlets: ['Evrim Ağacı', 'ProfNews'] }]);
});

test('so does the report itself', () => {
  const report = sourceWith('agency', { outlet: 'The Agency' });
  const copy = sourceWith('copy', { outlet: 'A Copy', basedOn: ['agency'] });
  expect(sharedOrigins([report, copy])).toEqual([{ origin: 'agency', outlets: ['The Agency', 'A Copy'] }]);
});

test('the same name is one origin however it is written', () => {
  const written = ['The Wire', 'the wire', 'Wire '].map((name) => sourceWith(name, { basedOn: [name] }));
  expect(sharedOrigins(written)).toHaveLength(1);
});

test.each([
  ['sources of different origins', [sourceWith('a', { basedOn: ['x'] }), sourceWith('b', { basedOn: ['y'] })]],
  ['sources that name none', [sourceWith('a'), sourceWith('b')]],
  ['a single source', [sourceWith('a', { basedOn: ['x', 'x'] })]],
])('%s share none', (_, sources) => {
  expect(sharedOrigins(sources)).toEqual([]);
});
