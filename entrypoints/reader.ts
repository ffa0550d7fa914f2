import browser from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask, onMessage } from '../lib/browser/client.ts';
import { createMarks, dressByBackground, dressDocument } from '../lib/browser/marks.ts';
import { createReader } from '../lib/browser/reader.ts';
import { READER } from '../lib/browser/reader-handle.ts';
import type { Link } from '../lib/browser/reading.ts';

const link: Link = { ask, listen: onMessage, alive: () => Boolean(browser.runtime?.id) };

/** The reader: loaded by the first script into pages on which it spotted an article, and left there to be started. */
export default defineUnlistedScript(() => {
  // Firefox takes styles out again that the background put in when the extension goes, and leaves those of a script;
  // Chromium lets the background put none in, but lets the script see that the extension is gone.
  const dress = import.meta.env.FIREFOX ? dressByBackground(ask) : dressDocument(window);
  Object.defineProperty(globalThis, READER, { value: createReader(window, link, createMarks(window, dress)) });
});
