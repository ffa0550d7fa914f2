/** A dictionary of phrases, found token by token in one pass; the longest phrase at a place wins. */

/** Tokens of the longest phrase that is looked for; keeps the look-ahead bounded. */
const LONGEST = 8;

/** A phrase that was found, as token indices. */
export interface Hit<T> {
  value: T;
  from: number;
  /** Exclusive. */
  to: number;
}

/** The words of a phrase as they are compared: as `splitWords` gives them. */
export function phraseWords(phrase: string): string[] {
  return phrase.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Phrases with what each stands for. */
export class Phrases<T> {
  private readonly byFirst = new Map<string, { words: string[]; value: T }[]>();

  /** Adds a phrase; the same phrase may lead to several values. */
  add(phrase: string, value: T): void {
    const list = phraseWords(phrase);
    const first = list[0];
    if (first === undefined || list.length > LONGEST) return;
    const entries = this.byFirst.get(first) ?? [];
    if (entries.some((entry) => entry.value === value && entry.words.join(' ') === list.join(' '))) return;
    entries.push({ words: list, value });
    entries.sort((a, b) => b.words.length - a.words.length);
    this.byFirst.set(first, entries);
  }

  /** All values of the longest phrases that start at token `at`. */
  at(tokens: readonly string[], at: number): Hit<T>[] {
    const entries = this.byFirst.get(tokens[at] ?? '');
    if (!entries) return [];
    const hits: Hit<T>[] = [];
    for (const entry of entries) {
      if (hits[0] && entry.words.length < hits[0].to - at) break;
      if (entry.words.every((word, i) => tokens[at + i] === word))
        hits.push({ value: entry.value, from: at, to: at + entry.words.length });
    }
    return hits;
  }
}
