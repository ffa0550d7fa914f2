/** Reasons in words. The sentences are data of the language: `assets/lexicons/<language>-reasons.json`. */
import type { Phrase, PhraseValue } from '../types.ts';

/** Sentences and parts of them by code, with blanks for what differs: "Both give {a}." */
export type Reasons = Record<string, string>;

/** A phrase whose value is a day: "13 May 2024", as the language of the reasons writes it. */
const DAY = 'day';

/** By locale: to make one takes far longer than to use it. */
const formats = new Map<string | undefined, Intl.DateTimeFormat>();

/** A part of a sentence with its blanks filled; throws when the language lacks it. */
export function fill(reasons: Reasons, { code, values }: Phrase): string {
  if (code === DAY) return dayInWords(reasons, values[DAY]);
  const sentence = reasons[code];
  if (sentence === undefined) throw new Error(`No words for the reason "${code}"`);
  const inWords = (value: PhraseValue = '') => (typeof value === 'object' ? fill(reasons, value) : String(value));
  return sentence.replace(/\{(\w+)\}/g, (_, key: string) => inWords(values[key]));
}

/** A whole sentence with its blanks filled; throws when the language lacks it. */
export function say(reasons: Reasons, phrase: Phrase): string {
  const filled = fill(reasons, phrase);
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

function dayInWords({ locale }: Reasons, day: PhraseValue | undefined): string {
  const format = formats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(locale, format);
  return format.format(new Date(String(day)));
}
