/** The extension in a window to look at, until the reader closes it. */
import type { Driver } from './drive/driver.ts';
import { SIDEBAR_PAGE } from './drive/pages.ts';

/** Opens an address with the sidebar beside it. Resolves when the browser is closed. */
export async function showWindow(driver: Driver, url: string): Promise<void> {
  const tab = await driver.open(url);
  try {
    await driver.openSidebar(tab);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`countercheck: the sidebar did not open (${reason}); its page stands in a window of its own`);
    await driver.openOwn(`${SIDEBAR_PAGE}?tab=${tab.id}`);
  }
  console.error('countercheck: the article is open, with the sidebar beside it. Close the browser to end.');
  await driver.closed();
}
