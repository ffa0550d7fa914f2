/** The sites that the browser, or its user, lets the extension read. */
import browser from 'webextension-polyfill';

/** As `content_scripts` has them. */
const EVERYWHERE = ['http://*/*', 'https://*/*'];

/** Firefox's users may take this away at any time, Chrome's too. */
export function mayReadEverywhere(): Promise<boolean> {
  return browser.permissions.contains({ origins: EVERYWHERE });
}

/**
 * Asks the user for a site ("https://example.org"), or with null for all. To be called right in a click.
 * Where it is granted the tab is loaded again, so that the site is looked at.
 */
export async function requestSite(origin: string | null, tabId: number): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: origin === null ? EVERYWHERE : [`${origin}/*`] });
  if (granted) await browser.tabs.reload(tabId);
  return granted;
}
