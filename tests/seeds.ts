/** The seed articles and their gold, which are at hand only where `../shared` stands beside the project. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const shared = fileURLToPath(new URL('../../shared/', import.meta.url));

/** Why tests on the seeds are skipped; false where the seeds are there. */
export const noSeeds: string | false = existsSync(`${shared}gold/sources.json`) ? false : '../shared is not there';

export const seedsFolder = `${shared}seeds`;
export const ownWordsScript = `${shared}gold/ownwords.mjs`;

/** One file of the gold, as its README describes it. */
export function gold<Content>(file: string): Content {
  return JSON.parse(readFileSync(`${shared}gold/${file}`, 'utf8'));
}

export interface Seed {
  /** Of the bundled source that it is. */
  id: string;
  /** Its name in the gold: "000_fd046cbaf8f670f4.txt". */
  file: string;
  text: string;
}

/** All seeds, in the order of their files; none where they are not at hand. */
export function readSeeds(): Seed[] {
  if (noSeeds) return [];
  const ids = gold<Record<string, string>>('sources.json');
  return Object.keys(gold<Record<string, unknown>>('figures.json')).map((file) => ({
    id: ids[file.slice(0, 3)] ?? '',
    file,
    text: readFileSync(`${seedsFolder}/${file}`, 'utf8'),
  }));
}
