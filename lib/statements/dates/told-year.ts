/** Months without a year in a text that looks back: "In 2020 she led the strike. In September they came for her." */

import { daysApart, MONTH_LENGTH, overlaps, YEAR_LENGTH } from '../../days.ts';
import type { Figure, IsoDate, Story } from '../../types.ts';
import { isOneOf } from '../words/distance.ts';
import type { ReadSentence } from '../words/sentence.ts';
import { FRONTED } from './date-places.ts';

/** A day so far from the story's, in days, is one to which the text looks back: nobody ages two years in less. */
export const LONG_AGO = 366;
/** A month so near to the story's day, in days, is one of the story's own time. */
const NEAR = 60;
const YEAR = /\d{4}/;
const DIGIT = /\d/;

/**
 * The sentence with such months in the year of `narrated`, the day that its block tells of (null for the story's own).
 * Only "that June" is sure of its year.
 */
export function withToldYear(sentence: ReadSentence, narrated: IsoDate | null, story: Story | null): ReadSentence {
  const { figures } = sentence;
  if (narrated === null || story === null || daysApart(narrated, story.date) <= LONG_AGO) return sentence;
  if (figures.some(({ kind, text }) => kind === 'date' && YEAR.test(text))) return sentence;
  const told = figures.map((figure, i) => {
    const at = sentence.at[i] ?? -1;
    const that = isThat(sentence, at);
    if (!isMonth(figure) || String(figure.low).startsWith(narrated.slice(0, YEAR_LENGTH))) return figure;
    if (!that && (!isToldOn(sentence, at) || isOfStory(sentence, figure, story))) return figure;
    const [low, high] = [inYearOf(figure.low, narrated), inYearOf(figure.high, narrated)];
    return { ...figure, low, high, elided: !that };
  });
  return { ...sentence, figures: told };
}

/** "that June", "in that same June". */
function isThat(sentence: ReadSentence, at: number): boolean {
  return isOneOf(sentence, at - 1, 'complementisers') || isOneOf(sentence, at - 2, 'complementisers');
}

/** A month, or a day that is told with it: "on Saturday" is of the story's own time. */
function isMonth({ kind, claim, low, high, text }: Figure): boolean {
  if (kind !== 'date' || !claim || typeof low !== 'string' || low !== high) return false;
  return low.length === MONTH_LENGTH || (low.length > MONTH_LENGTH && DIGIT.test(text));
}

/** "In September they came for her": the month opens what the text goes on to tell of somebody. */
function isToldOn({ lower, grammar }: ReadSentence, at: number): boolean {
  return at <= FRONTED && lower.some((word) => grammar.genders.has(word));
}

/** Can the sentence tell an event of the story in that month of the story's own time? */
function isOfStory({ predicates }: ReadSentence, { low }: Figure, { events, date }: Story): boolean {
  if (daysApart(String(low), date) <= NEAR) return true;
  return events.some(
    (event) => overlaps(String(low), event.date) && predicates.some((p) => event.predicates.includes(p.family.id)),
  );
}

/** The month at that day or next after it. */
function inYearOf(date: Figure['low'], narrated: IsoDate): Figure['low'] {
  if (typeof date !== 'string') return date;
  const [year, month] = [Number(narrated.slice(0, YEAR_LENGTH)), narrated.slice(5, MONTH_LENGTH)];
  return `${date.slice(5, MONTH_LENGTH) < month ? year + 1 : year}${date.slice(YEAR_LENGTH)}`;
}
