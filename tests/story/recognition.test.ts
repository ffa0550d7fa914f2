import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../lib/article/from-text.ts';
import { compare, prepare } from '../../lib/compare.ts';
import { english } from '../../lib/english.ts';
import { loadStories, loadStory } from '../../lib/node/stories.ts';
import type { StoryBundle } from '../../lib/types.ts';
import { noSeeds, readSeeds } from '../seeds.ts';

/** What is known of a text that is source `id`, with that source among the others and without it. */
function withAndWithout({ story, sources }: StoryBundle, id: string, text: string) {
  const read = (among: typeof sources) =>
    compare(articleFromText(text, null), prepare([{ story, sources: among }], english), { story: story.id }).report;
  return { known: read(sources), unknown: read(sources.filter((source) => source.id !== id)) };
}

/** Recognition may only leave the source itself out: nothing is read from the bundle but from the page. */
function expectSame(bundle: StoryBundle, id: string, text: string): void {
  const { known, unknown } = withAndWithout(bundle, id, text);
  expect(known.page.source).toBe(id);
  expect(unknown.page.source).toBeNull();
  expect(known.figures.some(({ others }) => others.length > 0)).toBe(true);
  expect(unknown.figures).toEqual(known.figures);
}

describe('a source that is read as a page gives what it gives where it is not bundled', async () => {
  const folder = new URL('../stories/titanic/', import.meta.url).pathname;
  const bundle = await loadStory(folder);
  test.each(bundle.sources)('$id', ({ id }) => {
    expectSame(bundle, id, readFileSync(`${folder}articles/${id}.txt`, 'utf8'));
  });
});

describe.skipIf(noSeeds)(`and so do the seeds${noSeeds ? ` (skipped: ${noSeeds})` : ''}`, async () => {
  const [bundle] = await loadStories();
  test.each(readSeeds())('$id', ({ id, text }) => {
    if (!bundle) throw new Error('no story is bundled');
    expectSame(bundle, id, text);
  });
});
