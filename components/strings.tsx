import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../assets/public/_locales/en/messages.json';
import type { StoryWords } from '../lib/types.ts';
import { listFormat, numberFormat } from '../lib/view/intl.ts';
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
  /** The message of a key that data names; null where there is none. */
  find(key: string, ...substitutions: string[]): string | null;
  number(value: number): string;
  /** What the story that is shown calls its own; null where none is shown, or nothing is known of it in this language. */
  story: StoryWords | null;
  /** "a, b and c" */
  list(items: readonly string[]): string;
  /** The same strings where this story is shown. */
  about(story: string | null): Strings;
}

/** The strings that a translating function gives, and what stories call their own in its language, by their ids. */
export function stringsFrom(translate: Translate, stories: Record<string, StoryWords> = {}): Strings {
  const language = translate('languageTag', []);
  const numbers = numberFormat(language);
  const lists = listFormat(language);
  const worded = (value: string | number) => (typeof value === 'number' ? numbers.format(value) : value);
  const strings: Strings = {
    language,
    direction: translate('languageDirection', []) === 'rtl' ? 'rtl' : 'ltr',
    t: (key, ...substitutions) => translate(key, substitutions.map(worded)),
    count: (stem, count) => translate(plural(stem, count, language), [worded(count)]),
    find: (key, ...substitutions) => translate(key, substitutions) || null,
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
    story: null,
    about: (id) => ({ ...strings, story: (id !== null && Object.hasOwn(stories, id) ? stories[id] : null) ?? null }),
  };
  return strings;
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
