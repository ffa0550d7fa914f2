/** How the words of the interface lie in the package: `words/<language>.json`, and the keys of all in `words/keys.json`. */
import type { Words } from './words.ts';

/** One language's. */
export interface PackedWords {
  /** In the order of the keys; "" where the language lacks the key. */
  messages: string[];
  stories: Words['stories'];
}

/** The keys that the browser itself is asked for, before any file is read; all others it never sees. */
export const ASKED_OF_BROWSER = ['languageTag', 'errorNoAnswer'];
