import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountDemo } from '../lib/browser/demo.ts';
import { link } from '../lib/browser/link.ts';
import { createMarks, dressByBackground, dressDocument } from '../lib/browser/marks.ts';
import { createReader } from '../lib/browser/reader.ts';
import { type OwnReader, READER } from '../lib/browser/reader-handle.ts';
import { readSettings, watchSettings } from '../lib/browser/settings.ts';

/** The reader: loaded by the first script into pages on which it spotted an article, and left there to be started. */
export default defineUnlistedScript(() => {
  // When the extension goes, Firefox takes out what its background had put in, and stops a page's scripts unasked;
  // Chromium lets the background put nothing in, but lets the script see that the extension is gone.
  const dress = import.meta.env.FIREFOX ? dressByBackground(link.ask) : dressDocument(window);
  const settings = { read: readSettings, watch: watchSettings };
  Object.defineProperty(globalThis, READER, {
    value: {
      ...createReader(window, link, createMarks(window, dress), settings),
      mount: (html, place, signal) => mountDemo(html, place, window, signal),
    } satisfies OwnReader,
  });
});
