/** The strings of the interface in the language that is asked for; English where none is. */
import { type Strings, stringsFrom } from '../../components/strings.tsx';
import { readerOf, STRINGS } from '../fixtures/strings.ts';

/** Every locale's messages, by the path of their file. */
const locales = import.meta.glob<Record<string, { message: string }>>('../../assets/public/_locales/*/messages.json', {
  import: 'default',
});

export async function stringsIn(language: string | null): Promise<Strings> {
  const messages = await locales[`../../assets/public/_locales/${language}/messages.json`]?.();
  return messages ? stringsFrom(readerOf(messages)) : STRINGS;
}
