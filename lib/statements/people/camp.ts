/** Those of whom a text speaks as of one: "the opposition has been in exile for six years". */
import { FRONTED } from '../dates/date-places.ts';
import { isOneOf } from '../words/distance.ts';
import type { ReadSentence } from '../words/sentence.ts';
import type { Subject } from './candidates.ts';

/** The camp of which the length of time at token `at` is told; null where the sentence tells it of a person. */
export function camp(sentence: ReadSentence, at: number): Subject | null {
  const { lower, mentions, grammar } = sentence;
  const noun = lower.findIndex((_, i) => isOneOf(sentence, i, 'camps'));
  if (noun < 0) return null;
  const isPerson = (i: number) =>
    grammar.genders.has(lower[i] ?? '') || mentions.some(({ kind, from }) => kind === 'person' && from === i);
  const isNamed = (from: number, to: number) => lower.slice(from, to).some((_, i) => isPerson(from + i));
  // "the opposition leader's son", "longer than the opposition" are none of whom it is told.
  const isHead = sentence.tokens[noun + 1]?.kind !== 'word' || isOneOf(sentence, noun + 1, 'afterNoun');
  const alone = !isNamed(0, Math.max(noun, at)) && (noun < at ? isHead : at <= FRONTED);
  // "Ortiz, whose movement has spent six years abroad".
  const acts = noun < at && isOneOf(sentence, noun + 1, 'resuming') && !isNamed(noun, at);
  if (!alone && !acts) return null;
  return { ids: ['camp'], label: lower[noun] ?? '', sure: true };
}
