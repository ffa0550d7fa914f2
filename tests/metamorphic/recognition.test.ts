/** That a page is known to be a source may only leave that source out: it is read as if the source were not known. */
import { expect, test } from 'vitest';
import { prepare } from '../../lib/compare.ts';
import { english } from '../../lib/english.ts';
import { noSeeds, readSeeds } from '../seeds.ts';
import { figuresOf, readTrials } from './articles.ts';

const trials = (await readTrials(() => [])).filter(({ source }) => source !== null);

test.each(trials)('$name: same figures, measures and pairs whether its source is in the bundle or not', (trial) => {
  const bundles = trial.bundles.map((bundle) => ({
    ...bundle,
    sources: bundle.sources.filter(({ id }) => id !== trial.source),
  }));
  const without = figuresOf({ ...trial, source: null }, trial.article, prepare(bundles, english));
  expect(without.some(({ others }) => others.length > 0)).toBe(true);
  expect(without).toEqual(figuresOf(trial));
});

const own = trials.filter(({ name }) => !name.startsWith('statements'));

test.each(own)('$name is recognised by its wording alone', (trial) => {
  expect(figuresOf({ ...trial, source: null })).toEqual(figuresOf(trial));
});

test.skipIf(noSeeds)(`each seed is among the articles${noSeeds ? ` (skipped: ${noSeeds})` : ''}`, () => {
  expect(own.map(({ name }) => name)).toEqual(expect.arrayContaining(readSeeds().map(({ id }) => `seed ${id}`)));
});
