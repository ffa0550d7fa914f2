/**
 * What Firefox compiles of its own code at the first start on a profile, kept for those that come after: it is a third of
 * such a start. Firefox itself lays it aside where it is another version.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { output } from '../paths.ts';

const KEPT = join(output, 'firefox-cache');
/** Nothing of add-ons is in these. */
const FILES = [
  'compatibility.ini',
  'startupCache/scriptCache.bin',
  'startupCache/scriptCache-child.bin',
  'startupCache/startupCache.8.little',
  'startupCache/urlCache.bin',
];

/** Gives what is kept to a profile in which nothing is yet. */
export function warm(profile: string): void {
  if (existsSync(KEPT) && readdirSync(profile).length === 0) cpSync(KEPT, profile, { recursive: true });
}

/** Keeps what a Firefox that has ended has left in its profile, unless something is kept already. */
export function keepWarm(profile: string): void {
  if (existsSync(KEPT) || !FILES.every((file) => existsSync(join(profile, file)))) return;
  const copy = mkdtempSync(`${KEPT}-`);
  for (const file of FILES) cpSync(join(profile, file), join(copy, file));
  try {
    renameSync(copy, KEPT);
  } catch (error) {
    // Another Firefox ended at the same time, and was first.
    rmSync(copy, { recursive: true });
    if (!existsSync(KEPT)) throw error;
  }
}
