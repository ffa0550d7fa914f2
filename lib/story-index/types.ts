/** What tells, without a look at the stories themselves, which of them a text may be about. Made at build time. */
import type { NameFilter } from '../spot/name-filter.ts';

/** Words in alphabetical order, each with what it stands for. */
export interface WordIndex {
  words: string[];
  of: number[][];
}

/** Of all bundled stories, a few hundred short entries each. */
export interface StoryIndex {
  /** Ids of the stories; elsewhere a story is its place in this list. */
  stories: string[];
  /** The filter of the first script, of all that stands in `who` and `people`. */
  filter: NameFilter;
  /** The first words of the terms of `who` and `people`, with their stars, and the stories that have them. */
  who: WordIndex;
  /**
   * The longest word of each spelling and role of a name, and with a "~" before it the folded last name of a person.
   * A name is its story's place times NAMES_A_STORY plus its own place there.
   */
  names: WordIndex;
  /** Words of names that are long enough to be known again when misspelt. */
  spelt: WordIndex;
  /** The words of `spelt` that hold three letters in a row, as places there. */
  grams: Record<string, number[]>;
}

export const NAMES_A_STORY = 10_000;
