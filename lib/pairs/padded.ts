/** The form in which statements are searched: distinct content words, stemmed, names folded, each between blanks. */
import { foldName } from '../names/fold.ts';
import { stem } from '../text/inflection.ts';

/** Content words between blanks, so that each is matched as a whole. */
export interface Padded {
  text: string;
}

/** Words of a query or statement that are searched; a longer text is cut. */
const MOST_WORDS = 60;
/** A shorter name has too few letters to be told from others by its fold. */
const SHORTEST_NAME = 5;
const WORD = /[\p{L}\p{N}]+/gu;

/** Names (capitalised words) are folded, so that transliterations meet. */
export function padded(text: string, stop: ReadonlySet<string>): Padded {
  const seen = new Set<string>();
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const lower = word.toLowerCase();
    if (stop.has(lower)) continue;
    seen.add(/^\p{Lu}/u.test(word) && lower.length >= SHORTEST_NAME ? foldName(lower) : stem(lower));
    if (seen.size >= MOST_WORDS) break;
  }
  return { text: ` ${[...seen].join('  ')} ` };
}
