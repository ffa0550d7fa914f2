/** A figure of a sentence → its measure. */
import { DAY_LENGTH } from '../days.ts';
import type { Figure } from '../types.ts';
import { amountMeasure } from './counts/amounts.ts';
import { dateMeasure } from './dates/dates.ts';
import { durationMeasure } from './durations/durations.ts';
import type { Measure, MeasureContext } from './measure.ts';
import { ageMeasure } from './people/ages.ts';
import type { Reader } from './reader.ts';
import { isDenied, isHearsay, isSupposed } from './reality.ts';
import type { ReadSentence } from './words/sentence.ts';

const WORD = /\p{L}{3}/u;
const TWO_NUMBERS = /\d\D+\d/;

/** The measure of the sentence's figure with this index; null when the text does not tell what it measures. */
export function readMeasure(sentence: ReadSentence, index: number, context: MeasureContext): Measure | null {
  const figure = sentence.figures[index];
  const at = sentence.at[index] ?? -1;
  if (!figure?.claim || at < 0 || isDenied(sentence, at)) return null;
  const relative = isRelative(figure, context.reader);
  if (relative && !context.dated) return null;
  if (context.late && figure.kind === 'date' && !/\d{4}/.test(figure.text)) return null;
  const measure = measureByKind(sentence, index, at, figure, context);
  const unsure = relative || isHearsay(sentence, at) || isSupposed(sentence, at);
  return measure && unsure ? { ...measure, sure: false } : measure;
}

/** A number with a month before or behind it, in letters or digits, or "the third of May"; not "the 2nd" alone. */
function tellsMonth(text: string, { lexicon }: Reader): boolean {
  if (TWO_NUMBERS.test(text) || (/\d/.test(text) && WORD.test(text))) return true;
  return text
    .toLowerCase()
    .split(' ')
    .some((word) => Object.hasOwn(lexicon.dates.months, word));
}

/** "yesterday", "on Saturday", "on the 2nd": a day without its month, which the text tells elsewhere, if at all. */
function isRelative({ kind, low, text }: Figure, reader: Reader): boolean {
  return kind === 'date' && typeof low === 'string' && low.length === DAY_LENGTH && !tellsMonth(text, reader);
}

function measureByKind(
  sentence: ReadSentence,
  index: number,
  at: number,
  figure: Figure,
  context: MeasureContext,
): Measure | null {
  switch (figure.kind) {
    case 'age':
      return ageMeasure(sentence, at, context);
    case 'duration':
      return durationMeasure(sentence, at, figure, context);
    case 'date':
    case 'time':
      return dateMeasure(sentence, at, figure.kind, context);
    default:
      return amountMeasure(sentence, index, figure, context);
  }
}
