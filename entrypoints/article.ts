import filter from 'virtual:name-filter';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { glimpse } from '../lib/browser/glimpse.ts';
import { apiOf } from '../lib/browser/load-reader.ts';
import { scriptLoader } from '../lib/browser/load-script.ts';
import { lookOut } from '../lib/browser/lookout.ts';
import { onceLoaded } from '../lib/browser/once-loaded.ts';
import { loadSpotter, spotterHandle } from '../lib/browser/spotter-handle.ts';
import { mayName } from '../lib/spot/name-filter.ts';

/** Tells of each look whether the page may be about a story; one that has the same words as before is not read again. */
function nameWatch(page: Document): () => boolean {
  let nameless: string | null = null;
  return () => {
    try {
      const text = glimpse(page);
      if (text === nameless) return false;
      nameless = mayName(text, filter) ? null : text;
      return nameless === null;
    } catch {
      // Names of elements can stand in for what a document offers. A page that cannot be read so is no article.
      return false;
    }
  };
}

/**
 * The first script, on every page. An unlisted script named in the manifest by hand: what WXT puts around a content
 * script brings the polyfill along and tells the page that the extension is there.
 */
export default defineUnlistedScript(() => {
  const api = apiOf(globalThis);
  if (!api) return;
  const load = scriptLoader(api.runtime);
  const mayBeAbout = nameWatch(document);
  onceLoaded(window, () =>
    lookOut(window, {
      look: () => (mayBeAbout() ? loadSpotter(load).then((spotter) => spotter.look()) : null),
      found: (story) => spotterHandle()?.found(story),
      gone: () => spotterHandle()?.gone(),
      alive: () => Boolean(apiOf(globalThis)?.runtime.id),
    }),
  );
});
