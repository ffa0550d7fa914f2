/**
 * The words of the interface: in the browser's language, or in the one that the reader chose, which need not be one
 * that the browser speaks.
 */
import browser from 'webextension-polyfill';
import { fillIn } from '../view/fill-in.ts';

/** The messages of one language, by their keys. */
export type Words = Record<string, string>;

/** Null as long as the browser's own language is spoken. */
let chosen: Words | null = null;
let choosing: Promise<void> = Promise.resolve();

/** The message of that key with $1, $2, ... filled in; "" where there is none. */
export function message(key: string, substitutions: string[] = []): string {
  if (!chosen) return browser.i18n.getMessage(key, substitutions);
  return fillIn((Object.hasOwn(chosen, key) ? chosen[key] : undefined) ?? '', substitutions);
}

/** All words that were chosen; null where the browser's hold. Waits until that is known. */
export async function chosenWords(): Promise<Words | null> {
  await choosing;
  return chosen;
}

/** Speaks in these words as soon as they are there; with null, in the browser's. Where they fail, nothing changes. */
export function chooseWords(words: Promise<Words | null>): Promise<void> {
  const mine = words.then(
    (found) => {
      if (choosing === mine) chosen = found;
    },
    (error: unknown) => console.error(error),
  );
  choosing = mine;
  return mine;
}
