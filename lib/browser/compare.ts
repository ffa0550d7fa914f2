/** Loads the engine and the bundled stories into the background. */
import { compare, type Memory, newMemory, prepare } from '../compare.ts';
import { crossCheck } from '../cross-check.ts';
import { english } from '../english.ts';
import type { Engine } from './engine.ts';

/** Pages that change while they are open, and are not forgotten between two readings. */
const REMEMBERED = 4;

/** Reading the sources takes some tens of milliseconds; no page waits for it that is not about a story. */
export async function loadEngine(): Promise<Engine> {
  const { default: stories } = await import('virtual:stories');
  const corpus = prepare(stories, english);
  const memoryOf = memories();
  return {
    compare: (article, story) => compare(article, corpus, { story, memory: memoryOf(article.url) }),
    crossCheck: (text, page) => crossCheck(text, page, corpus),
  };
}

/** Gives what is remembered of a page, by its address; the pages read last are. */
function memories(): (url: string | null) => Memory {
  const known = new Map<string | null, Memory>();
  return (url) => {
    const memory = known.get(url) ?? newMemory();
    known.delete(url);
    known.set(url, memory);
    for (const oldest of known.keys()) {
      if (known.size <= REMEMBERED) break;
      known.delete(oldest);
    }
    return memory;
  };
}
