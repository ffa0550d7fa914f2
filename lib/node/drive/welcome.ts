/** The welcome page, which the extension opens by itself when it is installed. */

/** As WXT names it after its entrypoint. */
export const WELCOME_PAGE = 'welcome.html';

/** Runs in a page of the extension: whether its reader was welcomed, now or on an earlier day. */
export async function wasWelcomed(): Promise<boolean> {
  const { welcomed } = await chrome.storage.local.get('welcomed');
  return welcomed === true;
}
