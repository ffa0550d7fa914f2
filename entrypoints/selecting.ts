import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { buttonWanted } from '../lib/browser/button-wanted.ts';
import { loadCard } from '../lib/browser/load-card.ts';
import { apiOf } from '../lib/browser/load-reader.ts';
import { scriptLoader } from '../lib/browser/load-script.ts';
import { watchSelecting } from '../lib/browser/selecting.ts';

/** On every page, beside the first script: it does nothing before the reader selects text. */
export default defineUnlistedScript(() => {
  const api = apiOf(globalThis);
  if (!api) return;
  watchSelecting(window, {
    wanted: () => buttonWanted(api.storage, location.href),
    card: () => loadCard(scriptLoader(api.runtime)),
    alive: () => Boolean(apiOf(globalThis)?.runtime.id),
  });
});
