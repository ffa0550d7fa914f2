/** The three forms in which saved comparisons leave the extension, piece by piece: thousands never stand in memory at once. */
import type { SavedWhole, Settings } from '../types.ts';
import { CSV_HEAD, csvOf } from './csv.ts';
import { FORMAT, type SavedFile, VERSION } from './file.ts';
import { markdownOf } from './markdown.ts';
import type { Wording } from './wording.ts';

export type ExportForm = 'json' | 'csv' | 'markdown';

/** How a file of one form is written. */
export interface Writer {
  /** Ending of the file's name, and its MIME type. */
  ending: string;
  type: string;
  head: string;
  each(whole: SavedWhole, index: number): string;
  tail: string;
}

/** The writer of a form; `at` is the moment of the export. Settings, where they are given, go into JSON alone. */
export function writerOf(form: ExportForm, at: string, wording: Wording, settings?: Settings): Writer {
  switch (form) {
    case 'json':
      return {
        ending: 'json',
        type: 'application/json',
        head: jsonHead(at, settings),
        each: (whole, index) => `${index === 0 ? '\n' : ',\n'}${JSON.stringify(whole)}`,
        tail: '\n]}\n',
      };
    case 'csv':
      return { ending: 'csv', type: 'text/csv;charset=utf-8', head: CSV_HEAD, each: csvOf, tail: '' };
    case 'markdown':
      return {
        ending: 'md',
        type: 'text/markdown;charset=utf-8',
        head: '',
        each: (whole) => markdownOf(whole, wording),
        tail: '',
      };
  }
}

/** Everything before the list of comparisons, which stays open. */
function jsonHead(at: string, settings: Settings | undefined): string {
  const stamp = { format: FORMAT, version: VERSION, exportedAt: at } as const;
  const file: Omit<SavedFile, 'comparisons'> = { ...stamp, ...(settings && { settings }) };
  return `${JSON.stringify(file).slice(0, -1)},"comparisons":[`;
}
