/** Text as the words that it is searched by. */

/** A word of a text: where it stands, and what it is compared as. */
export interface Word {
  start: number;
  end: number;
  folded: string;
}

/** A number with its separators, or a run of letters. */
const WORD = /\p{N}+(?:[.,\u00a0\u202f]\p{N}+)*|[\p{L}\p{M}]+/gu;

/** The words of a text, in order. Linear. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: foldWord(word),
  }));
}

/** Equal for words that differ in capitals, accents, or a number's separators only. */
function foldWord(word: string): string {
  const plain = word.normalize('NFKD').replace(/[\p{M}.,\u00a0\u202f ]/gu, '');
  return plain.toLowerCase();
}
