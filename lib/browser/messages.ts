/**
 * Every message between the parts of the extension, with its reply. Nothing else crosses a border.
 * A message belongs to one of five groups by who may send it to whom; the background checks who asks,
 * and lib/browser/schema.ts checks what was sent.
 */

import type { Article, Comparison, PageState, Saved, SavedSummary, Verdict } from '../types.ts';
import type { MarkNames } from './mark-styles.ts';

/** A figure to mark in the page: where it stands in the article's text, and what was found. */
export interface Mark {
  start: number;
  end: number;
  verdict: Verdict;
}

/** From a tab's content script to the background. The tab is the sender's. */
export interface PageMessages {
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
}

/** From the extension's own pages (side panel, popup) to the background; tabId names the tab that is asked about. */
export interface ViewMessages {
  /** What the tab is at: the checked selection if there is one, else the page. */
  'get-state': { request: { tabId: number }; reply: PageState };
  /** Scroll to a figure of the page's article and flash it. */
  'show-figure': { request: { tabId: number; start: number; end: number }; reply: { shown: boolean } };
  /** Leave the checked selection and show the page again. */
  'drop-selection': { request: { tabId: number }; reply: null };
  /** Save what `get-state` shows. Saving the same comparison again gives the same id. Refused in private windows. */
  save: { request: { tabId: number }; reply: { id: number } };
  /** Newest first. */
  'list-saved': { request: null; reply: SavedSummary[] };
  'get-saved': { request: { id: number }; reply: Saved | null };
  'delete-saved': { request: { id: number }; reply: null };
  /** Puts back what was just deleted (undo), unchanged, under its old id. */
  'restore-saved': { request: { saved: Saved }; reply: null };
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
