/** `npm run score [-- --verbose SLUG]`: how right the engine is on all articles that have gold, as one table. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compare, prepare } from '../compare.ts';
import { english } from '../english.ts';
import type { Story } from '../types.ts';
import { type Gold, readGold } from './gold.ts';
import { root } from './paths.ts';
import { readPage } from './read-page.ts';
import { METRICS, type Metric, type Rate, scoreArticle, sum, type Tally } from './score-gold.ts';
import { rateCell, tableLines } from './score-table.ts';
import { loadStories, storiesFolder } from './stories.ts';

const USAGE = 'usage: npm run score [-- --verbose SLUG]';
const articlesFolder = join(root, 'tests/articles');
const otherStoriesFolder = join(root, 'tests/stories');
const sharedFolder = join(root, '../shared');

/** What the script beside the seeds calls each metric. */
const SEED_NAMES: Partial<Record<Metric, string>> = {
  spotted: 'story-spotted',
  'core figures found': 'figure-recall-core',
  'figures that are figures': 'figure-precision',
  'values right': 'figure-value-accuracy',
  'pairs right': 'pairing-precision',
  'pairs found': 'pairing-recall',
  'verdicts right': 'verdict-accuracy',
  'look-alikes sprung': 'traps-sprung',
  'source twice': 'same-source-counted-twice',
};

interface Scored {
  slug: string;
  heldOut: boolean;
  tally: Tally;
}

type Scorer = (slug: string, file: string, gold: Gold) => Promise<Scored>;

/** Scores single articles with the stories of a folder. */
async function scorer(storiesFolder?: string): Promise<Scorer> {
  const corpus = prepare(await loadStories(storiesFolder), english);
  const spots = corpus.stories.map(({ story }) => ({ story: story.id, spot: story.spot }));
  return async (slug, file, gold) => {
    const { article, story } = await readPage(file, gold.url, spots);
    const comparison = compare({ ...article, published: article.published ?? gold.published }, corpus, { story });
    return { slug, heldOut: gold.heldOut ?? false, tally: scoreArticle(comparison, gold) };
  };
}

/** The pages on the bundled stories that were written for this. */
async function scorePages(): Promise<Scored[]> {
  const score = await scorer();
  const scored: Scored[] = [];
  for (const slug of (await readdir(articlesFolder)).sort()) {
    const file = join(articlesFolder, slug, 'gold.json');
    if (existsSync(file)) scored.push(await score(slug, join(articlesFolder, slug, 'page.html'), await readGold(file)));
  }
  return scored;
}

/** The sources' own articles of the story that only tests know, each against the others. */
async function scoreOtherStories(): Promise<Scored[]> {
  if (!existsSync(otherStoriesFolder)) return [];
  const score = await scorer(otherStoriesFolder);
  const scored: Scored[] = [];
  for (const story of (await readdir(otherStoriesFolder, { withFileTypes: true })).filter((e) => e.isDirectory())) {
    const folder = join(otherStoriesFolder, story.name);
    for (const name of (await readdir(join(folder, 'gold'))).sort()) {
      const id = name.replace(/\.json$/, '');
      const gold = await readGold(join(folder, 'gold', name));
      scored.push(await score(`${story.name}/${id}`, join(folder, 'articles', `${id}.txt`), gold));
    }
  }
  return scored;
}

/** What the script beside the seeds counts; null where the seeds are not at hand. `stories`: in place of the bundled ones. */
function scoreSeeds(stories?: string): Record<string, Rate> | null {
  const script = join(sharedFolder, 'gold/score.mjs');
  if (!existsSync(script)) return null;
  const args = [script, '--json', '--sources', join(sharedFolder, 'gold/sources.json'), join(sharedFolder, 'seeds')];
  if (stories !== undefined) args.push(`--cmd=npm run --silent compare -- --stories ${JSON.stringify(stories)}`);
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the seeds could not be scored: ${stderr.trim()}`);
  return JSON.parse(stdout).metrics;
}

/** The same, when the stories' data gives no events but their own, and no things that are counted: the rest is left to the texts. */
async function scoreSeedsWithoutHints(): Promise<Record<string, Rate> | null> {
  const folder = await mkdtemp(join(tmpdir(), 'countercheck-'));
  try {
    await cp(storiesFolder, folder, { recursive: true });
    for (const story of await readdir(folder)) {
      const file = join(folder, story, 'story.json');
      const told: Story = JSON.parse(await readFile(file, 'utf8'));
      const events = told.events.filter(({ main }) => main).map(({ names: _names, words: _words, ...event }) => event);
      await writeFile(file, JSON.stringify({ ...told, events, things: [] }));
    }
    return scoreSeeds(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function printArticle({ slug, heldOut, tally }: Scored): void {
  const rows = METRICS.map((metric) => [metric, rateCell(tally.rates[metric])]);
  console.log([slug, ...tableLines(rows)].join('\n'));
  if (heldOut) console.log('\nThis article is held out: its misses are not shown, so that nobody tunes to them.');
  else for (const { metric, text } of tally.misses) console.log(`\n${metric}: ${text}`);
}

function printTable(
  pages: Scored[],
  others: Scored[],
  seeds: Record<string, Rate> | null,
  bare: Record<string, Rate> | null,
): void {
  const sets: [string, Scored[]][] = [
    ['pages, open', pages.filter((each) => !each.heldOut)],
    ['pages, held out', pages.filter((each) => each.heldOut)],
    ['all pages', pages],
    ['other story', others],
  ];
  const heads = ['', 'seeds', 'seeds, no hints', ...sets.map(([name, scored]) => `${name} (${scored.length})`)];
  const totals = sets.map(([, scored]) => sum(scored.map(({ tally }) => tally)).rates);
  const rows = METRICS.map((metric) => [
    metric,
    rateCell(seeds?.[SEED_NAMES[metric] ?? '']),
    rateCell(bare?.[SEED_NAMES[metric] ?? '']),
    ...totals.map((rates) => rateCell(rates[metric])),
  ]);
  console.log(tableLines([heads, ...rows]).join('\n'));
  if (!seeds) console.log('\nThe seeds are not at hand.');
  else
    for (const name of ['false-conflicts', 'missed-conflicts'])
      console.log(
        `seeds, ${name.replace('-', ' ')}: ${seeds[name]?.n} of ${seeds[name]?.d}; no hints: ${bare?.[name]?.n} of ${bare?.[name]?.d}`,
      );
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { verbose: { type: 'string' } } });
  const [pages, others] = [await scorePages(), await scoreOtherStories()];
  if (values.verbose === undefined) return printTable(pages, others, scoreSeeds(), await scoreSeedsWithoutHints());
  const wanted = [...pages, ...others].find(({ slug }) => slug === values.verbose);
  if (!wanted) throw new Error(`there is no article "${values.verbose}" with gold\n${USAGE}`);
  printArticle(wanted);
}

if (import.meta.main) {
  try {
    await main();
  } catch (error) {
    console.error(`score: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
