import type { PageHead, SpotMark, StorySpot } from '../types.ts';
import { dateInAddress } from './address.ts';
import { isList } from './list.ts';
import { passages } from './passages.ts';
import { hasTerm, plain } from './plain.ts';

/** A story's id with what spots it. */
export interface Spottable {
  story: string;
  spot: StorySpot;
}

/** What an article reports it says in its first paragraphs; later ones bring the background. */
const LEAD = 1500;
/** A first sentence is longer than a byline, a dateline or a notice above it. */
const SENTENCE = 90;
/** Where neither title nor first sentence tells the event, one of these passages must. */
const FIRST = 3;
/** Under a title that names the story's people, but not what was done, so many passages must be on the event. */
const PASSAGES_ON_EVENT = 3;
/** In these passages something must tell this event; what comes after them may be the history of a later one. */
const NEAR = 4;
/** On the event's own days there is no later one yet, and an essay or a family's story takes its time. */
const NEAR_AT_ITS_TIME = 6;
/** Votes of a passage that tells this event and not just one of its kind. */
const STRONG = 3;
/** A fact in passing fills one passage of many. */
const SHARE_ON_EVENT = 0.4;
/** A page that comes to the event late has so many votes in all its passages together, */
const VOTES_DWELLING = 17;
/** and so many marks of its own beside the passage that tells it best, */
const MARKS_BESIDE = 4;
/** or one fewer where a passage tells the event with so many votes, or the page is of the event's own days. */
const TELLING = 5;
/** With so many votes a passage can be of no other event. */
const FULL = 8;
/** Below this share of passages with any word of the story the page soon turns to something else. */
const SHARE = 0.3;
/** An essay or a letter of the event's own days may tell it by its people alone: so many marks in as many passages. */
const MARKS_SPREAD = 4;
/** Marks of this weight are words of the story; lighter ones are dates and names that stand everywhere. */
const OWN = 2;

const holds = (text: string, terms: string[]): boolean => terms.some((term) => hasTerm(text, term));

/** Whether any word of the page's opening could be the story's: one scan, no folding, as most pages end here. */
function mayBe(head: PageHead, spot: StorySpot): boolean {
  const text = `${head.title} ${head.heading} ${head.description} ${head.opening}`.toLowerCase();
  return spot.who.some((term) => text.includes(term.endsWith('*') ? term.slice(0, -1) : term));
}

/**
 * Reads passages in order and adds up the marks, each once, until one side has `least` votes:
 * what is told first decides, and the background that every report ends with has no say.
 */
function votes(texts: string[], spot: StorySpot): number {
  const seen = new Set<SpotMark>();
  let sum = 0;
  for (const text of texts) {
    if (holds(text, spot.aside)) continue;
    for (const mark of spot.marks) {
      if (seen.has(mark) || !holds(text, mark.terms)) continue;
      seen.add(mark);
      sum += mark.weight;
    }
    if (Math.abs(sum) >= spot.least) break;
  }
  return sum;
}

/** Words that are on the event itself: what was done, and the marks that are not mere dates and places. */
function ownWords(spot: StorySpot): string[] {
  return [...spot.did, ...spot.marks.filter((mark) => mark.weight >= OWN).flatMap((mark) => mark.terms)];
}

/**
 * Whether a page says at its start that it is about somebody of `who` who `did` it: in title, heading, description or
 * first sentence. Else one of the next must tell this very event, and the page must stay with it.
 */
function isSubject(top: string[], lead: string[], spot: StorySpot): boolean {
  const named = top.some((text) => holds(text, spot.who));
  const tells = (text: string): boolean =>
    (named || holds(text, spot.who)) && holds(text, spot.did) && !holds(text, spot.aside);
  const isStrong = (text: string): boolean => votes([text], spot) >= STRONG;
  const first = lead.findIndex((text) => text.length >= SENTENCE);
  if ([...top, ...lead.slice(0, first + 1)].some(tells)) return true;
  const did = top.filter((text) => holds(text, spot.did));
  if (!lead.slice(0, FIRST).some((text) => tells(text) && (isStrong(text) || did.some(isStrong)))) return false;
  const own = ownWords(spot);
  const onEvent = lead.filter((text) => holds(text, own)).length;
  const namesOnly = did.length === 0 && top.some((text) => holds(text, [...spot.who, ...own]));
  return onEvent >= lead.length * SHARE_ON_EVENT && (!namesOnly || onEvent >= PASSAGES_ON_EVENT);
}

/**
 * Whether a page that is not on the event from its start tells so much of it, in more than one place, that it can be of
 * no other. A report of something else tells it in one passage, with all its names.
 */
