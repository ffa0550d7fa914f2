/** A passage that a reader chose, on any page → its figures compared, and the statements nearest to it. */
import { articleFromText } from './article/from-text.ts';
import { compare } from './compare.ts';
import { findMentions } from './names/find.ts';
import { misspeltNames } from './names/misspelt.ts';
import type { Corpus, StoryCorpus } from './pairs/corpus.ts';
import { nearestStatements } from './pairs/nearest.ts';
import { splitWords } from './text/words.ts';
import type { Article, Comparison } from './types.ts';

/** What is known of the page that the passage stands on; `story` where the page itself was spotted. */
export interface PassagePage extends Pick<Article, 'title' | 'url' | 'published' | 'language'> {
  story: string | null;
  /** The bundled source that the page is or copies. */
  source: string | null;
}

/** Characters in which names are looked for. */
const NAMES_WITHIN = 2000;

/**
 * Compares a passage. Where the page's story is not known, it is the one whose names the passage or the title has;
 * then no figure is taken for the story's own event without a sign, so that no conflict rests on a guess.
 */
export function crossCheck(text: string, page: PassagePage, corpus: Corpus): Comparison {
  const { story, source, ...known } = page;
  const article = { ...articleFromText(text, page.url), ...known };
  const about = corpus.stories.find((each) => each.story.id === story) ?? likeliest(namesWithin(text, page), corpus);
  const comparison = compare(article, corpus, {
    story: about?.story.id ?? null,
    source,
    guarded: story === null,
  });
  const paired = comparison.report.figures.some((figure) => figure.others.length > 0);
  if (paired || !about || comparison.unreadable !== null) return comparison;
  return { ...comparison, nearest: nearestStatements(text, about, about.reader.grammar.sets.stopWords) };
}

/** The part of a passage and its page in which names are looked for. */
export function namesWithin(text: string, { title }: Pick<PassagePage, 'title'>): string {
  return `${text} ${title ?? ''}`.slice(0, NAMES_WITHIN);
}

/** The story with the most of its names in the text, misspelt where none is spelt rightly; null when no story has one there. */
function likeliest(within: string, corpus: Corpus): StoryCorpus | null {
  const words = splitWords(within, []);
  const named = ({ reader: { names, grammar } }: StoryCorpus) =>
    new Set(findMentions(words, names, grammar.sets).flatMap(({ id }) => (names.byId.has(id) ? [id] : [])));
  const misspelt = ({ reader: { names } }: StoryCorpus) => misspeltNames(within, names);
  return mostNamed(corpus, named) ?? mostNamed(corpus, misspelt);
}

function mostNamed(corpus: Corpus, namesIn: (story: StoryCorpus) => Set<string>): StoryCorpus | null {
  let best: StoryCorpus | null = null;
  let most = 0;
  for (const story of corpus.stories) {
    const { size } = namesIn(story);
    if (size > most) [best, most] = [story, size];
  }
  return best;
}
