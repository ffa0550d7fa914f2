/** Keeps the words of the interface in the language that the reader chose. */
import browser from 'webextension-polyfill';
import { LANGUAGE_TAGS } from '../view/languages.ts';
import { readSettings, watchSettings } from './settings.ts';
import { chooseWords, type Words } from './words.ts';

/**
 * From now on the reader's choice is spoken, and every later one, after which `changed` is called. Resolves when the
 * first is in force. `load` gives a language's words.
 */
export function keepWords(load: (language: string) => Promise<Words | null>, changed?: () => void): Promise<void> {
  let language: string | null = null;
  const wordsIn = async (wanted: string | null) => {
    language = wanted;
    return wanted !== null && LANGUAGE_TAGS.some((tag) => tag === wanted) ? load(wanted) : null;
  };
  watchSettings((settings) => {
    if (settings.language !== language) chooseWords(wordsIn(settings.language)).then(changed);
  });
  return chooseWords(readSettings().then((settings) => wordsIn(settings.language)));
}

/** The words of a language from the files that are packed with the extension; for its own pages and background. */
export async function packedWords(language: string): Promise<Words> {
  const file = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
  const messages: Record<string, { message: string }> = await file.json();
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}
