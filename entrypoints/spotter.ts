import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { apiOf, readerLoader } from '../lib/browser/load-reader.ts';
import { scriptLoader } from '../lib/browser/load-script.ts';
import { siteOff } from '../lib/browser/site-off.ts';
import { createLook } from '../lib/browser/spotter.ts';
import { SPOTTER, type SpotterHandle } from '../lib/browser/spotter-handle.ts';

/** The spotter: loaded by the first script into pages that may name somebody of a story. */
export default defineUnlistedScript(() => {
  const api = apiOf(globalThis);
  if (!api) return;
  const site = siteOff(api.storage, () => location.href);
  const value: SpotterHandle = {
    look: createLook(document, api.runtime),
    ...readerLoader(api.runtime, scriptLoader(api.runtime), site),
  };
  Object.defineProperty(globalThis, SPOTTER, { value });
});
