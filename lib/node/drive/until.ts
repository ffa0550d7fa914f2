/** Waiting for what a browser does in its own time. */
import { setTimeout as pause } from 'node:timers/promises';

/** Long enough for a cold start on a slow machine; what takes longer is broken. */
const PATIENCE_MS = 60_000;
/** Between two looks: short beside what a browser needs, long beside what a look costs. */
export const LOOK_EVERY_MS = 50;
/** Who has waited long looks less often, for what looks take the browser lacks: a tenth of the time waited, at most so long. */
const SHARE = 0.1;
const SELDOM_MS = 500;

/** Looks again and again until `look` gives something other than null, undefined or false. Throws, saying what for, when patience ends. */
export async function until<T>(
  what: string,
  look: () => T | Promise<T>,
  patience = PATIENCE_MS,
): Promise<NonNullable<T>> {
  const began = Date.now();
  for (;;) {
    const seen = await look();
    if (seen !== null && seen !== undefined && seen !== false) return seen;
    const waited = Date.now() - began;
    if (waited > patience) throw new Error(`waited ${patience / 1000} s in vain for ${what}`);
    await pause(Math.min(Math.max(LOOK_EVERY_MS, waited * SHARE), SELDOM_MS));
  }
}
