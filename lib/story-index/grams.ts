const LETTERS = 3;

/** All runs of three letters in a word, each once. */
export function gramsOf(word: string): Set<string> {
  const grams = new Set<string>();
  for (let at = 0; at + LETTERS <= word.length; at++) grams.add(word.slice(at, at + LETTERS));
  return grams;
}
