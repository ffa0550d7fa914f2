/**
 * What the story's event changes: 960 held on its eve and 900 a day later are both true where 60 were freed. Such counts
 * contradict nothing unless they are of one day.
 */
import { daysApart } from '../days.ts';
import type { Claim } from '../statements/claim.ts';
import type { Grammar } from '../statements/words/grammar.ts';
import { type Interval, intervalOf, meet, ROUNDED, roundTo } from '../verdicts/interval.ts';
import type { StoryCorpus } from './corpus.ts';

/** In so few days a count of thousands moves by */
const FEW_DAYS = 3;
/** less than this share of it. */
const LEAST_LEAP = 0.05;

/** Can the page's exact count be from before the event, and the source's from after it, or the other way round? */
export function areBeforeAndAfter(page: Claim, other: Claim, { byKey, reader }: StoryCorpus): boolean {
  const thing = reader.things?.byId.get(page.measure?.aspect ?? '');
  const [x, y] = [roundedOf(page), roundedOf(other)];
  if (
    !x ||
    !y ||
    page.figure.unit !== null ||
    page.figure.low !== page.figure.high ||
    page.figure.approx ||
    thing?.cumulative
  )
    return false;
  const change = largestChange(byKey);
  // "now 905": the event alone does not tell how many came in since.
  if (tellsNow(page, reader.grammar) && x.low >= y.low - change && x.high <= y.high) return true;
  return change > 0 && [change, -change].some((by) => meet({ ...x, low: x.low + by, high: x.high + by }, y));
}

/** Are the two counts of days so near each other, both before the event or both after it, that nothing explains the change? */
export function isLeap(page: Claim, other: Claim, { story: { date } }: StoryCorpus): boolean {
  const [x, y] = [intervalOf(page.figure), intervalOf(other.figure)];
  if (!x || !y || !page.asOf || !other.asOf || page.asOf < date !== other.asOf < date) return false;
  const change = Math.max(y.low - x.high, x.low - y.high);
  return daysApart(page.asOf, other.asOf) <= FEW_DAYS && change > LEAST_LEAP * Math.max(x.low, y.low);
}

/** Does the sentence tell the number of today, or of those who are left? */
function tellsNow({ sentence }: Claim, { sets }: Grammar): boolean {
  const words = sentence.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  return words.some((word) => sets.nowWords.has(word) || sets.staying.has(word));
}

/** The largest number that the sources give for the story's event. */
function largestChange(byKey: StoryCorpus['byKey']): number {
  const counts = [...byKey.values()].flat().filter(({ measure }) => measure.sure && measure.event?.main);
  const numbers = counts.map(({ figure: { kind, low, high } }) => (kind === 'count' && low === high ? Number(low) : 0));
  return Math.max(0, ...numbers);
}

/** The numbers that the count leaves open, with what a round one may have lost. */
function roundedOf({ figure }: Claim): Interval | null {
  const interval = intervalOf(figure);
  if (!interval || interval.low !== interval.high) return interval;
  const room = Math.min(roundTo(interval.low) / 2, ROUNDED * interval.low);
  return { ...interval, low: interval.low - room, high: interval.high + room };
}
