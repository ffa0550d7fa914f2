/** A term of which the text tells a part: "had served four of his six years". */
import { familyLabel } from '../label.ts';
import { type Measure, type MeasureContext, personalMeasure, subjectOf } from '../measure.ts';
import { isOneOf } from '../words/distance.ts';
import type { ReadSentence } from '../words/sentence.ts';

/** Words from the part to its whole. */
const PART = 3;

/** What a part is served of was passed by a court; null where none is served. */
export function wholeTerm(sentence: ReadSentence, at: number, context: MeasureContext): Measure | null {
  const { figures, tokens, grammar, lower } = sentence;
  const { elided, unit, kind } = figures[tokens[at - PART]?.figure ?? -1] ?? {};
  const isBare = kind === 'count' || (elided === true && unit === 'years');
  const served = isOneOf(sentence, at - PART - 1, 'servedAlone') && grammar.genders.has(lower[at - 1] ?? '');
  const family = grammar.families.get('sentence');
  const subject = isBare && served ? subjectOf(sentence, at, context) : null;
  if (!family || !subject) return null;
  return personalMeasure('duration', family.id, familyLabel(family, 'duration'), subject, true);
}
