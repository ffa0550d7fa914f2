/** Pages that come to the event late, or bit by bit: letters, diaries, lives, captions. */
import type { SpotMark, StorySpot } from '../types.ts';
import { allVotes, FULL, holds, OWN, STRONG, tellsIt, termsOf, vote, weight } from './votes.ts';

/** A page that comes to the event late has so many times the least votes in all its passages together, */
const DWELLING = 3;
/** and so many marks of its own beside the passage that tells it best, */
const MARKS_BESIDE = 4;
/** or one fewer where a passage tells the event with so many votes, or the page is of the event's own days. */
const TELLING = 5;
/** Who a life is of stands in title, description or these passages. */
const FIRST = 3;
/** A page may tell the event by its people and things alone: ever new ones in so many passages, */
const SPREAD = 4;
/** and so many more for each passage with a mark of something else; */
const SPREAD_FOR_ELSEWHERE = 2;
/** or so many in one passage fewer (of the event's own days: one fewer, too), if these have a vote and this share. */
const SHARE_UNFOLDING = 0.25;
/** A page without a day needs so many times the least votes for it: other events have some of the same people. */
const UNFOLDING = 2;

/**
 * Whether a page that is not on the event from its start tells so much of it, in more than one place, that it can be of
 * no other. A report of something else tells it in one passage, with all its names.
 */
export function dwells(top: string[], texts: string[], near: number, isTimely: boolean, spot: StorySpot): boolean {
  const named = isTimely && top.some((text) => holds(text, spot.who));
  const told = texts.map((text) => vote(text, spot));
  const best = told.indexOf(Math.max(...told));
  const beside = texts.filter((text, i) => Math.abs(i - best) > 1 && !holds(text, spot.aside));
  const marks = spot.marks.filter(({ weight, terms }) => weight >= OWN && beside.some((text) => holds(text, terms)));
  const tells = texts.filter((text) => (named || holds(text, spot.who)) && tellsIt(text, spot));
  const isTold = isTimely || tells.some((text) => weight(text, spot) >= TELLING);
  return (
    near >= 0 &&
    allVotes(texts, spot) >= DWELLING * spot.least &&
    marks.length >= (isTold ? MARKS_BESIDE - 1 : MARKS_BESIDE) &&
    (tells.length > 0 || near >= spot.least)
  );
}

/**
 * Whether a page tells the life of somebody of the story, and in one passage all of the event: it has marks of another
 * kind of page. On other days than the event's, the top must say what was done.
 */
export function isPortrait(top: string[], texts: string[], isTimely: boolean, spot: StorySpot): boolean {
  const names = spot.people ?? termsOf(spot, STRONG);
  const saysIt = top.some((text) => holds(text, names) && tellsIt(text, spot));
  const isOf = saysIt || (isTimely && [...top, ...texts.slice(0, FIRST)].some((text) => holds(text, names)));
  const least = saysIt ? UNFOLDING * spot.least : DWELLING * spot.least;
  return (
    isOf && allVotes(texts, spot) >= least && texts.some((text) => tellsIt(text, spot) && weight(text, spot) >= FULL)
  );
}

/**
 * Whether a page comes to ever more of what marks the event, each in a passage of its own: who reports something else
 * sums it up in one or two, and has marks of that.
 */
export function unfolds(texts: string[], isTimely: boolean, spot: StorySpot): boolean {
  const sum = allVotes(texts, spot);
  if (!isTimely && sum < UNFOLDING * spot.least) return false;
  // With very many votes the people and things of the event tell what was done.
  if (sum < DWELLING * spot.least && !texts.some((text) => tellsIt(text, spot))) return false;
  const others = spot.marks.filter((mark) => mark.weight < 0 && mark.earlier !== true).flatMap(({ terms }) => terms);
  const elsewhere = texts.filter((text) => holds(text, others)).length;
  if (spread(texts, spot).passages >= SPREAD + SPREAD_FOR_ELSEWHERE * elsewhere) return true;
  const voting = texts.filter((text) => !holds(text, spot.aside));
  const { passages, marks } = spread(voting, spot);
  const isEnough = passages >= SPREAD - 1 && marks >= (isTimely ? SPREAD - 1 : SPREAD);
  return elsewhere === 0 && isEnough && passages >= texts.length * SHARE_UNFOLDING;
}

/** The marks of the story's own that passages have, and in how many is one that none before them has. */
function spread(texts: string[], spot: StorySpot): { passages: number; marks: number } {
  const own = spot.marks.filter((mark) => mark.weight >= OWN);
  const seen = new Set<SpotMark>();
  let passages = 0;
  for (const text of texts) {
    const fresh = own.filter((mark) => !seen.has(mark) && holds(text, mark.terms));
    for (const mark of fresh) seen.add(mark);
    if (fresh.length > 0) passages++;
  }
  return { passages, marks: seen.size };
}
