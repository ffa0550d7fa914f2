/**
 * Every message between the parts of the extension, with its reply. Nothing else crosses a border.
 * A message belongs to one of five groups by who may send it to whom; the background checks who asks,
 * and lib/browser/schema.ts checks what was sent.
 */

import type { Words } from '../saved/notes.ts';
import type {
  Article,
  Comparison,
  Imported,
  PageHead,
  PageState,
  Saved,
  SavedSummary,
  SavedWhole,
  Verdict,
} from '../types.ts';
import type { LoadedFile } from './load-script.ts';
import type { MarkNames } from './mark-styles.ts';
import type { Words as Spoken } from './words.ts';

/** Rows that one message asks for at most: some hundred kilobytes. */
export const ROWS_AT_ONCE = 500;

/** A figure to mark in the page: where it stands in the article's text, and what was found. */
export interface Mark {
  start: number;
  end: number;
  verdict: Verdict;
}

/** From a tab's content script to the background. The tab is the sender's. */
export interface PageMessages {
  /** The page may name somebody of a story. Reply: the id of the story that it reports, or null. */
  'spot-page': { request: { head: PageHead }; reply: { story: string | null } };
  /** The first script spotted the story with this id; the reader extracted the article. Reply: what to mark. */
  'page-read': { request: { article: Article; story: string }; reply: { marks: Mark[] } };
  /** Reading begins, the page changed into something else, is too large, reading it failed, or the reader switched this site off. */
  'page-state': {
    request: {
      state: Extract<PageState['kind'], 'looking' | 'unknown' | 'too-large'> | { failed: string } | { off: string };
    };
    reply: null;
  };
  /**
   * Put the styles of the page's marks into it, under these names, for paper too or for the screen alone.
   * The browser takes them out when the extension goes.
   */
  'style-marks': { request: { names: MarkNames; print: boolean }; reply: null };
  /** Put one of our own scripts beside the first, in Firefox. */
  'load-script': { request: { file: LoadedFile }; reply: null };
}

/** What a reader selected in a page, with what tells how to read it. */
export interface Passage extends Pick<Article, 'title' | 'url' | 'language'> {
  text: string;
}

/** What a card answers on: a selected passage, or the page's figure that stands at these offsets of its article. */
export type Subject = { passage: Passage } | { spot: { start: number; end: number } };

/** From the card in any frame of a tab to the background. The tab is the sender's. */
export interface CardMessages {
  /** What is found of it; of a page's figure, that alone. */
  'card-check': { request: Subject; reply: Comparison };
  /**
   * Show it in the sidebar, called inside a click. Not opened where the browser lets only clicks of its own open it;
   * it stands there then as soon as the reader does.
   */
  'card-open': { request: Subject; reply: { opened: boolean } };
  /** Save it: the passage's comparison, or that of the whole page. Refused in private windows. */
  'card-save': { request: Subject; reply: { id: number } };
  /** What the interface says; null where it cannot be read. */
  'card-words': { request: null; reply: Spoken | null };
}

/** From the extension's own pages (side panel, popup) to the background; tabId names the tab that is asked about. */
export interface ViewMessages {
  /** What the tab is at: the checked selection if there is one, else the page. */
  'get-state': { request: { tabId: number }; reply: PageState };
  /** Scroll to a figure of the page's article and flash it. */
  'show-figure': { request: { tabId: number; start: number; end: number }; reply: { shown: boolean } };
  /** Leave the checked selection and show the page again. */
  'drop-selection': { request: { tabId: number }; reply: null };
  /**
   * Save what `get-state` shows. The same page's earlier comparison becomes its history; the same comparison again
   * changes nothing. Refused in private windows.
   */
  save: { request: { tabId: number }; reply: { id: number } };
  /** Ids of all that is saved, newest first. What was deleted long ago is now gone for good. */
  'list-saved': { request: null; reply: number[] };
  /** At most ROWS_AT_ONCE of them; what there is not any more is left out. */
  'saved-rows': { request: { ids: number[] }; reply: SavedSummary[] };
  /** At one of its states; with null, at the newest. */
  'get-saved': { request: { id: number; savedAt: string | null }; reply: Saved | null };
  /** With all its states, to be exported. */
  'whole-saved': { request: { id: number }; reply: SavedWhole | null };
  /** The reader changed note or tags. What another window changed meanwhile is kept too. */
  'annotate-saved': { request: { id: number; was: Words; now: Words }; reply: SavedSummary | null };
  'delete-saved': { request: { ids: number[] }; reply: null };
  /** Puts back what was deleted some minutes ago at most, unchanged, under its old id. */
  'restore-saved': { request: { ids: number[] }; reply: null };
  /** Takes everything away for good. */
  'erase-saved': { request: null; reply: null };
  /** Go to a figure of a saved state: in the tab where the page is open, else in a new one. */
  'show-saved': {
    request: { id: number; savedAt: string; start: number; end: number };
    reply: { went: 'there' | 'new-tab' | 'not-found' };
  };
  /**
   * Compare the page as it is today, or, where it cannot be read, the saved text (`from` tells which) with today's
   * sources. The page may be opened in a tab behind for it.
   */
  'compare-again': { request: { id: number }; reply: { from: 'page' | 'text'; comparison: Comparison } };
  /** One part of a batch of comparisons from a file, numbered from 0. Nothing changes yet. */
  'import-part': { request: { batch: string; part: number; wholes: SavedWhole[] }; reply: null };
  /** Take all parts of the batch in, or none. */
  'import-end': { request: { batch: string; parts: number }; reply: Imported };
}

/** From the background to the reader in a tab's top frame. */
export interface TabMessages {
  /** Scroll to these offsets of the article's text and flash them. */
  reveal: { request: { start: number; end: number }; reply: { shown: boolean } };
  /** The background no longer has what was read (it was ended in the middle): send `page-read` or `page-state` once more. */
  'read-again': { request: null; reply: null };
  /** Go to the next marked figure, or the one before, and say what was found of it. */
  'step-mark': { request: { by: 1 | -1 }; reply: { shown: boolean } };
}

/** From the background to every open extension page; nobody answers. */
export interface Broadcasts {
  'state-changed': { request: { tabId: number }; reply: null };
  /** What is saved under these ids changed, came or went; null: anything. */
  'saved-changed': { request: { ids: number[] | null }; reply: null };
}

/** What the background answers. */
export type AskedMessages = PageMessages & CardMessages & ViewMessages;
export type Messages = AskedMessages & TabMessages & Broadcasts;

export type MessageName = keyof Messages;
export type Request<N extends MessageName> = Messages[N]['request'];
export type Reply<N extends MessageName> = Messages[N]['reply'];
/** What travels: the name, and the request beside it. */
export type Envelope<N extends MessageName = MessageName> = { [K in N]: { name: K; request: Request<K> } }[N];
/** A reply travels in an envelope too, so that an error arrives as words and not as silence. */
export type Answer<N extends MessageName> = { ok: true; reply: Reply<N> } | { ok: false; error: string };
