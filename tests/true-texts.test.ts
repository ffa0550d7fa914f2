/**
 * Articles in which every figure is right, and hard to read: other releases, other terms, other people, other days.
 * Whatever they seem to contradict is misread, but for two things on which the sources differ among themselves.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleFromText } from '../lib/article/from-text.ts';
import { compare, prepare } from '../lib/compare.ts';
import { english } from '../lib/english.ts';
import { root } from '../lib/node/paths.ts';
import { loadStories } from '../lib/node/stories.ts';

const folder = join(root, 'tests/fixtures/true-texts');
const corpus = prepare(await loadStories(), english);

/** The day of the release, and whether she was held since 2020 or for four years. */
const OPEN = [
  ['evrim-agaci', 'December 14, 2025'],
  ['star-struck-times', 'four years'],
];

test.each(await readdir(folder))('%s contradicts no source', async (name) => {
  const text = await readFile(join(folder, name), 'utf8');
  const { report } = compare(articleFromText(text, null), corpus, { story: 'belarus-release-2025' });
  const conflicts = report.figures.flatMap(({ text: figure, others }) =>
    others
      .filter(
        ({ verdict, source, text: told }) =>
          verdict === 'conflict' && !OPEN.some(([id, open]) => id === source && open === told),
      )
      .map(({ source, text: told }) => `${figure}: ${source} ${told}`),
  );
  expect(conflicts).toEqual([]);
  expect(report.figures.filter(({ verdict }) => verdict === 'agree').length).toBeGreaterThan(1);
});
