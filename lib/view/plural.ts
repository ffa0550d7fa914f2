/**
 * The key of a message in the form that a language uses for a count: `plural('sources', 2, 'en')` is "sources_other".
 * Every language has the form "other".
 */
export function plural<S extends string>(stem: S, count: number, language: string): `${S}_${Intl.LDMLPluralRule}` {
  return `${stem}_${new Intl.PluralRules(language).select(count)}`;
}
