/** An article and the stories' sources in, a comparison out. The engine's front door; pure. */
import { inferReference } from './figures/index.ts';
import { copiedSources } from './fingerprint.ts';
import type { Corpus, StoryCorpus } from './pairs/corpus.ts';
import { reportFigures } from './pairs/report.ts';
import { spot } from './spot/spot.ts';
import { headFromText } from './spot/text.ts';
import { readClaims } from './statements/claims.ts';
import type { Memory } from './statements/memory.ts';
import { isWrittenIn } from './text/language.ts';
import { splitSentences } from './text/sentences.ts';
import type { Article, Comparison, ReportFigure, Source, SourceInfo } from './types.ts';

export { prepare } from './pairs/corpus.ts';
export { type Memory, newMemory } from './statements/memory.ts';

/** UTF-16 units that are read; what comes behind is left out, and the reader is told. */
const MOST_TEXT = 300_000;

/** What is known of the article beforehand. */
export interface CompareOptions {
  /** What the page was spotted as, null for no story; left out, the article's own words decide. */
  story?: string | null;
  /** The bundled source that the text is from, where that is known beforehand. */
  source?: string | null;
  /** Nobody has said that the text reports the story's event, so what it does not say of itself is not supplied. */
  guarded?: boolean;
  /** What is remembered of an earlier comparison of the same page, which only a part may have changed of since. */
  memory?: Memory;
}

/** Finds the article's figures and what the sources say about the same things. Never throws for what a text holds. */
export function compare(article: Article, corpus: Corpus, options: CompareOptions = {}): Comparison {
  const { title, url, published, text } = article;
  const { story = spotStory(article, corpus), source = null, guarded = false, memory } = options;
  const about = corpus.stories.find((each) => each.story.id === story) ?? null;
  const unreadable = unreadableAs(article, corpus);
  const copied = copiedFrom(text, about, source);
  const figures = unreadable === null ? figuresOf(article, corpus, about, copied, guarded, memory) : [];
  return {
    report: {
      page: { title, url, published, source: copied[0] ?? null },
      story: about?.story.id ?? null,
      text,
      figures,
    },
    storyTitle: about?.story.title ?? null,
    checked: about?.story.checked ?? null,
    sources: (about?.sources ?? []).filter(({ id }) => !copied.includes(id)).map(infoOf),
    unreadable,
    readUpTo: text.length > MOST_TEXT ? MOST_TEXT : null,
    nearest: [],
  };
}

function spotStory({ title, text, url }: Article, { stories }: Corpus): string | null {
  const spots = stories.map(({ story }) => ({ story: story.id, spot: story.spot }));
  return spot({ ...headFromText(text, url), title: title ?? '' }, spots);
}

/** BCP 47 tag of the language that the text is in when there is no lexicon for it; "und" when nothing tells which. */
function unreadableAs({ language, text }: Article, { language: known, plain }: Corpus): string | null {
  if (language !== null && !isSameLanguage(language, known.tag)) return language;
  return isWrittenIn(text, plain.grammar.sets.stopWords, known.letters) ? null : 'und';
}

/** By the first part of their BCP 47 tags. */
function isSameLanguage(a: string, b: string): boolean {
  return a.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase();
}

/** Ids of the sources that the text is or copies, the one that is known first. */
function copiedFrom(text: string, about: StoryCorpus | null, source: string | null): string[] {
  const found = about ? copiedSources(text, about.sources) : [];
  return source === null || found.includes(source) ? found : [source, ...found];
}

function infoOf({ id, outlet, title, url, published, kind, basedOn, checked }: Source): SourceInfo {
  return { id, outlet, title, url, published, kind, ...(basedOn && { basedOn }), checked };
}

function figuresOf(
  { text, blocks, published }: Article,
  corpus: Corpus,
  about: StoryCorpus | null,
  copied: readonly string[],
  guarded: boolean,
  memory: Memory | undefined,
): ReportFigure[] {
  const reader = about?.reader ?? corpus.plain;
  const read = blocks.filter((block) => block.end <= MOST_TEXT);
  const reference = about?.story.date ?? inferReference(text, reader.lexicon);
  const day = { published, reference, guarded };
  const sentences = splitSentences(text, read, reader.lexicon);
  const claims = readClaims(read, sentences, reader, day, undefined, memory);
  return reportFigures(claims, read, about, new Set(copied), corpus.language.reasons);
}
