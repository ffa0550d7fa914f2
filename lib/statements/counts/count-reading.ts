/** What a count tells, by whatever way a text tells it. */
import type { ThingIndex } from '../words/things.ts';
import { type CountQuestion, type CountReading, readCount } from './count.ts';
import { countOfEve } from './count-of-eve.ts';
import { resumedCount } from './resumed-count.ts';
import { runningTotal } from './running-total.ts';
import { siblingCount } from './sibling-count.ts';

/** As a total over time, by signs of another event, as the number spoken of before, as that of the eve, or by its own words. */
export function countReading(q: CountQuestion, things: ThingIndex): CountReading | null {
  const told = runningTotal(q, things) ?? siblingCount(q, things) ?? resumedCount(q, things);
  return told ?? countOfEve(q, things) ?? readCount(q, things);
}
