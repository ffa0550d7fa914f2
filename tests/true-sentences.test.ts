/** Single paragraphs in which every figure is right, each of one trap: a file a story, a line a paragraph. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleFromText } from '../lib/article/from-text.ts';
import { compare, prepare } from '../lib/compare.ts';
import { english } from '../lib/english.ts';
import { root } from '../lib/node/paths.ts';
import { loadStory, storiesFolder } from '../lib/node/stories.ts';

const STORIES = [
  { folder: join(storiesFolder, 'belarus-release-2025'), published: '2025-12-14' },
  { folder: join(root, 'tests/stories/titanic'), published: '1912-08-01' },
];

const lines = await Promise.all(
  STORIES.map(async ({ folder, published }) => {
    const bundle = await loadStory(folder);
    const corpus = prepare([bundle], english);
    const file = join(root, 'tests/fixtures/true-sentences', `${bundle.story.id}.txt`);
    const told = readFileSync(file, 'utf8').trim().split('\n');
    return told.map((text) => ({ text, published, corpus, story: bundle.story.id }));
  }),
);

test.each(lines.flat())('$text', ({ text, published, corpus, story }) => {
  const { report } = compare({ ...articleFromText(text, null), published }, corpus, { story });
  const conflicts = report.figures.flatMap(({ text: figure, others }) =>
    others.filter(({ verdict }) => verdict === 'conflict').map((other) => `${figure}: ${other.source} ${other.text}`),
  );
  expect(conflicts).toEqual([]);
});
