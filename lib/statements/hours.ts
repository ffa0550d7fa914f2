/** Hours of a clock: bare numbers that are such, "woken at five", and those of another day than the story's. */
import { daysApart } from '../days.ts';
import type { Figure, Story } from '../types.ts';
import { LONG_AGO } from './dates/told-year.ts';
import type { Discourse } from './discourse.ts';
import { isOneOf } from './words/distance.ts';
import type { Predicate, ReadSentence } from './words/sentence.ts';

/** Of a clock's face. */
const HOURS = 12;
/** Words from "woken" to its hour. */
const OF_HOUR = 4;

/** "woken at five", "up towards four", "up since four", "At five she was woken". */
export function isHour(sentence: ReadSentence, at: number, value: number): boolean {
  const near = (['atHours', 'nearHours', 'sinceDates'] as const).some((list) => isOneOf(sentence, at - 1, list));
  if (value > HOURS || !near) return false;
  const hourly = sentence.predicates.filter(({ family }) => family.hourly);
  if (hourly.some(({ to }) => to <= at && at - to <= OF_HOUR)) return true;
  return at === 1 && isOneOf(sentence, 0, 'atHours') && hourly.length > 0;
}

/** "Every morning they woke her at five", "In 2018 they came at five and took her away": not the hour of the story's day. */
export function isOfOtherDay(
  sentence: ReadSentence,
  { from }: Predicate,
  { narrated, here }: Discourse,
  story: Story | null,
): boolean {
  const often = sentence.lower.some((_, i) => isOneOf(sentence, i, 'anyOf') && isOneOf(sentence, i + 1, 'dayNouns'));
  if (often || story === null || narrated === null) return often;
  const dated = sentence.figures.some(
    ({ kind, low }, i) => kind === 'date' && low === narrated && isTied(sentence, sentence.at[i] ?? -1, from),
  );
  const taken = here && sentence.predicates.some(({ family }) => family.id === 'arrest');
  return (dated || taken) && daysApart(narrated, story.date) > LONG_AGO;
}

/** "In 2018 they came": nothing else is told between the date and the verb. */
function isTied({ predicates }: ReadSentence, at: number, verb: number): boolean {
  return at >= 0 && at < verb && !predicates.some(({ from, to }) => from > at && to <= verb);
}

/** The clock time of a number that is read as one; null for other figures. */
export function hoursOf({ kind, low }: Figure, read: Figure['kind']): Pick<Figure, 'low' | 'high'> | null {
  if (read !== 'time' || kind === 'time') return null;
  const hour = `${String(low).padStart(2, '0')}:00`;
  return { low: hour, high: hour };
}
