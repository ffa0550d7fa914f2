import spots from 'virtual:spots';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readHead } from '../lib/browser/head.ts';
import { apiOf, readerLoader } from '../lib/browser/load-reader.ts';
import { scriptLoader } from '../lib/browser/load-script.ts';
import { lookOut, type Sight } from '../lib/browser/lookout.ts';
import { siteOff } from '../lib/browser/site-off.ts';
import { spot } from '../lib/spot/spot.ts';

function lookAt(page: Document): Sight | null {
  try {
    const head = readHead(page);
    const story = spot(head, spots);
    return story === null ? null : { story, article: head.heading ?? head.title ?? '' };
  } catch {
    // Names of elements can stand in for what a document offers. A page that cannot be read so is no article.
    return null;
  }
}

/**
 * The first script, on every page. An unlisted script named in the manifest by hand: what WXT puts around a content
 * script brings the polyfill along and tells the page that the extension is there.
 */
export default defineUnlistedScript(() => {
  const api = apiOf(globalThis);
  if (!api) return;
  const site = siteOff(api.storage, () => location.href);
  lookOut(window, {
    ...readerLoader(api.runtime, scriptLoader(api.runtime), site),
    look: () => lookAt(document),
    alive: () => Boolean(apiOf(globalThis)?.runtime.id),
  });
});
