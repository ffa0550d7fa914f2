/** First names alone: "Ada" in a text that has told who Ada Holm is, and speaks of no other Ada. */
import type { StoryName } from '../types.ts';
import { foldName } from './fold.ts';
import type { NameIndex } from './name-index.ts';

/** Shorter words are first names and much else. */
const SHORTEST = 4;
/** Folds of one first name in two spellings share as many letters at their start. */
const SHARED = 2;
const LETTER = /\p{L}/u;
const NEXT_NAME = /[^\S\n]{1,4}(\p{Lu}[\p{L}'’-]*)/uy;

/** The index for one text, with the first names by which it may call persons of the story. */
export function withGivenNames(index: NameIndex, text: string): NameIndex {
  const givens = new Map<string, StoryName | null>();
  for (const person of index.byId.values()) {
    if (person.kind !== 'person') continue;
    for (const given of givensOf(person)) {
      if (!isToldOf(person, given, text)) continue;
      const key = given.toLowerCase();
      givens.set(key, givens.has(key) ? null : person);
    }
  }
  return givens.size > 0 ? { ...index, givens } : index;
}

/** The person's first name in its spellings; "Envoy" in "Envoy Holm" is none. */
function givensOf({ spellings }: StoryName): Set<string> {
  const first = spellings.filter((spelling) => spelling.includes(' ')).map((spelling) => spelling.split(' ')[0] ?? '');
  const start = (word: string) => foldName(word).slice(0, SHARED);
  return new Set(first.filter((word) => word.length >= SHORTEST && start(word) === start(first[0] ?? '')));
}

/** Does the text have the name with the person's last name, and with nobody else's? */
function isToldOf({ spellings }: StoryName, given: string, text: string): boolean {
  const own = new Set(spellings.map((spelling) => spelling.split(' ').at(-1) ?? ''));
  let told = false;
  for (let at = text.indexOf(given); at >= 0; at = text.indexOf(given, at + 1)) {
    const end = at + given.length;
    if (LETTER.test(text.charAt(at - 1)) || LETTER.test(text.charAt(end))) continue;
    NEXT_NAME.lastIndex = end;
    const next = NEXT_NAME.exec(text)?.[1]?.replace(/['’]s$/, '');
    if (next === undefined) continue;
    if (!own.has(next)) return false;
    told = true;
  }
  return told;
}
