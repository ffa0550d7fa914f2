/** Whether the reader wants the button beside selected text; without the polyfill, since every page loads this. */
import { siteOf } from '../view/format.ts';
import { isSiteOff, SETTINGS_KEY, settingsFrom } from './settings-shape.ts';
import type { Storage } from './site-off.ts';

/** Asks the settings. Rejects once the extension is gone. */
export async function buttonWanted({ local }: Pick<Storage, 'local'>, url: string): Promise<boolean> {
  const { settings } = settingsFrom((await local.get(SETTINGS_KEY))[SETTINGS_KEY]);
  return settings.button && !isSiteOff(settings, siteOf(url));
}
