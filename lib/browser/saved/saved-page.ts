/** The page on which saved comparisons are read, printed and imported. */
import browser from 'webextension-polyfill';

/** The page, as WXT names it after its entrypoint. */
const SAVED_PAGE = '/saved.html';

/** Opens it in a tab of its own: on one comparison, or with null on the list. */
export async function openSavedPage(id: number | null): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(SAVED_PAGE) + (id === null ? '' : `#${id}`) });
}

/** The comparison that an address of the page names; null for the list. */
export function savedIn(hash: string): number | null {
  const id = /^#(\d{1,15})$/.exec(hash)?.[1];
  return id === undefined ? null : Number(id);
}
