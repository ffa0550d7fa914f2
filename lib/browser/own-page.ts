/** What every page of the extension does first. */
import browser from 'webextension-polyfill';
import { keepWords, packedWords } from './keep-words.ts';

/**
 * Has a page of the extension drawn in the reader's language, and drawn anew when they choose another. `draw` gives the
 * language that it drew in.
 */
export async function ownPage(draw: (place: HTMLElement) => { language: string; direction: string }): Promise<void> {
  const drawIn = () => {
    const { language, direction } = draw(document.body);
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
