/** Pages that are on the event from their start. */
import type { StorySpot } from '../types.ts';
import { holds, ownWords, STRONG, tellsIt, votes } from './votes.ts';

/** A first sentence is longer than a byline, a dateline or a notice above it. */
const SENTENCE = 90;
/** Where neither title nor first sentence tells the event, one of these passages must. */
const FIRST = 3;
/** Under a title that names the story's people, but not what was done, so many passages must be on the event. */
const PASSAGES_ON_EVENT = 3;
/** A fact in passing fills one passage of many. */
const SHARE_ON_EVENT = 0.4;

/**
 * Whether a page says at its start that it is about somebody of `who` who `did` it: in title, heading, description or
 * first sentence. Else one of the next must tell this very event, the top be of no other, and the page stay with it.
 */
export function isSubject(top: string[], lead: string[], spot: StorySpot): boolean {
  const named = top.some((text) => holds(text, spot.who));
  const tells = (text: string): boolean => (named || holds(text, spot.who)) && tellsIt(text, spot);
  const isStrong = (text: string): boolean => votes([text], spot) >= STRONG;
  const first = lead.findIndex((text) => text.length >= SENTENCE);
  if ([...top, ...lead.slice(0, first + 1)].some(tells)) return true;
  const did = top.filter((text) => holds(text, spot.did));
  if (!lead.slice(0, FIRST).some((text) => tells(text) && (isStrong(text) || did.some(isStrong)))) return false;
  if (votes(top, spot) < 0) return false;
  const own = ownWords(spot);
  const onEvent = lead.filter((text) => holds(text, own)).length;
  const namesOnly = did.length === 0 && top.some((text) => holds(text, [...spot.who, ...own]));
  return onEvent >= lead.length * SHARE_ON_EVENT && (!namesOnly || onEvent >= PASSAGES_ON_EVENT);
}
