/** How the first script finds the reader that it loads into a page; both run in the extension's own world there. */

import type { Comparison } from '../types.ts';

/** Built file of the reader, among the web-accessible resources. */
export const READER_FILE = 'reader.js';

/** Where the reader puts its handle on `globalThis` when it is loaded. */
export const READER = Symbol.for('countercheck.reader');

/** An article that is packed with the extension, at work in one of its pages. */
export interface Demo {
  comparison: Comparison;
  /** Scrolls to a stretch of the article and lights it up. */
  show(start: number, end: number): void;
}

export interface ReaderHandle {
  /** Reads the page as an article about the story with this id, sends and marks it. */
  start(story: string): void;
  /** Takes everything out of the page again. */
  stop(): void;
}

/** The handle, or undefined as long as the reader is not loaded. */
export function readerHandle(): ReaderHandle | undefined {
  return (globalThis as { [READER]?: ReaderHandle })[READER];
}

/** What the loaded reader can do besides, in the extension's own pages. */
export interface OwnReader extends ReaderHandle {
  /**
   * Puts the article of a packed page into the place, and does with it what is done with an article in any tab:
   * compares it, marks it, and answers on marks and selected text, until the signal is aborted. Throws words for the
   * reader.
   */
  mount(html: string, place: Element, signal: AbortSignal): Promise<Demo>;
}

/** The reader in a page of the extension, which loads it before everything else. */
export function ownReader(): OwnReader {
  return readerHandle() as OwnReader;
}
