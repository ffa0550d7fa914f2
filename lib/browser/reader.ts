/** The reader that the first script brings into a page with an article: started, stopped, and started anew. */
import type { Marks } from './marks.ts';
import type { PageWindow } from './page-window.ts';
import type { ReaderHandle } from './reader-handle.ts';
import { type Link, startReading } from './reading.ts';

/** Makes a page's reader; it does nothing before it is started. Stopped, it leaves nothing of its own in the page. */
export function createReader(view: PageWindow, link: Link, marks: Marks): ReaderHandle {
  let running: AbortController | null = null;
  const end = () => {
    running?.abort();
    running = null;
    marks.clear();
  };
  return {
    start(story) {
      end();
      running = new AbortController();
      startReading({ view, link, marks, story, signal: running.signal, end });
    },
    stop() {
      if (!running) return;
      end();
      if (link.alive()) link.ask('page-state', { state: 'unknown' }).catch(console.warn);
    },
  };
}
