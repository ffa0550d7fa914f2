/** Whether the reader wants the button beside selected text; without the polyfill, since every page loads this. */
import { siteOf } from '../view/format.ts';
import { isSiteOff, SETTINGS_KEY, settingsFrom } from './settings-shape.ts';

interface Storage {
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
}

/** Asks the settings. Rejects once the extension is gone. */
export async function buttonWanted(scope: { browser?: Storage; chrome?: Storage }, url: string): Promise<boolean> {
  const stored = await (scope.browser ?? scope.chrome)?.storage.local.get(SETTINGS_KEY);
  const { settings } = settingsFrom(stored?.[SETTINGS_KEY]);
  return settings.button && !isSiteOff(settings, siteOf(url));
}
