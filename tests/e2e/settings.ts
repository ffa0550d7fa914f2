/// <reference types="chrome" />
/** The reader's settings, as its own page would change them. */
import { SETTINGS_KEY, SETTINGS_VERSION, type Settings } from '../../lib/browser/settings-shape.ts';
import { BARE_PAGE } from '../../lib/node/drive/pages.ts';
import type { Session } from './session.ts';

/** Stores these and no others. */
export async function store(session: Session, settings: Partial<Settings>): Promise<void> {
  const page = await session.driver.openOwn(BARE_PAGE);
  const stored = { [SETTINGS_KEY]: { version: SETTINGS_VERSION, ...settings } };
  await page.evaluate((items) => chrome.storage.local.set(items), stored);
  await page.close();
}
