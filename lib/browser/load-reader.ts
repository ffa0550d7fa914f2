import type { Envelope } from './messages.ts';
import { READER_FILE, readerHandle } from './reader-handle.ts';

/** What the first script uses of `runtime`, without the polyfill; `id` is undefined once the extension is gone. */
export interface Runtime {
  id?: string;
  getURL: (path: string) => string;
  sendMessage: (message: Envelope<'page-state'>) => Promise<unknown>;
}

/** `runtime` by the name that the browser has for it. */
export function runtimeOf(scope: {
  browser?: { runtime: Runtime };
  chrome?: { runtime: Runtime };
}): Runtime | undefined {
  return (scope.browser ?? scope.chrome)?.runtime;
}

/**
 * Brings the reader into the page when an article is found, and tells it when the article is gone.
 * A reader that cannot be loaded is told to the background, so that the sidebar can say why nothing is marked.
 */
export function readerLoader(runtime: Runtime, load: (url: string) => Promise<unknown>) {
  let turn = 0;
  const fetchAndStart = async (story: string): Promise<void> => {
    const mine = ++turn;
    try {
      await load(runtime.getURL(READER_FILE));
      if (mine === turn) readerHandle()?.start(story);
    } catch (error) {
      if (mine !== turn || !runtime.id) return;
      const failed = error instanceof Error ? error.message : String(error);
      await runtime.sendMessage({ name: 'page-state', request: { state: { failed } } });
    }
  };
  return {
    found: (story: string): void => {
      // The background may be out of reach as well when the extension is just being reloaded: there is nobody to tell.
      fetchAndStart(story).catch(() => undefined);
    },
    gone: (): void => {
      turn++;
      readerHandle()?.stop();
    },
  };
}
