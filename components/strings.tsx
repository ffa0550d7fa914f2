import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../assets/public/_locales/en/messages.json';
import { plural } from '../lib/view/plural.ts';

export type MessageKey = keyof typeof messages;
/** Messages that exist in a form for each kind of count: `sources` for `sources_one`, `sources_other`. */
export type PluralStem = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** Gives the message of a key with $1, $2, ... filled in; "" where there is none. */
export type Translate = (key: string, substitutions: string[]) => string;

/** All that a component needs to speak the reader's language. */
export interface Strings {
  /** BCP 47 tag of the language that the strings are in. */
  language: string;
  direction: 'ltr' | 'rtl';
  t(key: MessageKey, ...substitutions: (string | number)[]): string;
  /** The message in the form for `count`, which stands at $1. */
  count(stem: PluralStem, count: number): string;
  /** "a, b and c" */
  list(items: readonly string[]): string;
}

/** The strings that a translating function gives; in the extension that is `browser.i18n.getMessage`. */
export function stringsFrom(translate: Translate): Strings {
  const language = translate('languageTag', []);
  const numbers = new Intl.NumberFormat(language);
  const lists = new Intl.ListFormat(language);
  const worded = (value: string | number) => (typeof value === 'number' ? numbers.format(value) : value);
  return {
    language,
    direction: translate('languageDirection', []) === 'rtl' ? 'rtl' : 'ltr',
    t: (key, ...substitutions) => translate(key, substitutions.map(worded)),
    count: (stem, count) => translate(plural(stem, count, language), [worded(count)]),
    list: (items) => lists.format(items),
  };
}

const Context = createContext<Strings | null>(null);

/** Gives the strings to everything inside. */
export const StringsProvider = Context.Provider;

/** The strings of the nearest provider. Throws where there is none: a mistake in the wiring. */
export function useStrings(): Strings {
  const strings = useContext(Context);
  if (!strings) throw new Error('No strings were provided.');
  return strings;
}
