/**
 * Articles in which every figure is right, and hard to read: other releases and other ships, other terms, other people,
 * other days. Whatever they seem to contradict is misread, but for what the sources differ on among themselves.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleFromText } from '../lib/article/from-text.ts';
import { compare, prepare } from '../lib/compare.ts';
import { english } from '../lib/english.ts';
import { root } from '../lib/node/paths.ts';
import { loadStory, storiesFolder } from '../lib/node/stories.ts';

interface Told {
  folder: string;
  story: string;
  /** What a source says that others do not: its id, and its words. */
  open: [source: string, words: string][];
  /** Fewest figures of a text that a source has, too, so that silence is no success. */
  least: number;
}

const TOLD: Told[] = [
  {
    folder: 'true-texts',
    story: join(storiesFolder, 'belarus-release-2025'),
    // The day of the release, and whether she was held since 2020 or for four years.
    open: [
      ['evrim-agaci', 'December 14, 2025'],
      ['star-struck-times', 'four years'],
    ],
    least: 2,
  },
  {
    folder: 'true-texts-titanic',
    story: join(root, 'tests/stories/titanic'),
    open: [
      ['newspapers', '70 miles'],
      ['newspapers', '2:27 a.m.'],
    ],
    least: 1,
  },
];

const texts = await Promise.all(
  TOLD.map(async (told) => {
    const folder = join(root, 'tests/fixtures', told.folder);
    const corpus = prepare([await loadStory(told.story)], english);
    return (await readdir(folder)).map((name) => ({ ...told, name, path: join(folder, name), corpus }));
  }),
);

test.each(texts.flat())('$folder/$name contradicts no source', async ({ path, corpus, open, least }) => {
  const text = await readFile(path, 'utf8');
  const story = corpus.stories[0]?.story.id ?? '';
  const { report } = compare(articleFromText(text, null), corpus, { story });
  const conflicts = report.figures.flatMap(({ text: figure, others }) =>
    others
      .filter(
        ({ verdict, source, text: told }) =>
          verdict === 'conflict' && !open.some(([id, words]) => id === source && words === told),
      )
      .map(({ source, text: told }) => `${figure}: ${source} ${told}`),
  );
  expect(conflicts).toEqual([]);
  const shared = report.figures.filter(({ others }) => others.some(({ verdict }) => verdict !== 'conflict'));
  expect(shared.length).toBeGreaterThanOrEqual(least);
});
