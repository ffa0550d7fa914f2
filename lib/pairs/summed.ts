/**
 * Sums over several events. "60 freed" in a text that also tells of 14 and 52 may be all of them together: a number that
 * comes out as such a sum contradicts nothing.
 */
import type { StoryThing } from '../types.ts';
import type { StoryCorpus } from './corpus.ts';
import type { KnownCounts } from './known-counts.ts';

/** Numbers of one event that are tried; page and sources seldom give more. */
const MOST_GIVEN = 4;
/** Events that are told by the same words; more are not summed. */
const MOST_EVENTS = 5;

/** Can the number be the sum of what page and sources give for the thing's event and others like it? */
export function isSum(count: number, key: string, known: KnownCounts, { reader }: StoryCorpus): boolean {
  const { things } = reader;
  const thing = things?.byId.get(key.replace(/^count:/, ''));
  if (!things || !thing?.event || thing.within) return false;
  const given = things.story.things
    .filter((other) => isLike(other, thing))
    .slice(0, MOST_EVENTS)
    .map(({ id }) => numbersOf(`count:${id}`, known));
  let sums = [{ sum: 0, parts: 0 }];
  for (const numbers of given)
    sums = sums.flatMap(({ sum, parts }) => [
      { sum, parts },
      ...numbers.map((number) => ({ sum: sum + number, parts: parts + 1 })),
    ]);
  return sums.some(({ sum, parts }) => parts > 1 && sum === count);
}

/** Are the two wholes of events that the same predicates tell? */
function isLike(a: StoryThing, b: StoryThing): boolean {
  return a.event !== undefined && !a.within && (a.predicates ?? []).join() === (b.predicates ?? []).join();
}

function numbersOf(key: string, known: KnownCounts): number[] {
  return [...known].flatMap(([number, keys]) => (keys.has(key) ? [number] : [])).slice(0, MOST_GIVEN);
}
