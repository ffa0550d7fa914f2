/** Reads a file apart from the view: a large one takes seconds. */

import { readImport } from '../../saved/import.ts';
import { inParts } from '../../saved/parts.ts';
import type { FileReading } from './take-file.ts';

addEventListener('message', async ({ data }: MessageEvent<File>) => {
  const reading = readImport(await data.text());
  const answer: FileReading =
    'refused' in reading ? reading : { parts: inParts(reading.comparisons), refusals: reading.refusals };
  postMessage(answer);
});
