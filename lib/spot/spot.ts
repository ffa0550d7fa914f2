import type { PageHead, StorySpot } from '../types.ts';
import { isList } from './list.ts';
import { passages } from './passages.ts';
import { needle, plain } from './plain.ts';

/** A story's id with what spots it. */
export interface Spottable {
  story: string;
  spot: StorySpot;
}

/** What an article reports it says in its first paragraphs; later ones bring the background. */
const LEAD = 1500;
/** An article says what it is about in its title or in one of its first passages. */
const FIRST = 3;
/** A fact in passing fills one passage of many; below this share the page is about something else. */
const SHARE = 0.3;

const holds = (text: string, terms: string[]): boolean => terms.some((term) => text.includes(needle(term)));

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
  const seen = new Set<number>();
  let sum = 0;
  for (const text of texts) {
    if (holds(text, spot.aside)) continue;
    const telling = holds(text, spot.did);
    for (const [index, mark] of spot.marks.entries()) {
      if (seen.has(index) || (mark.weight > 0 && !telling) || !holds(text, mark.terms)) continue;
      seen.add(index);
      sum += mark.weight;
    }
    if (Math.abs(sum) >= spot.least) break;
  }
  return sum;
}

function passes(head: PageHead, spot: StorySpot): boolean {
  if (!mayBe(head, spot)) return false;
  const { published } = head;
  if (published !== null && published < spot.from.slice(0, published.length)) return false;
  const top = [head.title, head.heading, head.description]
    .map((text) => plain(text ?? ''))
    .filter((text) => text.trim());
  const body = passages(head.opening).map(plain);
  const tells = (text: string): boolean => holds(text, spot.who) && holds(text, spot.did) && !holds(text, spot.aside);
  if (![...top, ...body.slice(0, FIRST)].some(tells)) return false;
  if (published !== null && published > spot.until && votes(top, spot) <= 0) return false;
  const lead = passages(head.opening.slice(0, LEAD)).map(plain);
  if (votes([...top, ...lead], spot) < spot.least) return false;
  const own = spot.marks.filter((mark) => mark.weight > 0).flatMap((mark) => mark.terms);
  const words = [...spot.who, ...spot.did, ...own];
  const all = [...top, ...body];
  return all.filter((text) => holds(text, words)).length >= all.length * SHARE && !isList(head);
}

/**
 * The id of the story whose event the page reports, or null. The page must say early that somebody of `who` `did` it,
 * carry the marks of this event before those of another, stay with the subject, and be no list of articles.
 */
export function spot(head: PageHead, spots: Spottable[]): string | null {
  return spots.find((each) => passes(head, each.spot))?.story ?? null;
}
