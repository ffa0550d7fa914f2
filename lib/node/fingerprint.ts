/**
 * `npm run fingerprint -- STORY_FOLDER ID=ORIGINAL.txt…`: sketches the originals' wording into the source files, so
 * that pages with it are known to be these sources. The originals themselves are not kept.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { sketch } from '../fingerprint.ts';
import { parseSource, StoryError } from '../story/parse.ts';
import type { Source } from '../types.ts';

const USAGE = 'usage: npm run fingerprint -- STORY_FOLDER ID=ORIGINAL.txt…';
/** Hashes on a line of the file. */
const PER_LINE = 12;

/** The content of a source's file: a statement a line, so that a change to one is a change of one line. */
export function formatSource({ fingerprint, statements, ...head }: Source): string {
  const hashes = fingerprint.map((hash) => JSON.stringify(hash));
  const lines: string[] = [];
  for (let i = 0; i < hashes.length; i += PER_LINE) lines.push(hashes.slice(i, i + PER_LINE).join(', '));
  const list = (key: string, entries: string[]) => `  "${key}": [\n    ${entries.join(',\n    ')}\n  ]`;
  const start = JSON.stringify(head, null, 2).slice(0, -2);
  const told = statements.map((statement) => JSON.stringify(statement, null, 1).replace(/\n\s*/g, ' '));
  return `${start},\n${list('fingerprint', lines)},\n${list('statements', told)}\n}\n`;
}

/** Writes the sketch of the original into the file of source `id`. */
export async function fingerprintSource(folder: string, id: string, original: string): Promise<void> {
  const file = join(folder, 'sources', `${id}.json`);
  const source = parseSource(`${basename(folder)}/sources/${id}.json`, JSON.parse(await readFile(file, 'utf8')));
  await writeFile(file, formatSource({ ...source, fingerprint: sketch(original) }));
}

async function main([folder, ...pairs]: string[]): Promise<void> {
  if (folder === undefined || pairs.length === 0) throw new Error(USAGE);
  for (const pair of pairs) {
    const [, id, original] = /^([^=]+)=(.+)$/.exec(pair) ?? [];
    if (id === undefined || original === undefined) throw new Error(`"${pair}" is not ID=ORIGINAL.txt\n${USAGE}`);
    await fingerprintSource(folder, id, await readFile(original, 'utf8'));
  }
}

if (import.meta.main) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(error instanceof StoryError ? `The story file is not right:\n${error.message}` : error.message);
    process.exitCode = 1;
  }
}
