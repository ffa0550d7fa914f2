/** What every page of the extension does first. */
import browser from 'webextension-polyfill';

/** A locale's message, as components take it. */
export function message(key: string, substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions);
}

/** Names the page's language and gives the element to render into. */
export function ownPage({ language, direction }: { language: string; direction: string }): HTMLElement {
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
  return document.body;
}

/** Opens the page of settings; to be called from another page of the extension. */
export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
