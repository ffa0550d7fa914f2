/** Errors whose words a reader may see, taken from the locale files. */
import { message } from './words.ts';

/** The keys in _locales of everything that can go wrong here. */
export const TOLD_KEYS = [
  'errorNoAnswer',
  'errorRefused',
  'errorMalformed',
  'errorNoSelection',
  'errorSelectionUnreadable',
  'errorFigureGone',
  'errorNotCopied',
  'errorCompare',
  'errorForgotten',
  'errorNothingToSave',
  'errorPrivate',
  'errorDiskFull',
  'errorBlocked',
  'errorNewer',
  'errorDatabase',
  'errorSettingsNewer',
  'errorNoAddress',
  'errorGone',
  'errorImportParts',
] as const;

export type ToldKey = (typeof TOLD_KEYS)[number];

/** An error in the reader's language. */
export class Told extends Error {}

/** The error of that key. `detail`, what the browser said of it, stands at the message's $1. */
export function told(key: ToldKey, detail = ''): Told {
  return new Told(message(key, [detail]) || `${key} ${detail}`);
}

/** What a reader is shown of any error. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
