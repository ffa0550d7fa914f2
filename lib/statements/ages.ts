/** Whose age: a person's, or that of "the youngest of the miners". */
import { anyOneOf, distance, isOneOf } from './distance.ts';
import { singular } from './inflection.ts';
import { type Measure, type MeasureContext, personalMeasure, subjectOf } from './measure.ts';
import type { ReadSentence } from './sentence.ts';

/** "The youngest of the Northport miners is 24": how far before the age the superlative may stand. */
const SUPERLATIVE = 14;
/** Words behind a superlative among which its group is named. */
const GROUP = 6;
/** Words before and behind an age in which "when" makes it one of another day. */
const BEFORE = 4;
const BEHIND = 2;

/** Token of the superlative that an age at token `at` belongs to; -1 when there is none. */
export function superlativeOf(sentence: ReadSentence, at: number): number {
  const superlative = sentence.lower.findIndex((_, i) => isOneOf(sentence, i, 'superlatives'));
  return superlative >= 0 && distance(sentence, superlative, at) <= SUPERLATIVE ? superlative : -1;
}

/** The measure of the age at token `at`. */
export function ageMeasure(sentence: ReadSentence, at: number, context: MeasureContext): Measure | null {
  const superlative = superlativeOf(sentence, at);
  if (superlative >= 0) return superlativeAge(sentence, superlative);
  if (isPast(sentence, at)) return null;
  const subject = subjectOf(sentence, at, context);
  return subject && personalMeasure('age', 'age', sentence.grammar.ageLabels.person, subject, !context.late);
}

/** The group is the next capitalised word: "Islanders". */
function superlativeAge(sentence: ReadSentence, superlative: number): Measure {
  const behind = sentence.tokens.slice(superlative + 1, superlative + 1 + GROUP);
  const group = behind.find((token) => token.capital && token.kind === 'word');
  const whom = `${sentence.lower[superlative]} ${singular(group?.lower ?? '')}`.trim();
  return {
    key: `age:${whom}`,
    label: sentence.grammar.ageLabels.superlative.replace('{whom}', () => whom),
    sure: group !== undefined,
    aspect: 'age',
    subject: [whom],
    event: null,
  };
}

/** "She was 38 when ...", "when he was 60": an age of another day. */
function isPast(sentence: ReadSentence, at: number): boolean {
  return anyOneOf(sentence, at - BEFORE, at, 'atTheTime') || anyOneOf(sentence, at + 1, at + 1 + BEHIND, 'atTheTime');
}
