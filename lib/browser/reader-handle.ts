/** How the first script finds the reader that it loads into a page; both run in the extension's own world there. */

/** Built file of the reader, among the web-accessible resources. */
export const READER_FILE = 'reader.js';

/** Where the reader puts its handle on `globalThis` when it is loaded. */
export const READER = Symbol.for('countercheck.reader');

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
