import type { WordIndex } from './types.ts';

const NOTHING: readonly number[] = [];

/** What a word stands for; in as many steps as the number of words has binary digits. */
export function lookUp({ words, of }: WordIndex, word: string): readonly number[] {
  let [from, to] = [0, words.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((words[middle] ?? '') < word) from = middle + 1;
    else to = middle;
  }
  return (words[from] === word ? of[from] : undefined) ?? NOTHING;
}
