/** The languages of the interface, each by its BCP 47 tag, with its own name for itself. */
export const LANGUAGES = {
  en: 'English',
  be: 'Беларуская',
  de: 'Deutsch',
  lt: 'Lietuvių',
  pl: 'Polski',
  ru: 'Русский',
  uk: 'Українська',
} as const satisfies Record<string, string>;

export type Language = keyof typeof LANGUAGES;

export const LANGUAGE_TAGS = Object.keys(LANGUAGES) as Language[];
