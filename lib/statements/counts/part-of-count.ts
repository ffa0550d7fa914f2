/** Sentences that give several counts: which part tells of which. */
import type { ReadSentence } from '../words/sentence.ts';

/** Tokens of the part of the sentence that tells of this count, and no other: "60 came, and since then nine more". */
export function partOf({ lower, at: tokens, figures, grammar }: ReadSentence, at: number): [from: number, to: number] {
  const counts = tokens.filter((_, i) => figures[i]?.kind === 'count');
  const opens = (i: number) =>
    lower[i] === ';' || (lower[i] === ',' && grammar.sets.conjunctions.has(lower[i + 1] ?? ''));
  const before = counts.findLast((token) => token < at && token >= 0) ?? -1;
  const next = counts.find((token) => token > at);
  const joint = before < 0 ? -1 : lower.findLastIndex((_, i) => i > before && i < at && opens(i));
  const from = joint < 0 ? before + 1 : joint + (lower[joint] === ';' ? 1 : 2);
  const to = next === undefined ? -1 : lower.findIndex((_, i) => i > at && i < next && opens(i));
  return [from, to < 0 ? (next ?? lower.length) : to];
}
