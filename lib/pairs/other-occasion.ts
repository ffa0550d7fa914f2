/** A person is arrested, tried and freed more than once: a fact far from all that the sources date is of another time. */
import { daysApart } from '../days.ts';
import type { Claim } from '../statements/claim.ts';
import type { IsoDate } from '../types.ts';
import { DAYS } from '../verdicts/units.ts';
import type { StoryCorpus } from './corpus.ts';

/** Days that a slip of a year or two comes to; further off is another occasion. */
const SLIP = 800;
/** No time in prison that ends with a story is taken to have begun longer before it, in days. */
const LONGEST = 3000;

/** Is the page's figure about a person one of another time than the source's? */
export function isOtherOccasion(page: Claim, other: Claim, { story, byKey }: StoryCorpus): boolean {
  const { kind, low } = page.figure;
  if (kind === 'date') {
    const there = other.figure.low;
    if (typeof low !== 'string') return false;
    return typeof there === 'string' ? daysApart(low, there) > SLIP : daysApart(low, story.date) > LONGEST;
  }
  const known = kind === 'age' ? [story.date] : [story.date, ...datesOf(page.measure?.subject.join('+') ?? '', byKey)];
  const isOther = (date: IsoDate) => known.every((day) => daysApart(date, day) > SLIP);
  return page.dates.some((date) => isOther(date) && !isRunning(page, date, story.date));
}

/** "In May 2017 she was sentenced to ten years": a term that had not run out by the story's day. */
function isRunning({ figure, measure }: Claim, from: IsoDate, until: IsoDate): boolean {
  const { low, unit } = figure;
  return measure?.aspect === 'sentence' && Number(low) * (DAYS[unit ?? ''] ?? 0) > daysApart(from, until);
}

/** All days that the sources give for a person. */
function datesOf(person: string, byKey: StoryCorpus['byKey']): IsoDate[] {
  return [...byKey]
    .filter(([key]) => key.startsWith('date:') && key.endsWith(`|${person}`))
    .flatMap(([, claims]) => claims.flatMap(({ figure }) => (typeof figure.low === 'string' ? [figure.low] : [])));
}