function dwells(top: string[], texts: string[], near: number, isTimely: boolean, spot: StorySpot): boolean {
  const named = isTimely && top.some((text) => holds(text, spot.who));
  const told = texts.map((text) => (holds(text, spot.aside) ? 0 : weight(text, spot)));
  const best = told.indexOf(Math.max(...told));
  const beside = texts.filter((text, i) => Math.abs(i - best) > 1 && !holds(text, spot.aside));
  const marks = spot.marks.filter(({ weight, terms }) => weight >= OWN && beside.some((text) => holds(text, terms)));
  const tells = texts.filter(
    (text) => (named || holds(text, spot.who)) && holds(text, spot.did) && !holds(text, spot.aside),
  );
  const isTold = isTimely || tells.some((text) => weight(text, spot) >= TELLING);
  const sum = told.reduce((all, each) => all + each, 0);
  if (isTimely && isPortrait(top, texts, sum, spot)) return true;
  return (
    near >= 0 &&
    sum >= VOTES_DWELLING &&
    marks.length >= (isTold ? MARKS_BESIDE - 1 : MARKS_BESIDE) &&
    (tells.length > 0 || near >= spot.least)
  );
}

/**
 * Whether a page that names somebody of the story at its start tells a life, and in one passage all of the event: it
 * has marks of another kind of page.
 */
function isPortrait(top: string[], texts: string[], sum: number, spot: StorySpot): boolean {
  const names = spot.marks.filter((mark) => mark.weight >= STRONG).flatMap((mark) => mark.terms);
  const tells = (text: string): boolean =>
    weight(text, spot) >= FULL && holds(text, spot.did) && !holds(text, spot.aside);
  const named = [...top, ...texts.slice(0, FIRST)].some((text) => holds(text, names));
  return sum >= VOTES_DWELLING && named && texts.some(tells);
}

/**
 * Whether a page comes to ever more of what marks the event, each in a passage of its own: who reports something else
 * sums it up in one or two.
 */
function unfolds(texts: string[], spot: StorySpot): boolean {
  const marks = spot.marks.filter((mark) => mark.weight >= OWN);
  const elsewhere = spot.marks.filter((mark) => mark.weight < 0 && mark.earlier !== true);
  if (texts.some((text) => elsewhere.some(({ terms }) => holds(text, terms)))) return false;
  if (!texts.some((text) => holds(text, spot.did) && !holds(text, spot.aside))) return false;
  const seen = new Set<SpotMark>();
  let passagesWithNew = 0;
  for (const text of texts) {
    const fresh = marks.filter((mark) => !seen.has(mark) && holds(text, mark.terms));
    for (const mark of fresh) seen.add(mark);
    if (fresh.length > 0) passagesWithNew++;
  }
  return passagesWithNew >= MARKS_SPREAD;
}

/** The weights of all marks in one passage. */
function weight(text: string, spot: StorySpot): number {
  return spot.marks.reduce((sum, mark) => sum + (holds(text, mark.terms) ? mark.weight : 0), 0);
}

/** Whether enough passages have a word of the story. */
function staysWith(texts: string[], spot: StorySpot): boolean {
  const words = [...spot.who, ...ownWords(spot)];
  return texts.filter((text) => holds(text, words)).length >= texts.length * SHARE;
}

/**
 * What tells for and against a page of the event's own days: what came earlier is background there, provided that an
 * early passage tells the event by itself.
 */
function atItsTime(early: string[], spot: StorySpot): StorySpot {
  const before = spot.marks.filter((mark) => mark.earlier === true).flatMap((mark) => mark.terms);
  const tells = (text: string): boolean => holds(text, spot.did) && !holds(text, [...spot.aside, ...before]);
  if (!early.some((text) => tells(text) && weight(text, spot) >= OWN)) return spot;
  return { ...spot, marks: spot.marks.filter((mark) => mark.earlier !== true) };
}

function passes(head: PageHead, spot: StorySpot): boolean {
  if (!mayBe(head, spot)) return false;
  const published = head.published ?? dateInAddress(head.url);
  if (published !== null && published < spot.from.slice(0, published.length)) return false;
  const top = [head.title, head.heading, head.description].filter((text) => text !== null).map(plain);
  const lead = passages(head.opening.slice(0, LEAD)).map(plain);
  const isTimely = published !== null && published <= spot.until;
  if (published !== null && !isTimely && (!isSubject(top, [], spot) || votes(top, spot) < STRONG)) return false;
  const all = passages(head.opening).map(plain);
  const early = [...top, ...lead.slice(0, isTimely ? NEAR_AT_ITS_TIME : NEAR)];
  const then = isTimely ? atItsTime(early, spot) : spot;
  const near = votes(early, then);
  const isReport = () =>
    isSubject(top, lead, then) &&
    near >= STRONG &&
    votes([...top, ...lead], then) >= spot.least &&
    staysWith([...top, ...all], then);
  return (isReport() || dwells(top, all, near, isTimely, then) || (isTimely && unfolds(all, then))) && !isList(head);
}

/**
 * The id of the story whose event the page reports, or null. The page must say early that somebody of `who` `did` it,
 * carry the marks of this event before those of another, and stay with the subject; or come back to it again and again.
 * It must be no list of articles.
 */
export function spot(head: PageHead, spots: Spottable[]): string | null {
  return spots.find((each) => passes(head, each.spot))?.story ?? null;
}
