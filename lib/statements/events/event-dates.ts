/** The dates that a figure is told with, and the event of the story that they point at. */

import { DAY_LENGTH, dayAfter, daysApart, overlaps } from '../../days.ts';
import type { IsoDate, StoryEvent } from '../../types.ts';
import { FRONTED } from '../dates/date-places.ts';
import { anyOneOf, distance, isOneOf } from '../words/distance.ts';
import type { ReadSentence } from '../words/sentence.ts';

/** A date or pointing word may stand this far from the predicate or figure and still belong to it. */
export const CLAUSE = 16;
/** "60 miners in June": a date this near is the figure's own. */
const BESIDE = 5;
/** Another day this near to an event's own is taken as a wrong day of it, not as another event. */
const NEAR_DAYS = 8;
/** A date further off is no slip of the pen but another occasion. */
export const WRONG_DAYS = 366;
/** The same of an event that its own words tell beside a wrong date, or of one that happens again and again. */
const WRONG_MONTH = 45;
const AGAIN = ['meet'];
/** Another predicate claims a date that stands nearer to it by more than this. */
const CLEARLY = 3;
/** A longer span is no single event's. */
const SPAN_DAYS = 3;

/** A date, or a span of dates. */
export interface Dated {
  low: IsoDate;
  high: IsoDate;
  /** It is the figure that is asked about. */
  itself?: boolean;
  /** A season, a part of a month: one time, told roughly, and no span. */
  vague?: boolean;
}

/** An event of the story, or null for none of them. */
export interface EventChoice {
  event: StoryEvent | null;
  /** Rests on more than the lack of a sign to the contrary. */
  sure: boolean;
}

/** What is told is no event of the story, or cannot be tied to one. */
export const NO_EVENT: EventChoice = { event: null, sure: false };

/** The figure itself if it is a date, else a date right beside it, else those of its clause. */
export function datesOf(sentence: ReadSentence, at: number, predicate: number): Dated[] {
  const found: (Dated & { beside: number })[] = [];
  for (const [i, { kind, claim, low, high, approx: vague }] of sentence.figures.entries()) {
    const token = sentence.at[i] ?? -1;
    if (kind !== 'date' || !claim || token < 0 || typeof low !== 'string' || typeof high !== 'string') continue;
    if (token === at) return [{ low, high, vague, itself: true }];
    if (token > FRONTED && isOfOther(sentence, token, at, predicate)) continue;
    const beside = distance(sentence, token, at);
    const near = Math.min(distance(sentence, token, predicate), beside) <= CLAUSE;
    if (near || (token <= FRONTED && token < at)) found.push({ low, high, vague, beside });
  }
  found.sort((x, y) => x.beside - y.beside);
  const [nearest, next] = found;
  if (nearest && nearest.low === nearest.high && isNextDay(sentence, at)) {
    const day = dayAfter(nearest.low);
    return [{ low: day, high: day }];
  }
  return nearest && nearest.beside <= BESIDE && (!next || next.beside > nearest.beside) ? [nearest] : found;
}

/** "Holm, who won the prize in 2019, was taken across": does the date stand with another predicate? */
function isOfOther(sentence: ReadSentence, date: number, at: number, predicate: number): boolean {
  if (isEnclosed(sentence, date, predicate)) return true;
  const reach = Math.min(distance(sentence, date, at), distance(sentence, date, predicate));
  return sentence.predicates.some(
    ({ from, family }) =>
      from !== predicate && family.kinds.includes('date') && distance(sentence, date, from) + CLEARLY < reach,
  );
}

/** Does a clause between commas that begins with "who" hold the date and end before the predicate? */
function isEnclosed(sentence: ReadSentence, date: number, predicate: number): boolean {
  const end = sentence.lower.indexOf(',', date);
  if (end < 0 || end > predicate) return false;
  const start = sentence.lower.lastIndexOf(',', date);
  return start >= 0 && isOneOf(sentence, start + 1, 'relative');
}

/** "on 3 May, and the next day at 2 p.m.": is the figure told of the day after the date before it? */
function isNextDay(sentence: ReadSentence, at: number): boolean {
  return anyOneOf(sentence, at - BESIDE, at, 'nextDays');
}

/** The event that the dates point at. `able`: events that the predicate can tell; `cued`: those of them that words name. */
export function eventByDate(
  dates: readonly Dated[],
  able: readonly StoryEvent[],
  cued: readonly StoryEvent[],
): EventChoice {
  // What is told of a span of months is told of no single event.
  if (dates.some(({ low, high, vague }) => !vague && daysApart(low, high) > SPAN_DAYS)) return NO_EVENT;
  const closest = dates.filter((date) => !dates.some((other) => other !== date && isWithin(other, date)));
  const met = able.filter((event) => closest.some((date) => meets(date, event)));
  if (met.length > 0) return closestOf(met, closest, able, cued);
  const near = able.find((event) => dates.some(({ low }) => isWrongDay(low, event.date)));
  if (near) return { event: near, sure: true };
  const [told] = cued;
  const reach = (itself?: boolean) => (itself && told && !isRepeated(told) ? WRONG_DAYS : WRONG_MONTH);
  const wrong =
    told && cued.length === 1 && dates.some(({ low, itself }) => daysApart(low, told.date) <= reach(itself));
  return wrong ? { event: told, sure: true } : NO_EVENT;
}

/** Does such a thing happen again and again? */
export function isRepeated({ predicates }: StoryEvent): boolean {
  return predicates.every((family) => AGAIN.includes(family));
}

/** Is the date that of the event, or a day so near that it is taken for a wrong one? */
export function isDayOf(date: Dated, event: StoryEvent): boolean {
  return meets(date, event) || isWrongDay(date.low, event.date);
}

/** Is the event of the date, or within its span? */
export function meets({ low, high }: Dated, event: StoryEvent): boolean {
  return overlaps(low, event.date) || overlaps(high, event.date) || (low < event.date && event.date < high);
}

/** "September", under a head with its year: the finer date tells what the coarser does, and more. */
function isWithin({ low }: Dated, coarse: Dated): boolean {
  return coarse.low === coarse.high && low.length > coarse.low.length && low.startsWith(coarse.low);
}

/** Of the events that the dates meet, the one whose day they tell, else the one that is named, else the main one. */
function closestOf(
  met: readonly StoryEvent[],
  dates: readonly Dated[],
  able: readonly StoryEvent[],
  cued: readonly StoryEvent[],
): EventChoice {
  const [first = null] = met;
  if (met.length === 1) return { event: first, sure: true };
  const exact = met.filter((event) => dates.some(({ low, high }) => low === high && low === event.date));
  if (exact.length === 1) return { event: exact[0] ?? null, sure: true };
  const named = cued.find((event) => met.includes(event));
  return { event: named ?? able.find((event) => event.main) ?? first, sure: false };
}

function isWrongDay(date: IsoDate, day: IsoDate): boolean {
  return date.length === DAY_LENGTH && day.length === DAY_LENGTH && daysApart(date, day) <= NEAR_DAYS;
}
