/** Loads the engine and the bundled stories into the background. */
import { articleFromText } from '../article/from-text.ts';
import { compare, prepare } from '../compare.ts';
import { english } from '../english.ts';
import type { Engine } from './engine.ts';

/** Reading the sources takes some tens of milliseconds; no page waits for it that is not about a story. */
export async function loadEngine(): Promise<Engine> {
  const { default: stories } = await import('virtual:stories');
  const corpus = prepare(stories, english);
  return {
    compare: (article, story) => compare(article, corpus, story),
    crossCheck: (text, { story, ...page }) =>
      compare({ ...articleFromText(text, page.url), ...page }, corpus, story ?? undefined),
  };
}
