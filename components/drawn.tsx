import { type ComponentChild, render } from 'preact';
import { type Strings, StringsProvider } from './strings.tsx';

/** Draws a whole page into a place, in the strings of the moment, which it gives back. */
export function drawn(content: () => ComponentChild, stringsNow: () => Strings): (place: HTMLElement) => Strings {
  return (place) => {
    const strings = stringsNow();
    render(<StringsProvider value={strings}>{content()}</StringsProvider>, place);
    return strings;
  };
}
