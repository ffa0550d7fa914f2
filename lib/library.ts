/** All bundled stories as one: each is read and prepared when something is first about it, however many there are. */
import { compare, newMemory } from './compare.ts';
import { crossCheck, namesWithin, type PassagePage } from './cross-check.ts';
import { lastUsed } from './last-used.ts';
import { type Corpus, type Language, prepare, prepareStory, type StoryCorpus } from './pairs/corpus.ts';
import { spot } from './spot/spot.ts';
import { storiesNamed } from './story-index/named.ts';
import { spottable } from './story-index/spottable.ts';
import type { StoryIndex } from './story-index/types.ts';
import type { Article, Comparison, PageHead, StoryBundle, StorySpot } from './types.ts';

/** Where the stories lie. Asked for nothing before it is needed, and for nothing twice in a row. */
export interface Shelf {
  index(): Promise<StoryIndex>;
  spot(story: string): Promise<StorySpot>;
  bundle(story: string): Promise<StoryBundle>;
}

export interface Library {
  /** The id of the story that a page reports, by what it shows first; null for none. */
  spot(head: PageHead): Promise<string | null>;
  /** Compares an article that was spotted as this story. */
  compare(article: Article, story: string): Promise<Comparison>;
  /** Compares selected text with the story of its page, or with whatever story the text itself tells. */
  crossCheck(text: string, page: PassagePage): Promise<Comparison>;
}

/** Prepared stories that are kept: some megabytes each. */
const PREPARED = 8;
/** Pages that change while they are open, and are not forgotten between two readings. */
const REMEMBERED = 4;

/** Opens a shelf of stories. */
export function openLibrary(shelf: Shelf, language: Language): Library {
  let opened: Promise<StoryIndex> | null = null;
  let empty: Corpus | null = null;
  const memories = lastUsed(REMEMBERED, (_url: string | null) => newMemory());
  const stories = lastUsed(PREPARED, async (id: string) => prepareStory(await shelf.bundle(id), plainCorpus().plain));
  const plainCorpus = (): Corpus => {
    empty ??= prepare([], language);
    return empty;
  };

  const index = (): Promise<StoryIndex> => {
    opened ??= shelf.index().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  const prepared = async (id: string): Promise<StoryCorpus> => {
    try {
      return await stories.get(id);
    } catch (error) {
      stories.forget(id);
      throw error;
    }
  };
  const corpusOf = async (ids: readonly string[]): Promise<Corpus> => {
    const known = (await index()).stories;
    const wanted = ids.filter((id) => known.includes(id));
    return { ...plainCorpus(), stories: await Promise.all(wanted.map(prepared)) };
  };

  return {
    async spot(head) {
      const ids = spottable(head, await index());
      return spot(head, await Promise.all(ids.map(async (id) => ({ story: id, spot: await shelf.spot(id) }))));
    },
    async compare(article, id) {
      return compare(article, await corpusOf([id]), { story: id, memory: memories.get(article.url) });
    },
    async crossCheck(text, page) {
      const ids = page.story === null ? storiesNamed(namesWithin(text, page), await index()) : [page.story];
      return crossCheck(text, page, await corpusOf(ids));
    },
  };
}
