/** The sites that the browser, or its user, lets the extension read. */
import browser from 'webextension-polyfill';

/** As `content_scripts` has them. */
const EVERYWHERE = ['http://*/*', 'https://*/*'];

/** Firefox's users may take this away at any time, Chrome's too. */
export function mayReadEverywhere(): Promise<boolean> {
  return browser.permissions.contains({ origins: EVERYWHERE });
}

/** Asks the user for all sites. To be called right in a click. */
export function requestEverywhere(): Promise<boolean> {
  return browser.permissions.request({ origins: EVERYWHERE });
}

/** Calls back with whether all sites may be read, now and whenever that changes. Returns what ends it. */
export function watchAccess(changed: (granted: boolean) => void): () => void {
  const tell = () => {
    mayReadEverywhere().then(changed, console.error);
  };
  browser.permissions.onAdded.addListener(tell);
  browser.permissions.onRemoved.addListener(tell);
  tell();
  return () => {
    browser.permissions.onAdded.removeListener(tell);
    browser.permissions.onRemoved.removeListener(tell);
  };
}

/**
 * Asks the user for a site ("https://example.org"), or with null for all. To be called right in a click.
 * Where it is granted the tab is loaded again, so that the site is looked at.
 */
export async function requestSite(origin: string | null, tabId: number): Promise<boolean> {
  const asked = origin === null ? requestEverywhere() : browser.permissions.request({ origins: [`${origin}/*`] });
  const granted = await asked;
  if (granted) await browser.tabs.reload(tabId);
  return granted;
}
