/** The reader that the first script brings into a page with an article: started, stopped, and started anew. */
import { cardHandle } from './card-handle.ts';
import type { Marks } from './marks.ts';
import type { PageWindow } from './page-window.ts';
import type { ReaderHandle } from './reader-handle.ts';
import type { Link } from './reader-link.ts';
import { startReading } from './reading.ts';
import type { Settings } from './settings-shape.ts';

/** Where the settings come from. */
export interface SettingsSource {
  read(): Promise<Settings>;
  /** Calls back after each change. Returns what ends it. */
  watch(changed: (settings: Settings) => void): () => void;
}

/** Makes a page's reader; it does nothing before it is started. Stopped, it leaves nothing of its own in the page. */
export function createReader(view: PageWindow, link: Link, marks: Marks, source: SettingsSource): ReaderHandle {
  let running: AbortController | null = null;
  const end = () => {
    running?.abort();
    running = null;
    marks.clear();
    cardHandle()?.close();
  };
  return {
    start(story) {
      end();
      running = new view.AbortController();
      startReading({ view, link, marks, source, story, signal: running.signal, end });
    },
    stop() {
      if (!running) return;
      end();
      if (link.alive()) link.ask('page-state', { state: 'unknown' }).catch(console.warn);
    },
  };
}
