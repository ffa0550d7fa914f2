/**
 * What is timed: the comparison of one article, against fuzzy search alone and against Readability; and its stages.
 * Runs in Node and, bundled, in a page of either browser.
 */
import { Readability } from '@mozilla/readability';
import Fuse from 'fuse.js';
import { readArticle } from '../../browser/article/index.ts';
import { readHead } from '../../browser/head.ts';
import { compare, prepare } from '../../compare.ts';
import { english } from '../../english.ts';
import { readFigures } from '../../figures/index.ts';
import { copiedSources } from '../../fingerprint.ts';
import { spot } from '../../spot/spot.ts';
import { readClaims } from '../../statements/claims.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { Article, StoryBundle } from '../../types.ts';
import { race } from './race.ts';

/** The article on the page that is measured on. Throws where there is none. */
export function readBenchArticle(document: Document): Article {
  const result = readArticle(document, null);
  if (!result.ok) throw new Error(`the page to measure on cannot be read: ${result.reason}`);
  return result.article;
}

/** Everything that the runs need, prepared once. */
export function prepareBench(document: Document, bundles: StoryBundle[]) {
  const article = readBenchArticle(document);
  const started = performance.now();
  const corpus = prepare(bundles, english);
  const prepareMs = performance.now() - started;
  const spots = bundles.map(({ story }) => ({ story: story.id, spot: story.spot }));
  const spotted = spot(readHead(document), spots);
  const about = corpus.stories.find(({ story }) => story.id === spotted);
  if (!about) throw new Error('the page to measure on is not spotted as a story');
  const { lexicon } = english;
  const sentences = splitSentences(article.text, article.blocks, lexicon);
  const statements = about.sources.flatMap((source) => source.statements.map(({ text }) => text));
  return { document, article, corpus, prepareMs, spots, about, sentences, statements };
}

export type Bench = ReturnType<typeof prepareBench>;

/** Comparing the article, without and with taking it from the page; searching its sentences with fuse.js as it comes, and Readability's own reading of the page. */
export function raceAgainstOthers({ document, article, corpus, about, sentences, statements }: Bench, rounds: number) {
  const fuse = new Fuse(statements);
  return race(
    {
      compare: () => compare(article, corpus, { story: about.story.id }),
      whole: () => compare(readBenchArticle(document), corpus, { story: about.story.id }),
      fuse: () => sentences.map(({ text }) => fuse.search(text)),
      readability: () => new Readability(document.cloneNode(true) as Document).parse(),
    },
    rounds,
  );
}

/** The stages on the way of one article, each by itself; `compare` is all behind the extraction. */
export function raceStages({ document, article, corpus, spots, about, sentences }: Bench, rounds: number) {
  const { lexicon } = english;
  const day = { published: article.published, reference: about.story.date };
  return race(
    {
      spot: () => spot(readHead(document), spots),
      article: () => readArticle(document, null),
      sentences: () => splitSentences(article.text, article.blocks, lexicon),
      figures: () => sentences.map(({ text }) => readFigures(text, { lexicon, published: article.published })),
      claims: () => readClaims(article.blocks, sentences, about.reader, day),
      copies: () => copiedSources(article.text, about.sources),
      compare: () => compare(article, corpus, { story: about.story.id }),
    },
    rounds,
  );
}
