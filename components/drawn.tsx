import { type ComponentChild, render } from 'preact';
import { type Strings, StringsProvider, stringsFrom } from './strings.tsx';

/** Draws a whole page into a place, in the words that it is given, and gives its strings back. */
export function drawn(content: () => ComponentChild) {
  return (place: HTMLElement, ...words: Parameters<typeof stringsFrom>): Strings => {
    const strings = stringsFrom(...words);
    render(<StringsProvider value={strings}>{content()}</StringsProvider>, place);
    return strings;
  };
}
