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

/** Ids of the names that words of the text come close to. */
export function misspeltNames(text: string, names: NameIndex): Set<string> {
  const spelt = [...names.byId.values()].flatMap(({ id, spellings }) =>
    spellings.flatMap((spelling) => spelling.split(' ').map((word) => ({ id, word }))),
  );
  const fuse = new Fuse(
    spelt.filter(({ word }) => word.length >= SHORTEST && isName(word)),
    { keys: ['word'], threshold: THRESHOLD },
  );
  const words = (text.match(/\p{L}+/gu) ?? []).filter((word) => word.length >= SHORTEST && isName(word));
  const found = words.slice(0, MOST_WORDS).flatMap((typed) =>
    fuse
      .search(typed)
      .filter(({ item }) => Math.abs(item.word.length - typed.length) <= LENGTHS_APART)
      .map(({ item }) => item.id),
  );
  return new Set(found);
}

/** "Northport", and not "harbour": what stands with a capital. */
function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
