import type { IsoDate, PageHead, StorySpot } from '../types.ts';
import { dateInAddress } from './address.ts';
import { isElsewhere } from './elsewhere.ts';
import { dwells, isPortrait, unfolds } from './late.ts';
import { isList } from './list.ts';
import { passages } from './passages.ts';
import { plain } from './plain.ts';
import { printedDay, withoutDay } from './printed-day.ts';
import { isSubject } from './subject.ts';
import { entryTerms, holds, OWN, ownWords, STRONG, vote, votes, weight } from './votes.ts';

/** A story's id with what spots it. */
export interface Spottable {
  story: string;
  spot: StorySpot;
}

/** What an article reports it says in its first paragraphs; later ones bring the background. */
const LEAD = 1500;
/** In these passages something must tell this event; what comes after them may be the history of a later one. */
const NEAR = 4;
/** On the event's own days there is no later one yet, and an essay or a family's story takes its time. */
const NEAR_AT_ITS_TIME = 6;
/** A report of more than so many passages that has marks of the event in but one of them is on something else. */
const SHORT = 4;
/** Below this share of passages with any word of the story the page soon turns to something else. */
const SHARE = 0.3;

/** Whether any word of the page's opening could be the story's: one scan, no folding, as most pages end here. */
function mayBe(head: PageHead, spot: StorySpot): boolean {
  const text = `${head.title} ${head.heading} ${head.description} ${head.opening}`.toLowerCase();
  return entryTerms(spot).some((term) => text.includes(term.endsWith('*') ? term.slice(0, -1) : term));
}

/** Whether enough passages have a word of the story. */
function staysWith(texts: string[], spot: StorySpot): boolean {
  const words = [...spot.who, ...ownWords(spot)];
  return texts.filter((text) => holds(text, words)).length >= texts.length * SHARE;
}

function tellsTwice(texts: string[], spot: StorySpot): boolean {
  return texts.filter((text) => vote(text, spot) >= OWN).length > 1;
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

/** The page's day, and how it stands to the event's own; null where it gives none. */
function dayOf(head: PageHead, spot: StorySpot): { day: IsoDate; time: 'before' | 'then' | 'later' } | null {
  const isBefore = (day: IsoDate): boolean => day < spot.from.slice(0, day.length);
  const told = head.published ?? dateInAddress(head.url);
  if (told !== null && isBefore(told)) return { day: told, time: 'before' };
  // An early day that is only printed may be one in the life of somebody.
  const day = told ?? printedDay(head.opening);
  if (day === null || isBefore(day)) return null;
  return { day, time: day <= spot.until ? 'then' : 'later' };
}

function passes(head: PageHead, spot: StorySpot): boolean {
  if (!mayBe(head, spot)) return false;
  const { day = null, time = null } = dayOf(head, spot) ?? {};
  if (time === 'before') return false;
  const top = [head.title, head.heading, head.description].filter((text) => text !== null).map(plain);
  if (time === 'later' && (!isSubject(top, [], spot) || votes(top, spot) < STRONG)) return false;
  const isTimely = time === 'then';
  const opening = day !== null && isTimely ? withoutDay(head.opening, day) : head.opening;
  const lead = passages(opening.slice(0, LEAD)).map(plain);
  const all = passages(opening).map(plain);
  const early = [...top, ...lead.slice(0, isTimely ? NEAR_AT_ITS_TIME : NEAR)];
  const then = isTimely ? atItsTime(early, spot) : spot;
  if (isElsewhere(top, all, then)) return false;
  const near = votes(early, then);
  const isReport = () =>
    isSubject(top, lead, then) &&
    near >= STRONG &&
    votes([...top, ...lead], then) >= spot.least &&
    staysWith([...top, ...all], then) &&
    (all.length <= SHORT || tellsTwice([...top, ...all], then));
  const isLate = () =>
    dwells(top, all, near, isTimely, then) ||
    isPortrait(top, all, isTimely, then) ||
    unfolds([top.join(' '), ...all], isTimely, then);
  return (isReport() || isLate()) && !isList(head);
}

/**
 * The id of the story whose event the page reports, or null. The page must say early that somebody of `who` `did` it,
 * carry the marks of this event before those of another, and stay with the subject; or come back to it again and again.
 * It must be no list of articles.
 */
export function spot(head: PageHead, spots: Spottable[]): string | null {
  return spots.find((each) => passes(head, each.spot))?.story ?? null;
}
