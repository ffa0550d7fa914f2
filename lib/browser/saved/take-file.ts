/** Takes a file in that was exported: all of it that is sound, at one stroke. */
import { MOST_BYTES } from '../../saved/file.ts';
import type { EntryRefusal, FileRefusal } from '../../saved/import.ts';
import type { SettingsReading } from '../../saved/settings-file.ts';
import type { Imported, SavedWhole, Settings, SettingsRestored } from '../../types.ts';
import { ask } from '../client.ts';
import { changeSettings } from '../settings.ts';
import { restoredSettings } from '../settings-changes.ts';
import { DEFAULTS, SETTING_NAMES } from '../settings-shape.ts';

/** What the worker gives back. */
export type FileReading =
  | { refused: FileRefusal }
  | { parts: SavedWhole[][]; refusals: EntryRefusal[]; settings?: SettingsReading };

/** What became of a file; `settings` is absent where it has none. */
export type FileReport =
  | { refused: FileRefusal }
  | { imported: Imported; refusals: EntryRefusal[]; settings?: SettingsRestored };

/** Reads the file and merges what it holds into what is saved. Throws words for the reader; then nothing was changed. */
export async function takeFile(file: File): Promise<FileReport> {
  if (file.size > MOST_BYTES) return { refused: { why: 'large' } };
  const reading = await readApart(file);
  if ('refused' in reading) return reading;
  const batch = crypto.randomUUID();
  for (const [part, wholes] of reading.parts.entries()) await ask('import-part', { batch, part, wholes });
  const imported = await ask('import-end', { batch, parts: reading.parts.length });
  const { refusals, settings } = reading;
  return { imported, refusals, ...(settings && { settings: await restore(settings) }) };
}

/** Takes over the settings that are sound. */
async function restore({ sound, refused }: SettingsReading): Promise<SettingsRestored> {
  let before: Settings = DEFAULTS;
  const after = await changeSettings((now) => {
    before = now;
    return restoredSettings(sound)(now);
  });
  const isChanged = (name: keyof Settings) => JSON.stringify(before[name]) !== JSON.stringify(after[name]);
  return { changed: SETTING_NAMES.filter(isChanged), refused };
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
