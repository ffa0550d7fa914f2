/** Which words stand at a place of a sentence, and how far apart two places are. */
import type { WordList } from './lexicon.ts';
import type { Predicate, ReadSentence } from './sentence.ts';

/** Is the token in this list of the lexicon? False outside the sentence. */
export function isOneOf(sentence: ReadSentence, at: number, list: WordList): boolean {
  return sentence.grammar.sets[list].has(sentence.lower[at] ?? '');
}

/** Is one of the tokens from `from` to before `to` in this list? */
export function anyOneOf(sentence: ReadSentence, from: number, to: number, list: WordList): boolean {
  return sentence.lower.slice(Math.max(0, from), Math.max(0, to)).some((word) => sentence.grammar.sets[list].has(word));
}

/** Is the predicate told by words that its family lists so: `bare`, `weak`, `nouns`? */
export function isForm(
  { lower }: ReadSentence,
  { family, from, to }: Predicate,
  list: 'bare' | 'weak' | 'nouns',
): boolean {
  return family[list]?.includes(lower.slice(from, to).join(' ')) ?? false;
}

/** Words from one token to another, with what the boundaries between them are worth. Larger is looser. */
export function distance(sentence: ReadSentence, a: number, b: number): number {
  const [from, to] = a < b ? [a, b] : [b, a];
  return to - from + (sentence.boundaries[to] ?? 0) - (sentence.boundaries[from] ?? 0);
}

/** The same from a figure's token to a span of tokens. */
export function distanceTo(sentence: ReadSentence, at: number, span: { from: number; to: number }): number {
  return at < span.from ? distance(sentence, at, span.from) : distance(sentence, span.to - 1, at);
}
