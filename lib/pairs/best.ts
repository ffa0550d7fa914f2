/** Which of all that a source says on one measure stands against the page's figure. */
import { daysApart } from '../days.ts';
import { foldName } from '../names/fold.ts';
import type { Claim } from '../statements/claim.ts';
import type { Figure, PairVerdict } from '../types.ts';
import { areBeforeAndAfter, isLeap } from './before-after.ts';
import type { StoryCorpus } from './corpus.ts';
import { isKnownElsewhere, type KnownCounts } from './known-counts.ts';
import { isKnownOfNamed, isKnownOtherwise } from './known-persons.ts';
import { isOtherOccasion } from './other-occasion.ts';
import { isBesideOwn, isOwnNumber, type OwnCounts } from './own-number.ts';
import type { Pair } from './pair.ts';

import { isRightThen } from './right-then.ts';
import { isSum } from './summed.ts';

/** The verdicts from the mildest to the gravest. */
const MILDEST_FIRST: readonly PairVerdict[] = ['agree', 'fits', 'conflict'];
/** Shorter words with a capital are initials and articles, and no names. */
const SHORTEST_NAME = 4;

/** Counts known from the page and the sources, and those of the page alone, also of each of its blocks. */
export interface Counts {
  known: KnownCounts;
  own: OwnCounts;
  inBlock: OwnCounts;
}

/** A pair and its place in the order by wording, best 0, which is asked only where nothing else decides. */
export interface Placed {
  pair: Pair;
  place: () => number;
}

/**
 * By the page's speaker where he is named, as exactly as the page, then the mildest verdict, then the best rank.
 * A conflict that may not be shown gives way to what else the source says; null when nothing is left.
 */
export function bestOf(
  claim: Claim,
  key: string,
  list: readonly Placed[],
  counts: Counts,
  corpus: StoryCorpus,
): Pair | null {
  const spoken = list.filter(({ pair }) => sameSpeaker(claim.by, pair.claim.by));
  const voiced = spoken.length > 0 ? spoken : list;
  const direct = voiced.filter(({ pair }) => pair.claim.figure.kind === claim.figure.kind);
  const vague = ({ pair }: Placed) => (isExact(claim.figure) && !isExact(pair.claim.figure) ? 1 : 0);
  const gravity = ({ pair }: Placed) => MILDEST_FIRST.indexOf(pair.judgement.verdict);
  const showable = ({ pair }: Placed) =>
    !isConflict(pair) ||
    (mayConflict(claim, pair.claim, corpus) &&
      !isBesideOwn(claim, pair.claim, counts.inBlock) &&
      !isOfOther(claim, key, counts, corpus));
  const [best] = (direct.length > 0 ? direct : list)
    .filter(showable)
    .sort((a, b) => vague(a) - vague(b) || gravity(a) - gravity(b) || a.place() - b.place());
  return best?.pair ?? null;
}

/** Is the number more likely one of another thing, or a sum over several events? */
function isOfOther(claim: Claim, key: string, { known, own }: Counts, corpus: StoryCorpus): boolean {
  const { things } = corpus.reader;
  const count = claim.total?.low ?? claim.figure.low;
  if (typeof count === 'number' && isSum(count, key, known, corpus)) return true;
  if (!isKnownElsewhere(known, key, claim, things)) return false;
  return things === null || !isOwnNumber(claim, key, own, known, things);
}

/** Do the two contradict each other? */
export function isConflict(pair: Pair): boolean {
  return pair.judgement.verdict === 'conflict';
}

function isExact({ low, high, approx }: Figure): boolean {
  return low === high && !approx;
}

/** A conflict is shown only where both texts are sure of what they measure, by one count, on one day. */
function mayConflict(page: Claim, other: Claim, corpus: StoryCorpus): boolean {
  if (!isSureAgainst(page, other) || !isSureAgainst(other, page) || mayFollow(page, other) || mayFollow(other, page))
    return false;
  if (page.measure?.tally !== other.measure?.tally) return false;
  const personal = (page.measure?.subject.length ?? 0) > 0;
  const isOfOther = () => isKnownOfNamed(page, corpus) || isKnownOtherwise(page, corpus);
  const isOfThen = () => isRightThen(page, other, corpus);
  if (personal && (isOtherOccasion(page, other, corpus) || isOfOther() || isOfThen())) return false;
  const isState = page.measure?.event === null && page.figure.kind === 'count';
  if (!isState) return true;
  const together = sameSpeaker(page.by, other.by);
  if (page.by && other.by && !together) return false;
  if (!(page.asOf && other.asOf) && areBeforeAndAfter(page, other, corpus)) return false;
  if (page.asOf && other.asOf)
    return daysApart(page.asOf, other.asOf) === 0 || (together && isLeap(page, other, corpus));
  if (page.asOf) return together && page.asOf <= corpus.story.date;
  return !other.asOf || together;
}

/** Does it leave no doubt, or is it a part that is longer than the other's whole? */
function isSureAgainst({ measure, figure }: Claim, other: Claim): boolean {
  const whole = other.figure;
  const longer = whole.unit === figure.unit && Number(figure.low) > Number(whole.high ?? Number.POSITIVE_INFINITY);
  return measure?.sure === true || (measure?.least === true && longer);
}

/** Can the one tell a day behind the other: who was freed on one day, and taken across a border on the next? */
function mayFollow({ measure, figure }: Claim, other: Claim): boolean {
  const isBefore = other.figure.kind === figure.kind && String(figure.high) < String(other.figure.low);
  return measure?.follows === true && !isBefore;
}

/** Do two ways of naming a speaker share a name? */
function sameSpeaker(a: string | null, b: string | null): boolean {
  if (!a || !b) return false;
  const names = (text: string) =>
    new Set(
      (text.match(/\p{Lu}[\p{L}\p{M}'’-]+/gu) ?? []).filter((word) => word.length >= SHORTEST_NAME).map(foldName),
    );
  const others = names(b);
  return [...names(a)].some((name) => others.has(name));
}
