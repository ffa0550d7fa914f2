import filter from 'virtual:name-filter';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { glimpse } from '../lib/browser/glimpse.ts';
import { apiOf } from '../lib/browser/load-reader.ts';
import { scriptLoader } from '../lib/browser/load-script.ts';
import { lookOut } from '../lib/browser/lookout.ts';
import { loadSpotter, spotterHandle } from '../lib/browser/spotter-handle.ts';
import { mayName } from '../lib/spot/name-filter.ts';

function mayBeAbout(page: Document): boolean {
  try {
    return mayName(glimpse(page), filter);
  } catch {
    // Names of elements can stand in for what a document offers. A page that cannot be read so is no article.
    return false;
  }
}

/**
 * The first script, on every page. An unlisted script named in the manifest by hand: what WXT puts around a content
 * script brings the polyfill along and tells the page that the extension is there.
 */
export default defineUnlistedScript(() => {
  const api = apiOf(globalThis);
  if (!api) return;
  const load = scriptLoader(api.runtime);
  lookOut(window, {
    look: () => (mayBeAbout(document) ? loadSpotter(load).then((spotter) => spotter.look()) : null),
    found: (story) => spotterHandle()?.found(story),
    gone: () => spotterHandle()?.gone(),
    alive: () => Boolean(apiOf(globalThis)?.runtime.id),
  });
});
