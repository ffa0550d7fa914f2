/** Takes a file in that was exported: all of it that is sound, at one stroke. */
import { MOST_BYTES } from '../../saved/file.ts';
import type { EntryRefusal, FileRefusal } from '../../saved/import.ts';
import type { Imported, SavedWhole } from '../../types.ts';
import { ask } from '../client.ts';

/** What the worker gives back. */
export type FileReading = { refused: FileRefusal } | { parts: SavedWhole[][]; refusals: EntryRefusal[] };

/** What became of a file. */
export type FileReport = { refused: FileRefusal } | { imported: Imported; refusals: EntryRefusal[] };

/** Reads the file and merges what it holds into what is saved. Throws words for the reader; then nothing was changed. */
export async function takeFile(file: File): Promise<FileReport> {
  if (file.size > MOST_BYTES) return { refused: { why: 'large' } };
  const reading = await readApart(file);
  if ('refused' in reading) return reading;
  const batch = crypto.randomUUID();
  for (const [part, wholes] of reading.parts.entries()) await ask('import-part', { batch, part, wholes });
  const imported = await ask('import-end', { batch, parts: reading.parts.length });
  return { imported, refusals: reading.refusals };
}

function readApart(file: File): Promise<FileReading> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<FileReading>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener('error', ({ message }) => {
      worker.terminate();
      reject(new Error(message));
    });
    worker.postMessage(file);
  });
}
