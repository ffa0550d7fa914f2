/** Loads the engine and the bundled stories into the background. */
import { compare, prepare } from '../compare.ts';
import { crossCheck } from '../cross-check.ts';
import { english } from '../english.ts';
import type { Engine } from './engine.ts';

/** Reading the sources takes some tens of milliseconds; no page waits for it that is not about a story. */
export async function loadEngine(): Promise<Engine> {
  const { default: stories } = await import('virtual:stories');
  const corpus = prepare(stories, english);
  return {
    compare: (article, story) => compare(article, corpus, { story }),
    crossCheck: (text, page) => crossCheck(text, page, corpus),
  };
}
