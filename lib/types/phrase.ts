/** Words before a language is chosen. */

export type PhraseValue = string | number | Phrase;

/**
 * What is told, as a code with the values that differ: a view looks the code up in the reader's language.
 * `words`, where a phrase has that value, says it in the language of the text that was read.
 */
export interface Phrase {
  code: string;
  values: Record<string, PhraseValue>;
}
