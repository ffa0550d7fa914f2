/** Live blogs of several days: entries with clock times under a line that tells the day. */

import { dayNear } from '../text/days.ts';
import type { IsoDate } from '../types.ts';
import { isByline } from './wording.ts';

/** Fewer lines that open with a clock time are no list of entries. */
const FEWEST = 3;
/** A date further from the page's, in days, heads what was long before. */
const FARTHEST = 7;
const CLOCK = /^\d{1,2}[:.h]\d{2}(?!\d)/;
const WEEKDAY = /^\p{Lu}\p{L}{2,11}$/u;
/** Milliseconds. */
const DAY = 86_400_000;

/** The day of each line that stands under one with a day; null above the first, and on pages that list no entries. */
export function sectionDays(lines: readonly string[], published: IsoDate): (IsoDate | null)[] {
  const isFeed = lines.filter((line) => CLOCK.test(line)).length >= FEWEST;
  let day: IsoDate | null = null;
  return lines.map((line) => {
    const own = isFeed && (isByline(line) || WEEKDAY.test(line)) ? dayNear(line, published) : null;
    if (own && Math.abs(Date.parse(own) - Date.parse(published)) <= FARTHEST * DAY) day = own;
    return day;
  });
}
