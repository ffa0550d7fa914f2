/** Every article that the engine can be tried on, each with the corpus that it is compared with. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { articleFromText } from '../../lib/article/from-text.ts';
import { compare, type Memory, newMemory, prepare } from '../../lib/compare.ts';
import { english } from '../../lib/english.ts';
import { readGold } from '../../lib/node/gold.ts';
import { readPage } from '../../lib/node/read-page.ts';
import { loadStories } from '../../lib/node/stories.ts';
import type { Corpus } from '../../lib/pairs/corpus.ts';
import type { Article, ReportFigure, StoryBundle } from '../../lib/types.ts';
import { readSeeds } from '../seeds.ts';
import { someOf } from './share.ts';

/** An article, and what stays the same while it is changed. */
export interface Trial {
  name: string;
  article: Article;
  /** What it was spotted as; its variants are taken for the same. */
  story: string | null;
  /** The bundled source that it tells, which it is not compared with. */
  source: string | null;
  /** False for articles that are looked at as numbers only: nothing of them is ever printed. */
  open: boolean;
  bundles: StoryBundle[];
  corpus: Corpus;
}

/** Which of the pages are read. */
type Choice = (slugs: string[]) => string[];

const tests = new URL('..', import.meta.url).pathname;

/** Read once for all tests that share a worker. */
const bundles = await loadStories();
const corpus = prepare(bundles, english);
const others = await loadStories(`${tests}stories`);
const other = prepare(others, english);

/** A page by the name of its folder. */
async function readPageTrial(slug: string): Promise<Trial> {
  const spots = corpus.stories.map(({ story }) => ({ story: story.id, spot: story.spot }));
  const gold = await readGold(`${tests}articles/${slug}/gold.json`);
  const { article, story } = await readPage(`${tests}articles/${slug}/page.html`, gold.url, spots);
  const published = article.published ?? gold.published;
  return { name: slug, article: { ...article, published }, story, source: null, open: !gold.heldOut, bundles, corpus };
}

/** Pages that were read, by name: to imitate the browser that reads them takes longer than to compare them. */
const pageTrials = new Map<string, Promise<Trial>>();

function pages(choose: Choice): Promise<Trial[]> {
  const slugs = readdirSync(`${tests}articles`).filter((slug) => existsSync(`${tests}articles/${slug}/gold.json`));
  return Promise.all(
    choose(slugs.sort()).map((slug) => {
      const trial = pageTrials.get(slug) ?? readPageTrial(slug);
      pageTrials.set(slug, trial);
      return trial;
    }),
  );
}

/** A source's own statements, a line each, as the article of a page. */
function statementPages(bundles: StoryBundle[], corpus: Corpus): Trial[] {
  return bundles.flatMap(({ story, sources }) =>
    sources.map(({ id, published, statements }) => {
      const article = articleFromText(statements.map(({ text }) => text).join('\n'), null);
      return {
        name: `statements of ${id}`,
        article: { ...article, published },
        story: story.id,
        source: id,
        open: true,
        bundles,
        corpus,
      };
    }),
  );
}

function textPage(name: string, text: string, bundle: StoryBundle, source: string, corpus: Corpus): Trial {
  const article = articleFromText(text, null);
  return { name, article, story: bundle.story.id, source, open: true, bundles: [bundle], corpus };
}

/** The articles that a relation is tried on, each with a number; `beginning` differs by relation, so that each has its turn. */
export async function someTrials(beginning: number): Promise<[number, Trial][]> {
  return [...(await readTrials((slugs) => someOf(slugs, beginning))).entries()];
}

/** All of them, but for pages that are not chosen; the seeds where they are at hand. */
export async function readTrials(choose: Choice = (slugs) => slugs): Promise<Trial[]> {
  const told = others.flatMap((bundle) =>
    bundle.sources.map(({ id }) => {
      const file = `${tests}stories/${bundle.story.id}/articles/${id}.txt`;
      return textPage(id, readFileSync(file, 'utf8'), bundle, id, other);
    }),
  );
  const seeds = readSeeds().flatMap(({ id, text }) =>
    bundles
      .filter(({ sources }) => sources.some((source) => source.id === id))
      .map((bundle) => textPage(`seed ${id}`, text, bundle, id, corpus)),
  );
  return [
    ...(await pages(choose)),
    ...statementPages(bundles, corpus),
    ...statementPages(others, other),
    ...told,
    ...seeds,
  ];
}

/** What was read last of each article: a variant has most of it again. `tests/statements/memory.test.ts` holds it to that. */
const memories = new WeakMap<Trial, Memory>();

/** The figures of the trial's article, or of a variant of it, compared with a corpus. */
export function figuresOf(
  trial: Trial,
  article: Article = trial.article,
  corpus: Corpus = trial.corpus,
): ReportFigure[] {
  const memory = memories.get(trial) ?? newMemory();
  memories.set(trial, memory);
  return compare(article, corpus, { story: trial.story, source: trial.source, memory }).report.figures;
}
