/** What a tab is at, and what the reader keeps. */
import type { Comparison, Verdict } from './report.ts';

/** What a tab is at. */
export type PageState =
  | { kind: 'looking' }
  | { kind: 'unknown' } // not an article about a story that it knows
  | { kind: 'restricted' } // a page where extensions may not run
  /** The browser keeps the extension off this site; `origin` is the site ("https://example.org"), null where even its address is kept from us. */
  | { kind: 'no-permission'; origin: string | null }
  /** The reader switched this site off ("example.org"). */
  | { kind: 'off'; site: string }
  | { kind: 'too-large' }
  | { kind: 'failed'; reason: string }
  | { kind: 'compared'; of: 'page' | 'selection'; comparison: Comparison };

/** A comparison that the reader saved. */
export interface Saved {
  id: number;
  /** Names the comparison itself, so that saving it twice keeps one. */
  key?: string;
  savedAt: string; // ISO date and time
  title: string;
  url: string | null;
  /** What was compared, as in `PageState`. */
  of: 'page' | 'selection';
  comparison: Comparison;
}

/** A saved comparison as the list shows it. */
export interface SavedSummary {
  id: number;
  savedAt: string;
  title: string;
  url: string | null;
  storyTitle: string | null;
  counts: VerdictCounts;
}

/** Figures of a comparison by verdict. */
export type VerdictCounts = Record<Verdict, number>;
