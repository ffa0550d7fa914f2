import type { LoadedFile, ScriptRuntime } from './load-script.ts';
import type { Envelope } from './messages.ts';
import { READER_FILE, readerHandle } from './reader-handle.ts';
import type { SiteOff, Storage } from './site-off.ts';

/** What the first scripts use of `runtime`, without the polyfill; `id` is undefined once the extension is gone. */
export interface Runtime extends ScriptRuntime {
  id?: string;
  sendMessage: (message: Envelope<'page-state' | 'load-script' | 'spot-page'>) => Promise<unknown>;
}

/** The browser's API, as far as the first scripts use it. */
export interface Api {
  runtime: Runtime;
  storage: Storage;
}

/** The API by the name that the browser has for it. */
export function apiOf(scope: { browser?: Api; chrome?: Api }): Api | undefined {
  return scope.browser ?? scope.chrome;
}

/**
 * Brings the reader into the page when an article is found, unless the reader of the page switched the site off, and
 * tells it when the article is gone. What it cannot do is told to the background, so that the sidebar can say why.
 */
export function readerLoader(runtime: Runtime, load: (file: LoadedFile) => Promise<unknown>, site: SiteOff) {
  let turn = 0;
  let wanted: string | null = null;
  let off: string | null = null;
  let watching = false;
  const say = (state: Envelope<'page-state'>['request']['state']) =>
    runtime.sendMessage({ name: 'page-state', request: { state } });

  const fetchAndStart = async (story: string): Promise<void> => {
    const mine = ++turn;
    try {
      off = await site.read();
      if (off === null) await load(READER_FILE);
      if (mine !== turn) return;
      if (off === null) return readerHandle()?.start(story);
      readerHandle()?.stop();
      await say({ off });
    } catch (error) {
      if (mine !== turn || !runtime.id) return;
      await say({ failed: error instanceof Error ? error.message : String(error) });
    }
  };
  const start = (story: string) => {
    // The background may be out of reach as well when the extension is just being reloaded: there is nobody to tell.
    fetchAndStart(story).catch(() => undefined);
  };
  const startIfOther = async () => {
    const changed = (await site.read()) !== off;
    if (changed && wanted !== null) start(wanted);
  };
  return {
    found: (story: string): void => {
      wanted = story;
      if (!watching) site.watch(() => startIfOther().catch(() => undefined));
      watching = true;
      start(story);
    },
    gone: (): void => {
      wanted = null;
      turn++;
      readerHandle()?.stop();
    },
  };
}
