/** Reads a file apart from the view: a large one takes seconds. */

import { type ImportReading, readImport } from '../../saved/import.ts';
import { inParts } from '../../saved/parts.ts';
import type { FileReading } from './take-file.ts';

addEventListener('message', async ({ data }: MessageEvent<File>) => {
  const reading = readImport(await data.text());
  postMessage(partedOf(reading));
});

function partedOf(reading: ImportReading): FileReading {
  if ('refused' in reading) return reading;
  const { comparisons, ...rest } = reading;
  return { parts: inParts(comparisons), ...rest };
}
