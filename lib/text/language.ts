/** Is a text written in the language that its page declares, or that is assumed where the page declares none? */

/** Words that are looked at; the opening of a text tells its language. */
const MOST_WORDS = 400;
/** Fewer words prove nothing against what the page declares. */
const FEWEST_WORDS = 25;
/** Shorter words ("to", "do", "i") are common in other languages as well. */
const SHORTEST = 3;
/** Running text has every fifth or sixth word of these; a list of names and numbers still has some. */
const LEAST_SHARE = 0.06;
/** A text with a larger share of letters outside the alphabet is of another language, however short. */
const MOST_FOREIGN = 0.3;

/** `common`: the language's most common words, lower case; `letters`: the letters it is written in. */
export function isWrittenIn(text: string, common: ReadonlySet<string>, letters: RegExp): boolean {
  const words: string[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}’']+/gu)) {
    words.push(match[0].toLowerCase());
    if (words.length === MOST_WORDS) break;
  }
  const foreign = words.filter((word) => !letters.test(word)).length;
  if (words.length > 0 && foreign / words.length > MOST_FOREIGN) return false;
  if (words.length < FEWEST_WORDS) return true;
  return words.filter((word) => word.length >= SHORTEST && common.has(word)).length / words.length >= LEAST_SHARE;
}
