/** What a page says of a source, the source says of the page: the two sentences change places, and the pair stays. */
import { test } from 'vitest';
import { compare, prepare } from '../../lib/compare.ts';
import { english } from '../../lib/english.ts';
import type { Corpus } from '../../lib/pairs/corpus.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import type { Block, IsoDate, ReportFigure, Source, StoryBundle } from '../../lib/types.ts';
import { figuresOf, someTrials, type Trial } from './articles.ts';
import { PATIENCE_MS, someOf } from './share.ts';
import { Tally } from './tally.ts';

/** One sentence of a text, alone. */
interface Said {
  text: string;
  published: IsoDate | null;
}

/** Each is met again and again, and to be read as a source takes longest. */
const corpora = new Map<string, Corpus>();

/** A sentence as the only statement of the only source, like the first one of the bundle. */
function corpusOf({ text, published }: Said, { story, sources }: StoryBundle): Corpus | null {
  const key = JSON.stringify([story.id, published, text]);
  const [like] = sources;
  if (!like) return null;
  const only: Source = { ...like, published, fingerprint: [], statements: [{ paragraph: 1, text }] };
  const corpus = corpora.get(key) ?? prepare([{ story, sources: [only] }], english);
  corpora.set(key, corpus);
  return corpus;
}

/** The figures of one sentence as a page, compared with another as the only statement of the only source. */
function figuresAgainst(page: Said, statement: Said, bundle: StoryBundle): ReportFigure[] {
  const corpus = corpusOf(statement, bundle);
  if (!corpus) return [];
  const blocks: Block[] = [{ start: 0, end: page.text.length, role: 'paragraph' }];
  const article = {
    title: null,
    outlet: null,
    url: null,
    published: page.published,
    language: null,
    text: page.text,
    blocks,
  };
  return compare(article, corpus, { story: bundle.story.id }).report.figures;
}

/** A figure by its text that is paired with one of the statement, and the verdict; null where they are no pair. */
function pairOf(figures: readonly ReportFigure[], own: string, other: string) {
  const figure = figures.find(({ text, others }) => text === own && others.some((each) => each.text === other));
  const verdict = figure?.others.find(({ text }) => text === other)?.verdict;
  return figure && verdict ? { verdict, measure: figure.measure } : null;
}

interface Meeting {
  page: Said;
  own: string;
  statement: Said;
  other: string;
  bundle: StoryBundle;
}

/** Every pair of the trial as two sentences; a cell of a table is none without its heads. */
function meetings(trial: Trial): Meeting[] {
  const { article } = trial;
  const sentences = splitSentences(article.text, article.blocks, english.lexicon);
  return figuresOf(trial).flatMap((figure) => {
    const sentence = sentences.find(({ start, end }) => start <= figure.start && figure.end <= end);
    const block = article.blocks[sentence?.block ?? -1];
    const bundle = trial.bundles.find(({ story }) => story.id === trial.story);
    if (!sentence || !block || !bundle || block.role === 'cell') return [];
    const page = { text: sentence.text, published: block.date ?? article.published };
    return figure.others.map((other) => {
      const published = bundle.sources.find(({ id }) => id === other.source)?.published ?? null;
      return { page, own: figure.text, statement: { text: other.statement, published }, other: other.text, bundle };
    });
  });
}

test(
  'a pair stays when page and source change places',
  async () => {
    const tally = new Tally('pairs with page and source swapped');
    const seen = new Set<string>();
    const left = { 'need the article around them': 0, 'rest on their number alone': 0 };
    for (const [number, trial] of await someTrials(0)) {
      for (const { page, own, statement, other, bundle } of someOf(meetings(trial), number)) {
        const key = [page.text, own, statement.text, other].join('\n');
        if (seen.has(key)) continue;
        seen.add(key);
        const there = pairOf(figuresAgainst(page, statement, bundle), own, other);
        if (!there) left['need the article around them']++;
        // Only a page's figure is taken for what a source has with its number: a source must say what it counts.
        else if (there.measure === null) left['rest on their number alone']++;
        else {
          const back = pairOf(figuresAgainst(statement, page, bundle), other, own);
          const outcome = !back ? 'pair gone' : back.verdict === there.verdict ? 'holds' : 'other verdict';
          const show = () => `${there.verdict} || ${own} in: ${page.text} || ${other} in: ${statement.text}`;
          tally.count(outcome, trial, show);
        }
      }
    }
    console.info(`pairs left out: ${JSON.stringify(left)}, of ${seen.size}`);
    tally.expectHolds(0.97, 500);
    tally.expectNever('other verdict');
  },
  PATIENCE_MS,
);
