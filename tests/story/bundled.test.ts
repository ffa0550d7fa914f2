import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { root } from '../../lib/node/paths.ts';
import { loadStories } from '../../lib/node/stories.ts';
import { gold, noSeeds, ownWordsScript, readSeeds, seedsFolder } from '../seeds.ts';

interface Mention {
  id: string;
  start: number;
  text: string;
  core: string;
  tier: string;
}

const bundles = await loadStories();
const story = bundles.find((bundle) => bundle.story.id === 'belarus-release-2025');
const sources = story?.sources ?? [];

/** The n-th non-empty line of a text, counted from 1, in which the offset lies. */
function paragraphAt(text: string, offset: number): number {
  const lines = text.slice(0, offset + 1).split('\n');
  return lines.filter((line) => line.trim() !== '').length;
}

function told(id: string, paragraph: number): string {
  const statements = sources.find((source) => source.id === id)?.statements ?? [];
  return statements
    .filter((statement) => statement.paragraph === paragraph)
    .map(({ text }) => text)
    .join('\n');
}

test('the bundled stories are right, each file and field', () => {
  expect(bundles.map((bundle) => bundle.story.id)).toContain('belarus-release-2025');
});

test('each source tells what it is, and no address is guessed', () => {
  const told = sources.map(({ id, kind, basedOn, url }) => [id, kind, basedOn?.length ?? 0, url === null]);
  expect(told).toEqual([
    ['evrim-agaci', 'rewrite', 2, false],
    ['news-hound', 'repost', 5, true],
    ['prof-news', 'rewrite', 1, false],
    ['star-struck-times', 'report', 0, false],
    ['unbiased-post', 'rewrite', 0, true],
  ]);
});

test('each source has a fingerprint', () => {
  for (const { id, fingerprint } of sources) expect(fingerprint.length, id).toBeGreaterThan(100);
});

describe.skipIf(noSeeds)(`against the gold${noSeeds ? ` (skipped: ${noSeeds})` : ''}`, () => {
  const seeds = readSeeds();

  test.each(seeds)(
    'every core figure of $id stands unaltered in a statement of its paragraph',
    ({ id, file, text }) => {
      const mentions =
        gold<Record<string, Mention[]>>('figures.json')[file]?.filter(({ tier }) => tier === 'core') ?? [];
      expect(mentions.length).toBeGreaterThan(9);
      const missing = mentions.filter(
        (mention) => !told(id, paragraphAt(text, mention.start)).toLowerCase().includes(mention.text.toLowerCase()),
      );
      expect(missing.map((mention) => mention.id)).toEqual([]);
    },
  );

  test.each(seeds)('no number stands in a statement of $id that its paragraph does not have', ({ id, text }) => {
    const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
    for (const statement of sources.find((source) => source.id === id)?.statements ?? []) {
      const original = paragraphs[statement.paragraph - 1] ?? '';
      for (const number of statement.text.match(/\d+(?:[,:]\d+)*/g) ?? []) expect(original).toContain(number);
    }
  });

  test.each(seeds)('every longer paragraph of $id has its statements', ({ id, text }) => {
    const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
    const without = paragraphs.filter((line, i) => line.length > 100 && told(id, i + 1) === '');
    expect(without).toEqual([]);
  });

  test('every spelling of a name is in the story, and leads to one name', () => {
    const names = gold<{ canonical: string; type: string; variants: Record<string, string[]> }[]>('names.json');
    for (const { canonical, type, variants } of names.filter(({ type }) => type !== 'demonym')) {
      const owners = Object.keys(variants).map(
        (spelling) => story?.story.names.find(({ spellings }) => spellings.includes(spelling))?.id,
      );
      expect(owners, `${type} ${canonical}`).not.toContain(undefined);
      expect(new Set(owners).size, canonical).toBe(1);
    }
  });

  test('the statements are in our own words', () => {
    const run = spawnSync(process.execPath, [ownWordsScript, seedsFolder, `${root}assets`], { encoding: 'utf8' });
    expect(run.stdout).toContain(' 0 runs of');
    expect(run.status).toBe(0);
  });
});
