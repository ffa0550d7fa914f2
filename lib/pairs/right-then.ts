/**
 * What was so on an earlier day that the page tells: 38 in 2020 is 43 five years later, and who was arrested in 2021
 * had been in prison for fifteen months in 2022. Such a figure contradicts nothing.
 */
import { type DaySpan, spanOf } from '../days.ts';
import type { Claim } from '../statements/claim.ts';
import type { Figure } from '../types.ts';
import { DAYS } from '../verdicts/units.ts';
import type { StoryCorpus } from './corpus.ts';

/** Days of a mean year. */
const YEAR = 365.25;
/** A day nearer to the story's than this, in days, is no other time in life: a slip in an age comes to no more. */
const LONG_AGO = { age: 1000, duration: 60 };
/** What lasts until the story, and lasted on the days before. */
const LASTING = ['age', 'hold'];
/** An age is told in whole years, and a birthday lies between. */
const BIRTHDAY = 366;
/** "Four years" are up to five; "15 months" up to 16. */
const WHOLE = 1;
/** And rounded up from half of the unit less. */
const HALF = 0.5;

/** Would the page's figure be right on a day that its text tells, if the source is right on the story's? */
export function isRightThen(page: Claim, other: Claim, { story }: StoryCorpus): boolean {
  const now = spanOf(story.date);
  const { kind } = page.figure;
  if (!now || (kind !== 'age' && kind !== 'duration') || !LASTING.includes(page.measure?.aspect ?? '')) return false;
  return page.then
    .map(spanOf)
    .some(
      (then) => then !== null && now.first - then.last > LONG_AGO[kind] && fits(page.figure, other.figure, then, now),
    );
}

function fits(page: Figure, other: Figure, then: DaySpan, now: DaySpan): boolean {
  if (page.kind === 'age') return other.kind === 'age' && isYounger(page, other, then, now);
  const [held, start] = [lengthOf(page), startOf(other, now)];
  if (!held || !start) return false;
  return held.least <= then.last - start.first && then.first - start.last <= held.most;
}

/** As much younger as the day is earlier. */
function isYounger({ low }: Figure, other: Figure, then: DaySpan, now: DaySpan): boolean {
  const years = Number(other.low) - Number(low);
  const [least, most] = [now.first - then.last, now.last - then.first];
  return years > 0 && years * YEAR >= least - BIRTHDAY && years * YEAR <= most + BIRTHDAY;
}

/** When what the source tells began: its date, or its length of time before the story's day. */
function startOf(other: Figure, now: DaySpan): DaySpan | null {
  if (other.kind === 'date') return typeof other.low === 'string' ? spanOf(other.low) : null;
  const length = lengthOf(other);
  return length && { first: now.first - length.most, last: now.last - length.least };
}

/** Days that a length of time comes to, at least and at most. */
function lengthOf({ kind, unit, low }: Figure): { least: number; most: number } | null {
  const days = DAYS[unit ?? ''];
  if (kind !== 'duration' || days === undefined || typeof low !== 'number') return null;
  return { least: (low - HALF) * days, most: (low + WHOLE) * days };
}
