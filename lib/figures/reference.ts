import type { Lexicon } from '../lexicon.ts';
import type { IsoDate } from '../types.ts';
import { addDays } from './calendar.ts';
import { readFigures } from './read.ts';

const FULL_DAY = /^\d{4}-\d{2}-\d{2}$/;
/** An article that dates nothing so close before its publication tells of an older event. */
const RECENT = 366;

/**
 * The day that an article's dates without a year are counted from: its publication, or, where that is unknown or a
 * long time after all that the text dates, the latest day of the year that it dates most often. Null when nothing tells.
 */
export function inferReference(text: string, lexicon: Lexicon, published: IsoDate | null = null): IsoDate | null {
  const days = readFigures(text, { lexicon, published: null })
    .filter((figure) => figure.claim && figure.kind === 'date')
    .map(({ low }) => low)
    .filter((day): day is string => typeof day === 'string' && FULL_DAY.test(day));
  if (published !== null) {
    const since = FULL_DAY.test(published) ? addDays(published, -RECENT) : published;
    if (days.length === 0 || days.some((day) => day >= since)) return published;
  }
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day.slice(0, 4), (counts.get(day.slice(0, 4)) ?? 0) + 1);
  const often = (day: string) => counts.get(day.slice(0, 4)) ?? 0;
  return days.sort((a, b) => often(a) - often(b) || a.localeCompare(b)).at(-1) ?? null;
}
