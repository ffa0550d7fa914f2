import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { buttonWanted } from '../lib/browser/button-wanted.ts';
import { loadCard } from '../lib/browser/load-card.ts';
import { type Runtime, runtimeOf } from '../lib/browser/load-reader.ts';
import { watchSelecting } from '../lib/browser/selecting.ts';

/** On every page, beside the first script: it does nothing before the reader selects text. */
export default defineUnlistedScript(() => {
  const runtime: Runtime | undefined = runtimeOf(globalThis);
  if (!runtime) return;
  watchSelecting(window, {
    wanted: () => buttonWanted(globalThis, location.href),
    card: () => loadCard(runtime.getURL, (url) => import(/* @vite-ignore */ url)),
    alive: () => Boolean(runtimeOf(globalThis)?.id),
  });
});
