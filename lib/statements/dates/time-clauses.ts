/** Clauses that say when: "when she was tried", "by the time of the crossing", and whether they tell the story's own event. */

import { overlaps } from '../../days.ts';
import { ownEventOf } from '../../story/own-event.ts';
import type { Story } from '../../types.ts';
import { isOneOf } from '../words/distance.ts';
import { BOUNDARY } from '../words/grammar.ts';
import type { Predicate, ReadSentence } from '../words/sentence.ts';

/** Token indices, end exclusive. */
export type Part = Pick<Predicate, 'from' | 'to'>;

/** "when", "until", "by the time", "by then". */
export function isTill(sentence: ReadSentence, at: number): boolean {
  const by = isOneOf(sentence, at, 'byAgent') && (isTime(sentence, at + 1) || isOneOf(sentence, at + 1, 'atTheTime'));
  return by || isOneOf(sentence, at, 'untilThen');
}

/** "at the time". */
export function isAtTheTime(sentence: ReadSentence, at: number): boolean {
  return isOneOf(sentence, at, 'atHours') && isTime(sentence, at + 1);
}

/** "by the time". */
export function isByTheTime(sentence: ReadSentence, at: number): boolean {
  return isOneOf(sentence, at, 'byAgent') && isTime(sentence, at + 1);
}

function isTime(sentence: ReadSentence, at: number): boolean {
  return isOneOf(sentence, at, 'definite') && isOneOf(sentence, at + 1, 'timeNouns');
}

/** The clause that begins at the token, up to its comma, its semicolon, "and 63 when", or the end of the sentence. */
export function clauseFrom(sentence: ReadSentence, from: number): Part {
  const { lower, grammar, tokens } = sentence;
  const end = lower.findIndex((word, i) => {
    if (i <= from) return false;
    const next = isOneOf(sentence, i, 'conjunctions') && tokens[i + 1]?.kind === 'figure';
    return next || word === ',' || grammar.boundaries.get(word) === BOUNDARY.strong;
  });
  return { from, to: end < 0 ? lower.length : end };
}

/** Is the story's event told there, its day, or how the day began? */
export function isRelease({ predicates, figures, at }: ReadSentence, { from, to }: Part, story: Story | null): boolean {
  const main = ownEventOf(story);
  if (!main) return false;
  const within = (token: number) => token >= from && token < to;
  return (
    predicates.some((p) => within(p.from) && (p.family.hourly || main.predicates.includes(p.family.id))) ||
    figures.some(({ kind, low }, i) => kind === 'date' && within(at[i] ?? -1) && overlaps(String(low), main.date))
  );
}
