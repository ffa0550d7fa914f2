/** What every page of the extension does first. */
import browser from 'webextension-polyfill';
import { keepWords, packedWords } from './keep-words.ts';
import { message, storyWords } from './words.ts';

/** Draws a page into its place in these words, and gives the language that it drew in. */
type Draw = (
  place: HTMLElement,
  translate: typeof message,
  stories: ReturnType<typeof storyWords>,
) => { language: string; direction: string };

/** Has a page of the extension drawn in the reader's language, and drawn anew when they choose another. */
export async function ownPage(draw: Draw): Promise<void> {
  const drawIn = () => {
    const { language, direction } = draw(document.body, message, storyWords());
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
  };
  await keepWords(packedWords, drawIn);
  drawIn();
}

/** Opens the page of settings; to be called from another page of the extension. */
export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
