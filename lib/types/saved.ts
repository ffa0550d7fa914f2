/** What the reader keeps. */
import type { Comparison, Verdict } from './report.ts';
import type { Settings } from './settings.ts';

/** What was seen of a page or of a passage at one time. */
export interface SavedState {
  savedAt: string; // ISO date and time, in UTC
  title: string;
  comparison: Comparison;
}

/** All that is kept of one page or one passage: what an export holds. */
export interface SavedWhole {
  url: string | null;
  /** What was compared, as in `PageState`. */
  of: 'page' | 'selection';
  /** The reader's own words. */
  note: string;
  tags: string[];
  /** The newest first, at least one. */
  states: SavedState[];
}

/** A saved comparison opened at one of its states. */
export interface Saved extends SavedState, Omit<SavedWhole, 'states'> {
  id: number;
  /** All its states, the newest first, this one among them. */
  moments: SavedMoment[];
}

/** When a state was saved, and what it showed. */
export interface SavedMoment {
  savedAt: string;
  counts: VerdictCounts;
}

/** A saved comparison as the list shows it and searches it: its newest state in short. */
export interface SavedSummary extends SavedMoment {
  id: number;
  title: string;
  url: string | null;
  of: SavedWhole['of'];
  /** The story's id. */
  story: string | null;
  storyTitle: string | null;
  note: string;
  tags: string[];
  /** States before the newest. */
  earlier: number;
  /** What was measured, with the page's figures: "Day of the vote: 3 May". */
  figures: string[];
}

/** Figures of a comparison by verdict. */
export type VerdictCounts = Record<Verdict, number>;

/** What an import did. */
export interface Imported {
  /** Pages that were not saved here before. */
  added: number;
  /** Pages that were, and of which something was new. */
  updated: number;
  /** Pages of which all was here. */
  unchanged: number;
}

/** What an import did to the settings. */
export interface SettingsRestored {
  /** Those that are otherwise than before. */
  changed: (keyof Settings)[];
  /** Names in the file of what is no setting that can be read. */
  refused: string[];
}
