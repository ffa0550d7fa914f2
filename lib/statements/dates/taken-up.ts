/** "They took her to the border. That was in May.": a date told of what the sentence before tells. */
import { withoutEnd } from '../../text/trim.ts';
import { anyOneOf, isOneOf } from '../words/distance.ts';
import type { ReadSentence } from '../words/sentence.ts';

/** "And all of that had happened back in May": tokens before such a date. */
const OPENING = 7;
/** "And all that was": tokens among which the sentence before is taken up. */
const PRONOUN = 3;
/** Words of a sentence that has no verb. */
const FEW = 5;
/** A longer sentence tells too much to be taken up. */
const LONGEST = 300;
const WORD = /\p{L}{3}/u;

/** What of a sentence a later one can take up: all that stands behind its last date. Null for nothing. */
export function undated({ text, figures }: ReadSentence, own: number): string | null {
  const rest = withoutEnd(text.slice(figures.findLast(({ kind }) => kind === 'date')?.end ?? own), '.?!');
  return rest.length > LONGEST || !WORD.test(rest) ? null : rest;
}

/** A date that takes up the sentence before: its index, and where it stands with its preposition. */
export interface TakenUp {
  index: number;
  from: number;
  to: number;
}

/** Null where the sentence has no such date; `here`: "that was" and "On 3 May." take up what this block has told. */
export function takesUp(sentence: ReadSentence, here = true): TakenUp | null {
  const index = sentence.figures.findIndex(({ kind, claim }) => kind === 'date' && claim);
  const at = sentence.at[index] ?? -1;
  if (at < 0 || at > OPENING) return null;
  // "It was 3 May" begins something new, "that was 3 May" does not.
  const that =
    here && anyOneOf(sentence, 0, Math.min(at, PRONOUN), 'takingUp') && anyOneOf(sentence, 1, at, 'auxiliaries');
  const happened = that || anyOneOf(sentence, 1, Math.min(at, PRONOUN), 'happening');
  const plain = !sentence.predicates.some(({ from }) => from < at) && !sentence.mentions.some(({ from }) => from < at);
  // "It was in May that they crossed", "It was May before they crossed": what follows tells the date.
  const told = (['complementisers', 'atTheTime', 'asides'] as const).some((list) => isOneOf(sentence, at + 1, list));
  if (!(happened || (here && isVerbless(sentence, at))) || !plain || told) return null;
  const first = isOneOf(sentence, at - 1, 'beforeDates') ? at - 1 : at;
  return { index, from: sentence.tokens[first]?.start ?? 0, to: sentence.tokens[at]?.end ?? 0 };
}

/** "On 3 May, in one go.": a date that opens a sentence in which nothing else is told. */
function isVerbless(sentence: ReadSentence, at: number): boolean {
  const { tokens, predicates, mentions } = sentence;
  const end = tokens.findIndex(({ lower }) => lower === '.');
  const words = tokens.slice(0, end < 0 ? tokens.length : end).filter(({ kind }) => kind === 'word').length;
  const plain = predicates.length === 0 && mentions.length === 0 && sentence.figures.length === 1;
  return plain && at === 1 && isOneOf(sentence, 0, 'beforeDates') && words <= FEW;
}
