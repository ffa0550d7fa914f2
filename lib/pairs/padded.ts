/** The form in which statements are searched: distinct content words, stemmed, names folded, each between blanks. */
import { foldName } from '../names/fold.ts';

export interface Padded {
  text: string;
}

/** Words of a query or statement that are searched; a longer text is cut. */
const MOST_WORDS = 60;
const WORD = /[\p{L}\p{N}]+/gu;

/** Crude English stem: enough to bring "released" and "releases" together. */
function stem(word: string): string {
  const cut = word.replace(/(ing|ed|es|s)$/, '');
  return cut.length >= 3 ? cut : word;
}

/** Names (capitalised words) are folded, so that transliterations meet. */
export function padded(text: string, stop: ReadonlySet<string>): Padded {
  const seen = new Set<string>();
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const lower = word.toLowerCase();
    if (stop.has(lower)) continue;
    seen.add(/^\p{Lu}/u.test(word) && lower.length > 4 ? foldName(lower) : stem(lower));
    if (seen.size >= MOST_WORDS) break;
  }
  return { text: ` ${[...seen].join('  ')} ` };
}
