/** Whether the text tells a figure as a fact: neither denied, nor hoped, nor told at second hand, nor withdrawn. */
import { anyOneOf, distance, isOneOf } from './words/distance.ts';
import { BOUNDARY } from './words/grammar.ts';
import type { Predicate, ReadSentence } from './words/sentence.ts';

/** "was not exactly 60": words before a figure in which it is denied. */
const DENIAL = 2;
/** "someone, somewhere, wrote": words from who says it to the verb. */
const SAYING = 3;
/** "will be taken across": words before a predicate in which it is only hoped, and how loose the tie may be. */
const HOPE = 4;
const LOOSE_HOPE = 5;

/** "was not 60, but 62"; "not until 3 May" is on that day. */
export function isDenied(sentence: ReadSentence, at: number): boolean {
  return anyOneOf(sentence, at - DENIAL, at, 'denials') && !isOneOf(sentence, at - 1, 'untilThen');
}

/** "I read that she is 38", "a reader says she is 38". */
export function isHearsay(sentence: ReadSentence, at: number): boolean {
  return sentence.lower.some(
    (_, i) =>
      i < at &&
      ((isOneOf(sentence, i, 'hearsay') && isOneOf(sentence, i + 1, 'complementisers')) ||
        isByAnybody(sentence, i, at)),
  );
}

/** "someone wrote", "some of you said". */
function isByAnybody(sentence: ReadSentence, i: number, at: number): boolean {
  return isOneOf(sentence, i, 'anybody') && anyOneOf(sentence, i + 1, Math.min(at, i + 1 + SAYING), 'saying');
}

/** Who "will stay behind bars" is behind bars, who "wanted to run for mayor" made a bid, and to "want her out" is to try. */
const REAL = ['hold', 'run', 'deport'];

/** What is hoped, planned or demanded is not told as a fact. */
export function isUnreal(sentence: ReadSentence, predicate: Predicate): boolean {
  return (
    !REAL.includes(predicate.family.id) && (isHoped(sentence, predicate.from) || isToCome(sentence, predicate.from))
  );
}

/** "was to be released on 20 December". */
function isToCome(sentence: ReadSentence, at: number): boolean {
  const be = isOneOf(sentence, at - 1, 'copulas') ? at - 1 : at;
  return isOneOf(sentence, be - 1, 'toTerm') && isOneOf(sentence, be - 2, 'copulas');
}

/** "another sentence, of six years", "his first arrest": one beside that which the story is about. */
export function isFurther(sentence: ReadSentence, { from }: Predicate): boolean {
  return isOneOf(sentence, from - 1, 'further');
}

/** Does a word of hope, plan or demand stand shortly before the token? */
export function isHoped(sentence: ReadSentence, at: number): boolean {
  return sentence.tokens.some(
    ({ kind }, i) =>
      // "In May it freed 60": the month is no hope.
      kind === 'word' &&
      i >= at - HOPE &&
      i < at &&
      isOneOf(sentence, i, 'unreal') &&
      distance(sentence, i, at) <= LOOSE_HOPE,
  );
}

/** "If it was 19 miles, she would have come at four", "if they freed 60 they can free 70": what is only supposed. */
export function isSupposed(sentence: ReadSentence, at: number): boolean {
  const { lower, predicates } = sentence;
  // "Had 60 come, she would have waited".
  const opens = (i: number) => isOneOf(sentence, i, 'supposing') || (i === 0 && isOneOf(sentence, i, 'pastPerfect'));
  const opened = lower.findLastIndex((_, i) => i < at && opens(i));
  if (opened < 0) return false;
  const follows = predicates.some(({ from, to }) => from > opened && to <= at && isAbleTo(sentence, to, at));
  return follows || (!lower.slice(opened, at).includes(',') && anyOneOf(sentence, at, lower.length, 'possible'));
}

/** "they can free": between these tokens. */
function isAbleTo(sentence: ReadSentence, from: number, to: number): boolean {
  return anyOneOf(sentence, from, to, 'can') || anyOneOf(sentence, from, to, 'possible');
}

/** "470 more could have lived": what did not happen. */
export function isCounterfactual(sentence: ReadSentence, at: number): boolean {
  return sentence.lower.some(
    (_, i) => i >= at - HOPE && i < at && isOneOf(sentence, i, 'possible') && isOneOf(sentence, i + 1, 'have'),
  );
}

/** "The rules ask for 16 boats", "every ship that carries 100 passengers": what is demanded or holds of any, not told. */
export function isDemanded(sentence: ReadSentence, at: number): boolean {
  const { lower, grammar } = sentence;
  return lower.some(
    (_, i) =>
      i < at &&
      (grammar.demands.at(lower, i).length > 0 || isOfAny(sentence, i)) &&
      !lower.slice(i, at).some((word) => grammar.boundaries.get(word) === BOUNDARY.strong),
  );
}

/** "every ship that". */
function isOfAny(sentence: ReadSentence, at: number): boolean {
  if (!isOneOf(sentence, at, 'anyOf')) return false;
  return (
    anyOneOf(sentence, at + 2, at + 2 + HOPE, 'complementisers') ||
    anyOneOf(sentence, at + 2, at + 2 + HOPE, 'relative')
  );
}

/** "An earlier version said 60": the sentence, or the brackets that the figure stands in, speaks of what was wrong. */
export function isCorrection({ lower, grammar }: ReadSentence, at: number): boolean {
  const told = lower.findIndex((_, i) => grammar.corrected.at(lower, i).length > 0);
  if (told < 0) return false;
  const [open, close] = [lower.lastIndexOf('(', told), lower.indexOf(')', told)];
  const bracketed = open >= 0 && close > told && !lower.slice(open, told).includes(')');
  return !bracketed || (at > open && at < close);
}

/** "He got six years that time": another time than the one that the story is about; not so "two years of that time", "all that time". */
export function isOfEarlierTime(sentence: ReadSentence): boolean {
  const { lower, grammar } = sentence;
  const isTied = (i: number) => isOneOf(sentence, i, 'beforeDates') || isOneOf(sentence, i, 'ofAll');
  return lower.some((_, i) => grammar.earlierTime.at(lower, i).length > 0 && !isTied(i - 1));
}
