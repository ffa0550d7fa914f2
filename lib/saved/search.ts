/**
 * Searches the saved comparisons as one types. Each typed word is first taken as the beginning of a word; where no
 * comparison has such a word, fuse.js finds those that may have been meant. It is asked of the different words, not of
 * the comparisons: ten thousand of these share some ten thousand words, and each is looked at once.
 */
import Fuse from 'fuse.js';
import type { SavedSummary } from '../types.ts';
import { siteOf } from '../view/format.ts';
import { wordsOf } from './words.ts';

/** Which comparisons have all that was typed, and by which of their words, folded. */
export interface Found {
  ids: Set<number>;
  words: string[];
}

export interface SavedIndex {
  /** Takes comparisons in, or anew. */
  put(items: readonly SavedSummary[]): void;
  remove(ids: readonly number[]): void;
  /** Null where nothing was typed to search for. */
  search(typed: string): Found | null;
}

/** Words of a query that are looked at, and letters of each: fuse.js takes patterns of 32. */
const MOST_WORDS = 12;
const LONGEST_WORD = 32;
/** A shorter word with a letter off is any other word. */
const SHORTEST_TYPO = 4;
/** Among words that may have been meant, those up to this much further off than the nearest. */
const NEARLY_AS_NEAR = 0.1;
/** A third of the letters may be off; begun some letters later than typed counts as one more. */
const TYPOS = { threshold: 0.34, location: 0, distance: 30, includeScore: true, ignoreFieldNorm: true };

/** An index of what the list shows and of what was measured. */
export function savedIndex(): SavedIndex {
  const holders = new Map<string, Set<number>>();
  const held = new Map<number, Set<string>>();
  let fuse: Fuse<string> | null = null;

  const drop = (id: number) => {
    for (const word of held.get(id) ?? []) holders.get(word)?.delete(id);
    held.delete(id);
  };

  const meant = (word: string): string[] => {
    const all = [...holders.keys()];
    const begun = (beginning: string) => all.filter((known) => known.startsWith(beginning));
    const literal = begun(word);
    // A number a digit off is another number, never a typo.
    if (literal.length > 0 || word.length < SHORTEST_TYPO || /\p{N}/u.test(word)) return literal;
    fuse ??= new Fuse(all, TYPOS);
    const near = fuse.search(word);
    const worst = (near[0]?.score ?? 0) + NEARLY_AS_NEAR;
    const typos = near.flatMap(({ item, score = 1 }) => (score <= worst ? [item] : []));
    return [...new Set([...swapped(word).flatMap(begun), ...typos])];
  };

  return {
    put(items) {
      for (const item of items) {
        drop(item.id);
        const words = new Set(searched(item).flatMap((text) => wordsOf(text).map(({ folded }) => folded)));
        held.set(item.id, words);
        for (const word of words) (holders.get(word) ?? newHolders(holders, word)).add(item.id);
      }
      fuse = null;
    },

    remove(ids) {
      for (const id of ids) drop(id);
    },

    search(typed) {
      const asked = wordsOf(typed).slice(0, MOST_WORDS);
      if (asked.length === 0) return null;
      const words = asked.map(({ folded }) => meant(folded.slice(0, LONGEST_WORD)));
      const found = words.map((each) => new Set(each.flatMap((word) => [...(holders.get(word) ?? [])])));
      const [first = new Set<number>(), ...others] = found;
      const ids = new Set([...first].filter((id) => others.every((each) => each.has(id))));
      return { ids, words: [...new Set(words.flat())] };
    },
  };
}

function newHolders(holders: Map<string, Set<number>>, word: string): Set<number> {
  const made = new Set<number>();
  holders.set(word, made);
  return made;
}

/** What a comparison is searched by. */
function searched({ title, url, storyTitle, note, tags, figures }: SavedSummary): string[] {
  return [title, siteOf(url) ?? '', storyTitle ?? '', note, ...tags, ...figures];
}

/** The word with two neighbouring letters the other way round: the most common slip, which fuse.js counts as two. */
function swapped(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, i) =>
    [word.slice(0, i), word[i + 1], word[i], word.slice(i + 2)].join(''),
  );
}
