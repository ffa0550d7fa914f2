/** The engine with the bundled stories; made when first needed, and anew after the background was ended. */
import type { PassagePage } from '../cross-check.ts';
import type { Article, Comparison, PageHead } from '../types.ts';
import { told, wordsOf } from './told.ts';

type Later<T> = T | Promise<T>;

export interface Engine {
  /** The id of the story that a page reports, by what it shows first; null for none. */
  spot(head: PageHead): Later<string | null>;
  /** Compares an article that was spotted as this story. */
  compare(article: Article, story: string): Later<Comparison>;
  /** Compares selected text with the story of its page, or with whatever story the text itself tells. */
  crossCheck(text: string, page: PassagePage): Later<Comparison>;
}

/** Gives the engine, always the same one. What goes wrong in it is told in words, and loading it is tried anew. */
export function lazily(load: () => Promise<Engine>): () => Promise<Engine> {
  let loading: Promise<Engine> | null = null;
  return async () => {
    try {
      loading ??= load();
      const engine = await loading;
      return {
        spot: (head) => inWords(() => engine.spot(head)),
        compare: (article, story) => inWords(() => engine.compare(article, story)),
        crossCheck: (text, page) => inWords(() => engine.crossCheck(text, page)),
      };
    } catch (error) {
      loading = null;
      throw told('errorCompare', wordsOf(error));
    }
  };
}

async function inWords<T>(work: () => Later<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw told('errorCompare', wordsOf(error));
  }
}
