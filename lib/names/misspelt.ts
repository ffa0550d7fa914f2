/** Names that a text means although it misspells them, as people type. Too loose to say who is meant in an article. */
import Fuse from 'fuse.js';
import type { NameIndex } from './name-index.ts';

/** In shorter words one wrong letter makes another name. */
const SHORTEST = 6;
/** A wrong, missing or doubled letter in six, two in eight. */
const THRESHOLD = 0.25;
/** Letters that a misspelling leaves out or adds. */
const LENGTHS_APART = 2;
/** Words of a text that are looked at. */
const MOST_WORDS = 40;

/** A word of a name, with what it stands for. */
interface Spelt<T> {
  id: T;
  word: string;
}

/** Ids of the names that words of the text come close to. */
export function misspeltNames(text: string, names: NameIndex): Set<string> {
  const spelt = [...names.byId.values()].flatMap(({ id, spellings }) =>
    spellings.flatMap((spelling) => spelling.split(' ').map((word) => ({ id, word }))),
  );
  const close = closeTo(spelt.filter(({ word }) => canBeMisspelt(word)));
  return new Set(typedNames(text).flatMap(close));
}

/** "Northport", and not "harbour": what stands with a capital, and is long enough. */
export function canBeMisspelt(word: string): boolean {
  return word.length >= SHORTEST && /^\p{Lu}/u.test(word);
}

/** The words of a text that may be names. */
export function typedNames(text: string): string[] {
  return (text.match(/\p{L}+/gu) ?? []).filter(canBeMisspelt).slice(0, MOST_WORDS);
}

/** What the words stand for that a typed one comes close to. */
export function closeNames<T>(typed: string, spelt: readonly Spelt<T>[]): T[] {
  return closeTo(spelt)(typed);
}

function closeTo<T>(spelt: readonly Spelt<T>[]): (typed: string) => T[] {
  const fuse = new Fuse(spelt, { keys: ['word'], threshold: THRESHOLD });
  return (typed) =>
    fuse
      .search(typed)
      .filter(({ item }) => Math.abs(item.word.length - typed.length) <= LENGTHS_APART)
      .map(({ item }) => item.id);
}
