/** What tells that a page reports a story's event. */
import type { IsoDate } from './article.ts';

/** Terms that tell one thing about an event, in any spelling or language, and how far they tell it. */
export interface SpotMark {
  terms: string[];
  /** Positive: only this event has it. Negative: it tells another event or another subject. */
  weight: number;
  /** It tells something before the event: no page of the event's own days is about that. */
  earlier?: boolean;
}

/**
 * What tells an article that reports the event from any other page. A term is lower-case words without accents;
 * `releas*` stands for every word that begins so. See lib/spot/spot.ts for how the votes are counted.
 */
export interface StorySpot {
  /** Pages dated before this day cannot report it: the event's own day, less some days for pages that are wrong. */
  from: IsoDate;
  /** Pages dated after this day tell it as history, unless their title, heading or description tells it. */
  until: IsoDate;
  /** Whose event it is. A page without any of these or of `people` is not looked at further; accented spellings too. */
  who: string[];
  /** Those who are known by it, where a page may name nobody of `who`. */
  people?: string[] | undefined;
  /** What was done. Marks count only where it is told. */
  did: string[];
  marks: SpotMark[];
  /** Words of what is hoped for, still to come or long past: a passage with one of them has no vote. */
  aside: string[];
  /** Votes that make a page an article about the event. */
  least: number;
}

/** What the first script reads of a page: never more than its opening. */
export interface PageHead {
  title: string | null;
  /** The meta description. */
  description: string | null;
  /** The first h1. */
  heading: string | null;
  /** Up to 4,000 characters of visible text, blocks parted by line breaks; text that is all link is left out. */
  opening: string;
  /** Where in `opening` headline-like links stood, as offsets in reading order: many on fronts, few in articles. */
  teasers: number[];
  url: string | null;
  published: IsoDate | null;
  /** What the page says that it is ("article", "NewsArticle", "website"); null where it says nothing. */
  type: string | null;
}
