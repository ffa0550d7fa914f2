import spots from 'virtual:spots';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readHead } from '../lib/browser/head.ts';
import { readerLoader, runtimeOf } from '../lib/browser/load-reader.ts';
import { lookOut, type Sight } from '../lib/browser/lookout.ts';
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
  const runtime = runtimeOf(globalThis);
  if (!runtime) return;
  lookOut(window, {
    ...readerLoader(runtime, (url) => import(/* @vite-ignore */ url)),
    look: () => lookAt(document),
    alive: () => Boolean(runtimeOf(globalThis)?.id),
  });
});
