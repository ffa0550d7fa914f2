/** Sentences that take back what the one before said: "No. Six years was his sentence." */
import { withoutEnd } from '../text/trim.ts';
import type { Sentence } from '../types.ts';
import type { Claim } from './claim.ts';
import type { Grammar } from './words/grammar.ts';

/** A first word that stands by itself: "No.", "Wrong:". */
const OPENING = /^([\p{L}']+)[,.!:;–—]/u;
/** Units in which it must stand. */
const OPENING_REACH = 20;

/** Does the sentence begin by taking back the one before? */
export function disputes(text: string, { sets }: Grammar): boolean {
  const [, first = ''] = OPENING.exec(text.slice(0, OPENING_REACH).toLowerCase()) ?? [];
  return sets.disputes.has(first) || sets.refutations.has(withoutEnd(text.toLowerCase(), '.!'));
}

/** Takes back, in place, what the sentence before said; an answer takes back all of the question. */
export function withdraw(claims: Claim[], sentence: Sentence, before: Sentence | undefined): void {
  if (!before) return;
  const all = before.block !== sentence.block && before.text.endsWith('?');
  const first = claims.findLastIndex((c) => (all ? c.block !== before.block : c.sentenceStart !== before.start)) + 1;
  for (const [i, claim] of claims.slice(first).entries())
    claims[first + i] = { ...claim, measure: null, total: null, silent: true };
}
