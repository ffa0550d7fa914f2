/**
 * Every message between the parts of the extension, with its reply. Nothing else crosses a border.
 * Requests go to the background unless the comment says otherwise; each handler checks who asks.
 */
import type { Article, PageState, Saved, SavedSummary, Verdict } from '../types.ts';

/** A figure to mark in the page: where it stands in the article's text, and what was found. */
export interface Mark {
  start: number;
  end: number;
  verdict: Verdict;
}

export interface Messages {
  // from the content script
  /** The first script spotted a story; the reader extracted the article. Reply: what to mark. */
  'page-read': { request: { article: Article }; reply: { marks: Mark[] } };
  /** The page was left, changed into something else, is too large, or reading it failed. */
  'page-state': {
    request: { state: Extract<PageState['kind'], 'looking' | 'unknown' | 'too-large'> | { failed: string } };
    reply: null;
  };

  // from the extension's own pages (side panel, popup); tabId names the tab that is asked about
  'get-state': { request: { tabId: number }; reply: PageState };
  'show-figure': { request: { tabId: number; start: number; end: number }; reply: { shown: boolean } };
  save: { request: { tabId: number }; reply: { id: number } };
  'list-saved': { request: null; reply: SavedSummary[] };
  'get-saved': { request: { id: number }; reply: Saved | null };
  'delete-saved': { request: { id: number }; reply: null };

  // from the background to a tab's content script
  reveal: { request: { start: number; end: number }; reply: { shown: boolean } };
  'read-selection': { request: null; reply: { text: string } };

  // from the background to open extension pages
  'state-changed': { request: { tabId: number }; reply: null };
}

export type MessageName = keyof Messages;
export type Request<N extends MessageName> = Messages[N]['request'];
export type Reply<N extends MessageName> = Messages[N]['reply'];
/** What travels: the name, and the request beside it. */
export type Envelope<N extends MessageName = MessageName> = { [K in N]: { name: K; request: Request<K> } }[N];
/** A reply travels in an envelope too, so that an error arrives as words and not as silence. */
export type Answer<N extends MessageName> = { ok: true; reply: Reply<N> } | { ok: false; error: string };
