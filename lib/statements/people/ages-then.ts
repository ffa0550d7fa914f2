/** Ages of another day than the story's: "She was 38 when the strike began", "arrested at 38", "then 38". */
import { daysApart } from '../../days.ts';
import type { IsoDate, Story } from '../../types.ts';
import { clauseFrom, isAtTheTime, isByTheTime, isRelease } from '../dates/time-clauses.ts';
import { LONG_AGO } from '../dates/told-year.ts';
import { anyOneOf, isOneOf } from '../words/distance.ts';
import { nearest } from '../words/nearest.ts';
import type { ReadSentence } from '../words/sentence.ts';

/** "was still only a girl of 12": words from the verb to its age. */
const VERB = 5;
/** Words before and behind an age in which "when" or "then" makes it one of another day. */
const BEFORE = 4;
const BEHIND = 2;
/** "38, not 39": words from the one number to the other. */
const DENIED = 3;
/** "And when the strike began, she was 38": words before a clause that is told first. */
const FRONTED = 2;
/** "when Ada Holm was 25": words from "when" to the age. */
const AGE_CLAUSE = 5;

/** Is the age at token `at` one of another day? `narrated`: the day that the text tells of. */
export function isAgeOfThen(
  sentence: ReadSentence,
  at: number,
  narrated: IsoDate | null,
  story: Story | null,
): boolean {
  if (isOfSeveral(sentence, at) || isInPrison(sentence, at)) return true;
  const last = behindDenied(sentence, at) + BEHIND;
  // "Then there is Ortiz, who is 41", but "By the time she is 60".
  const isPresent = isOneOf(sentence, at - 1, 'copulas') && !isOneOf(sentence, at - 1, 'auxiliaries');
  const isNow = isPresent && sentence.lower.slice(0, at).includes(',');
  const clause = sentence.lower.findIndex(
    (_, i) => ((i <= FRONTED && !isNow) || (i >= at - BEFORE && i <= last)) && isThen(sentence, i),
  );
  if (clause >= 0 && tellsAge(sentence, clause, at)) return true;
  if (clause >= 0) return !isRelease(sentence, clauseFrom(sentence, clause), story) || tellsOldDay(sentence, story);
  if (isOneOf(sentence, at - 1, 'atHours'))
    return isBehindOldDay(sentence, at, story) || isOnOtherWay(sentence, at) || isOfOtherVerb(sentence, at, story);
  const past = anyOneOf(sentence, at - VERB, at, 'auxiliaries');
  return past && narrated !== null && story !== null && daysApart(narrated, story.date) > LONG_AGO;
}

/** "turned 38 in prison", "38 in a cell": on one of the birthdays there. */
function isInPrison(sentence: ReadSentence, at: number): boolean {
  return isOneOf(sentence, at + 1, 'inPlace') && anyOneOf(sentence, at + 2, at + 2 + BEHIND, 'prisons');
}

/** "She turned 39, 40 and 41 in a cell", "was 40 when she went in and 42 when she came out": the last may be of now. */
function isOfSeveral(sentence: ReadSentence, at: number): boolean {
  const { lower, tokens, figures, grammar } = sentence;
  const isAge = (i: number) => figures[tokens[i]?.figure ?? -1]?.kind === 'age';
  const isWhen = (i: number) => isAge(i) && isOneOf(sentence, i + 1, 'atTheTime');
  if (isWhen(at) && tokens.some((_, i) => i > at && isWhen(i))) return true;
  const isJoint = (i: number) => lower[i] === ',' || grammar.sets.conjunctions.has(lower[i] ?? '');
  return (isJoint(at - 1) && isAge(at - 2)) || (isJoint(at + 1) && isAge(at + 2));
}

/** "38 when she came home, in 2019": a day of the sentence that lies far back, and is no beginning. */
function tellsOldDay(sentence: ReadSentence, story: Story | null): boolean {
  return sentence.figures.some(({ kind, claim, low }, i) => {
    if (kind !== 'date' || !claim || typeof low !== 'string' || story === null) return false;
    return !isOneOf(sentence, (sentence.at[i] ?? 0) - 1, 'sinceDates') && daysApart(low, story.date) > LONG_AGO;
  });
}

/** "was born in 1982 and left at 25". */
function isBehindOldDay(sentence: ReadSentence, at: number, story: Story | null): boolean {
  const before = sentence.figures.filter((_, i) => (sentence.at[i] ?? at) < at);
  return tellsOldDay({ ...sentence, figures: before }, story);
}

/** "left for Westland at 25", "moved to Westland at 30 and came home at 37": a way that no story knows. */
function isOnOtherWay(sentence: ReadSentence, at: number): boolean {
  return sentence.mentions.some(
    ({ kind, from, to }) =>
      kind === 'unknown' &&
      to <= at &&
      (isOneOf(sentence, from - 1, 'toTerm') || isOneOf(sentence, from - 1, 'forTerm')),
  );
}

/** "38, not 39, when": the token of the number that is denied; else that of the age itself. */
function behindDenied(sentence: ReadSentence, at: number): number {
  const denied = sentence.lower[at + 1] === ',' && isOneOf(sentence, at + 2, 'denials');
  return denied && sentence.tokens[at + DENIED]?.kind === 'figure' ? at + DENIED : at;
}

/** "When she was 25 she moved": all that the clause tells is the age. */
function tellsAge(sentence: ReadSentence, clause: number, at: number): boolean {
  return clause < at && at - clause <= AGE_CLAUSE && isOneOf(sentence, at - 1, 'copulas');
}

/** "when", "then", "at the time", "by the time". */
function isThen(sentence: ReadSentence, at: number): boolean {
  return isOneOf(sentence, at, 'atTheTime') || isAtTheTime(sentence, at) || isByTheTime(sentence, at);
}

/** "arrested at 38": what was at that age is told before it; "At 63, Ortiz is free" is told of now, "At 38 she had" not. */
function isOfOtherVerb(sentence: ReadSentence, at: number, story: Story | null): boolean {
  if (at <= FRONTED) return anyOneOf(sentence, at, sentence.lower.length, 'pastPerfect');
  const verb = nearest(sentence, at, ({ family, to }) => to < at && family.kinds.includes('date'))?.predicate;
  return !verb || !isRelease(sentence, verb, story);
}
