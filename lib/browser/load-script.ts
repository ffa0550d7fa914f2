/** Loads a further built file into the page that a content script is in, beside it. */
import type { CARD_FILE } from './card-handle.ts';
import type { Answer, Envelope } from './messages.ts';
import type { READER_FILE } from './reader-handle.ts';
import type { SPOTTER_FILE } from './spotter-handle.ts';

/** The files that are loaded so, when they are first needed. */
export type LoadedFile = typeof SPOTTER_FILE | typeof READER_FILE | typeof CARD_FILE;

/** What is used of `runtime`; by its browser's own name, so that the first script needs no polyfill. */
export interface ScriptRuntime {
  getURL: (path: string) => string;
  sendMessage: (message: Envelope<'load-script'>) => Promise<unknown>;
}

/** The background may be ended before it answers; the next message starts it again. */
const TRIES = 3;

/**
 * Rejects where it cannot be loaded. Chromium lets no background put scripts into a page on which nobody clicked, but
 * loads what the script itself imports; Firefox can do both, and its reviewers want no import of a computed address.
 */
export function scriptLoader(runtime: ScriptRuntime): (file: LoadedFile) => Promise<unknown> {
  return import.meta.env.FIREFOX
    ? (file) => loadByBackground(runtime, file)
    : (file) => import(/* @vite-ignore */ runtime.getURL(file));
}

/** Has the background put it there. */
export async function loadByBackground(runtime: ScriptRuntime, file: LoadedFile): Promise<void> {
  for (let tries = 1; ; tries++) {
    const answer = (await runtime.sendMessage({ name: 'load-script', request: { file } }).catch((error: unknown) => {
      if (tries === TRIES) throw error;
    })) as Answer<'load-script'> | undefined;
    if (answer?.ok) return;
    if (answer || tries === TRIES) throw new Error(answer ? answer.error : 'no answer');
  }
}
