/** The forms that a language may have for "1 figure", "2 figures", ...; `other` exists in every language. */
export type PluralForm = Intl.LDMLPluralRule;

/** The plural form of a count in a language. */
export function plural(language: string, count: number): PluralForm {
  return new Intl.PluralRules(language).select(count);
}
