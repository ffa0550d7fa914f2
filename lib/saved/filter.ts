/** Narrows the list of saved comparisons by what the reader chooses. */
import type { SavedSummary, Verdict } from '../types.ts';
import { siteOf } from '../view/format.ts';

/** What is chosen; null is all. */
export interface Filter {
  /** Comparisons with at least one figure of this verdict. */
  verdict: Verdict | null;
  /** A story's title. */
  story: string | null;
  site: string | null;
  tag: string | null;
  /** First and last day, in the reader's own time ("2025-12-20"). */
  from: string | null;
  to: string | null;
}

export const NO_FILTER: Filter = { verdict: null, story: null, site: null, tag: null, from: null, to: null };

export function passes(item: SavedSummary, { verdict, story, site, tag, from, to }: Filter): boolean {
  return (
    (verdict === null || item.counts[verdict] > 0) &&
    (story === null || item.storyTitle === story) &&
    (site === null || siteOf(item.url) === site) &&
    (tag === null || item.tags.includes(tag)) &&
    ((from === null && to === null) || isWithin(dayOf(item.savedAt), from, to))
  );
}

function isWithin(day: string, from: string | null, to: string | null): boolean {
  return (from === null || day >= from) && (to === null || day <= to);
}

/** The day of a moment where the reader is. */
function dayOf(moment: string): string {
  const date = new Date(moment);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** What there is to choose from, in the order of an alphabet. */
export interface Choices {
  stories: string[];
  sites: string[];
  tags: string[];
}

export function choicesOf(items: readonly SavedSummary[]): Choices {
  const sorted = (all: (string | null)[]) => [...new Set(all.filter((one) => one !== null))].sort();
  return {
    stories: sorted(items.map((item) => item.storyTitle)),
    sites: sorted(items.map((item) => siteOf(item.url))),
    tags: sorted(items.flatMap((item) => item.tags)),
  };
}

/** How many things are chosen. */
export function chosenIn(filter: Filter): number {
  return Object.values(filter).filter((each) => each !== null).length;
}
