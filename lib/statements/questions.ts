/** What a question asks for, where its answer alone would be read otherwise. */

import type { InContext } from './in-context.ts';
import { anyOneOf } from './words/distance.ts';
import type { Grammar } from './words/grammar.ts';

/** Tokens before a figure that opens its sentence: "In May". */
const OPENING = 1;

/** "How old is she?" "60.": a bare number is an age. */
export function asksAge(question: string, { howOld }: Grammar): boolean {
  const lower = question.toLowerCase();
  return howOld.some((phrase) => lower.includes(phrase));
}

/** "When was she arrested?" "In May, and given six years in July.": the date that opens the answer is the one asked for. */
export function opensAnswer(question: string | null, { read }: InContext, figure: number, grammar: Grammar): boolean {
  const lower = question?.toLowerCase() ?? '';
  const asksWhen = grammar.whenAsked.some((phrase) => lower.startsWith(`${phrase} `));
  const at = read.at[figure] ?? -1;
  if (!asksWhen || read.figures[figure]?.kind !== 'date' || at < 0 || at > OPENING) return false;
  return at === 0 || anyOneOf(read, 0, at, 'beforeDates');
}
