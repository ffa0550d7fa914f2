/** How the words of the interface lie in the package: in one file, since languages have much in common. */
import type { StoryWords } from '../types.ts';
import type { Words } from './words.ts';

/** What all languages share. */
export interface PackedKeys {
  messages: string[];
  /** By the stories' ids; in each list what a story calls its own by its ids, see `StoryWords`. */
  stories: Record<string, Record<Named, string[]>>;
}

/** One language's: all in the order of the keys, and "" where the language lacks one. */
export interface PackedWords {
  messages: string[];
  stories: Record<string, { title: string } & Record<Named, string[]>>;
}

/** Where that is in the built extension, and what it holds; the words by their languages. */
export const WORDS_FILE = 'words.json';
export interface AllWords {
  keys: PackedKeys;
  words: Record<string, PackedWords>;
}

export const NAMED = ['events', 'things', 'names'] as const;
type Named = (typeof NAMED)[number];

/** All that is said in a language, by the keys. */
export function unpacked(keys: PackedKeys, { messages, stories }: PackedWords): Words {
  const byKey = (names: readonly string[], words: readonly string[]) =>
    Object.fromEntries(names.flatMap((name, i) => (words[i] ? [[name, words[i]]] : [])));
  const unpackedStory = ([id, told]: [string, PackedWords['stories'][string]]) => {
    const own = NAMED.map((kind) => [kind, byKey(keys.stories[id]?.[kind] ?? [], told[kind])]);
    return [id, { title: told.title, ...Object.fromEntries(own) }];
  };
  return {
    messages: byKey(keys.messages, messages),
    stories: Object.fromEntries(Object.entries(stories).map(unpackedStory)),
  };
}

/** The keys of all languages, and the words of each without them. */
export function packed(all: Record<string, Words>): AllWords {
  const languages = Object.values(all);
  const keysOf = (lists: readonly object[]) => [...new Set(lists.flatMap(Object.keys))].sort();
  const ids = keysOf(languages.map(({ stories }) => stories));
  const keysIn = (id: string) =>
    Object.fromEntries(NAMED.map((kind) => [kind, keysOf(languages.map(({ stories }) => stories[id]?.[kind] ?? {}))]));
  const keys: PackedKeys = {
    messages: keysOf(languages.map(({ messages }) => messages)),
    stories: Object.fromEntries(ids.map((id) => [id, keysIn(id) as Record<Named, string[]>])),
  };
  const packedStory = ([id, told]: [string, StoryWords]) => {
    const own = NAMED.map((kind) => [kind, keys.stories[id]?.[kind].map((key) => told[kind][key] ?? '')]);
    return [id, { title: told.title, ...Object.fromEntries(own) }];
  };
  const packedOne = ({ messages, stories }: Words): PackedWords => ({
    messages: keys.messages.map((key) => messages[key] ?? ''),
    stories: Object.fromEntries(Object.entries(stories).map(packedStory)),
  });
  return { keys, words: Object.fromEntries(Object.entries(all).map(([tag, words]) => [tag, packedOne(words)])) };
}

/** The keys that the browser itself is asked for, before any file is read; all others it never sees. */
export const ASKED_OF_BROWSER = ['languageTag', 'errorNoAnswer'];
