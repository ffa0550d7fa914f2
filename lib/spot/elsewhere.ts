/** Pages that are of something else, whatever they tell of the event. */
import type { StorySpot } from '../types.ts';
import { allVotes, FULL, holds, STRONG, vote, votes, weight } from './votes.ts';

/** With so many times the least votes in all its passages a page does more than recall the event. */
const BEYOND_RECALL = 2;
/** Passages on other events that make a list of such, if just one is on this. */
const OTHERS_IN_LIST = 2;

/** Whether a page is of another subject by its top, recalls the event in passing, or has it as one entry of a list. */
export function isElsewhere(top: string[], texts: string[], spot: StorySpot): boolean {
  const all = [...top, ...texts];
  return votes(top, spot) < -STRONG || isRecalled(all, spot) || isEntry(all, spot);
}

/** Whether all that is told, but for a name or two, is told as having been before what the page reports. */
function isRecalled(texts: string[], spot: StorySpot): boolean {
  const tells = texts.filter((text) => holds(text, spot.did));
  return (
    allVotes(texts, spot) < BEYOND_RECALL * spot.least &&
    tells.some((text) => holds(text, spot.aside) && weight(text, spot) >= FULL) &&
    !tells.some((text) => vote(text, spot) > STRONG)
  );
}

/** Whether one passage is on the event, and more than one on others: a timeline, a year in review. */
function isEntry(texts: string[], spot: StorySpot): boolean {
  const each = texts.map((text) => vote(text, spot));
  const others = each.filter((sum) => sum <= -STRONG).length;
  return each.filter((sum) => sum >= STRONG).length === 1 && others >= OTHERS_IN_LIST;
}
