/** How the first script finds the spotter that it loads into a page; both run in the extension's own world there. */
import type { Sight } from './lookout.ts';

/** Built file of the spotter, among the web-accessible resources. */
export const SPOTTER_FILE = 'spotter.js';

/** Where the spotter puts its handle on `globalThis` when it is loaded. */
export const SPOTTER = Symbol.for('countercheck.spotter');

export interface SpotterHandle {
  /** What is found on the page as it is now. Rejects once the extension is gone. */
  look(): Promise<Sight | null>;
  /** An article about this story was found: brings the reader. */
  found(story: string): void;
  /** It is no longer there. */
  gone(): void;
}

/** The handle, or undefined as long as the spotter is not loaded. */
export function spotterHandle(): SpotterHandle | undefined {
  return (globalThis as { [SPOTTER]?: SpotterHandle })[SPOTTER];
}

/** The handle, loaded when it is first asked for. Rejects where it cannot be: the extension is gone. */
export async function loadSpotter(load: (file: typeof SPOTTER_FILE) => Promise<unknown>): Promise<SpotterHandle> {
  if (!spotterHandle()) await load(SPOTTER_FILE);
  const handle = spotterHandle();
  if (!handle) throw new Error('the spotter is not there');
  return handle;
}
