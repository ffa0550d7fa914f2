/** Keeps the words of the interface in the language that the reader chose, or else in the browser's. */
import browser from 'webextension-polyfill';
import { LANGUAGE_TAGS } from '../view/languages.ts';
import { type AllWords, unpacked, WORDS_FILE } from './packed-words.ts';
import { readSettings, watchSettings } from './settings.ts';
import { speakIn, type Words } from './words.ts';

/** What is spoken where the browser has none of our languages. */
const USUAL = 'en';

/**
 * From now on the reader's choice is spoken, and every later one, after which `changed` is called. Resolves when the
 * first is in force. `load` gives a language's words.
 */
export function keepWords(load: (language: string) => Promise<Words | null>, changed?: () => void): Promise<void> {
  let language: string | null = null;
  const wordsIn = (wanted: string | null) => {
    language = wanted;
    return load(LANGUAGE_TAGS.find((tag) => tag === wanted) ?? browsersLanguage());
  };
  watchSettings((settings) => {
    if (settings.language !== language) speakIn(wordsIn(settings.language)).then(changed);
  });
  return speakIn(readSettings().then((settings) => wordsIn(settings.language)));
}

/** The one of ours that the browser speaks, or takes for its own. */
function browsersLanguage(): string {
  return browser.i18n.getMessage('languageTag') || USUAL;
}

/** The words of a language as they are packed with the extension; for its own pages and background. Throws where it has none. */
export async function packedWords(language: string): Promise<Words> {
  const { keys, words }: AllWords = await (await fetch(browser.runtime.getURL(WORDS_FILE))).json();
  const own = words[language];
  if (!own) throw new Error(`no words in ${language}`);
  return unpacked(keys, own);
}
