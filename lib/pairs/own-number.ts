/**
 * "60 miners were freed" contradicts 72, although sources give 60 for those who were taken across a border: where a page
 * never gives another number for all of them, nor this one for the part, it means what it says.
 */
import type { Claim } from '../statements/claim.ts';
import type { ThingIndex } from '../statements/words/things.ts';
import type { StoryThing } from '../types.ts';
import { LEAST_SLIP } from '../verdicts/judge.ts';
import { isOtherNoun, type KnownCounts } from './known-counts.ts';

/** For each key the exact counts of a page. */
export type OwnCounts = ReadonlyMap<string, ReadonlySet<number>>;

/** What the page's claims are sure to count, by key; and by block and key what they may count. */
export function ownCounts(claims: Iterable<Claim>): { own: OwnCounts; inBlock: OwnCounts } {
  const [own, inBlock] = [new Map<string, Set<number>>(), new Map<string, Set<number>>()];
  const put = (counts: typeof own, key: string, count: number) =>
    counts.set(key, (counts.get(key) ?? new Set()).add(count));
  for (const { figure, measure, total, block } of claims) {
    const { kind, low, high } = figure;
    if (!measure || kind !== 'count' || typeof low !== 'number' || low !== high) continue;
    put(inBlock, `${block} ${measure.key}`, low);
    if (measure.sure) put(own, measure.key, total?.low ?? low);
  }
  return { own, inBlock };
}

/** Is the number what the page gives for the whole of the story's own event, and for nothing else? */
export function isOwnNumber(
  claim: Claim,
  key: string,
  own: OwnCounts,
  known: KnownCounts,
  things: ThingIndex,
): boolean {
  const count = claim.total?.low ?? claim.figure.low;
  const thing = things.byId.get(key.replace(/^count:/, ''));
  if (typeof count !== 'number' || !claim.measure?.event?.main || !thing || thing.within) return false;
  const elsewhere = [...own].some(
    ([other, counts]) => other !== key && counts.has(count) && !isOtherNoun(other, claim.counted, things),
  );
  const alone = [...(own.get(key) ?? [])].every((each) => each === count || !isLike(each, count));
  const others = [...(known.get(count) ?? [])].filter(
    (other) => other !== key && !isOtherNoun(other, claim.counted, things),
  );
  return alone && !elsewhere && others.every((other) => isPartElsewhere(claim, other, thing, things));
}

/** Are the two near enough in size to be of one thing? */
function isLike(a: number, b: number): boolean {
  return Math.min(a, b) / Math.max(a, b) >= LEAST_SLIP.count;
}

/** Does the other measure count a part of the thing, in a place that the sentence does not name? */
function isPartElsewhere({ sentence }: Claim, key: string, whole: StoryThing, things: ThingIndex): boolean {
  const part = things.byId.get(key.replace(/^count:/, ''));
  if (!part || part.event !== whole.event) return false;
  const ids = things.agents.get(part) ?? [];
  const spelt = things.story.names.flatMap(({ id, spellings, peoples = [] }) =>
    ids.includes(id) ? [...spellings, ...peoples] : [],
  );
  return spelt.length > 0 && !spelt.some((name) => sentence.includes(name));
}

/** "60 in June, and a week later 25": does the block tell the source's number of that event, too, so that this is of another? */
export function isBesideOwn({ measure, block }: Claim, other: Claim, inBlock: OwnCounts): boolean {
  const { low, high } = other.figure;
  if (!measure?.event || measure.event.main || low !== high) return false;
  return inBlock.get(`${block} ${measure.key}`)?.has(Number(low)) === true;
}
