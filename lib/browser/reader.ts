/** The reader that the first script brings into a page with an article: started, stopped, and started anew. */
import { siteOf } from '../view/format.ts';
import { cardHandle } from './card-handle.ts';
import type { Marks } from './marks.ts';
import type { PageWindow } from './page-window.ts';
import type { ReaderHandle } from './reader-handle.ts';
import { type Link, startReading } from './reading.ts';
import { isSiteOff, type Settings } from './settings-shape.ts';

/** Where the settings come from. */
export interface SettingsSource {
  read(): Promise<Settings>;
  /** Calls back after each change. Returns what ends it. */
  watch(changed: (settings: Settings) => void): () => void;
}

interface Running {
  abort: AbortController;
  mark: () => void;
}

/**
 * Makes a page's reader; it does nothing before it is started, nor on a site that is switched off.
 * Stopped, it leaves nothing of its own in the page.
 */
export function createReader(view: PageWindow, link: Link, marks: Marks, source: SettingsSource): ReaderHandle {
  let story: string | null = null;
  let settings: Settings | null = null;
  let running: Running | null = null;
  let endWatching: (() => void) | null = null;

  /** False where nothing ran. */
  const end = (): boolean => {
    if (!running) return false;
    running.abort.abort();
    running = null;
    marks.clear();
    cardHandle()?.close();
    return true;
  };
  const quit = () => {
    // An extension that is gone has no settings to watch.
    if (link.alive()) endWatching?.();
    endWatching = null;
    story = null;
    if (end() && link.alive()) link.ask('page-state', { state: 'unknown' }).catch(console.warn);
  };
  const begin = (wanted: Settings) => {
    if (story === null) return;
    const abort = new AbortController();
    const task = { view, link, marks, story, signal: abort.signal, end: quit, settings: () => settings ?? wanted };
    running = { abort, mark: startReading(task) };
  };
  const apply = (wanted: Settings) => {
    settings = wanted;
    const off = isSiteOff(wanted, siteOf(view.location.href));
    if (off && end()) link.ask('page-state', { state: 'unknown' }).catch(console.warn);
    else if (!off && running) running.mark();
    else if (!off) begin(wanted);
  };

  return {
    start(found) {
      end();
      story = found;
      endWatching ??= source.watch(apply);
      if (settings) apply(settings);
      else
        source
          .read()
          .then((read) => !settings && apply(read))
          .catch(console.warn);
    },
    stop: quit,
  };
}
