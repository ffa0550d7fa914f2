/** Whether the reader switched the extension off on a page's site, as the first script asks it: without the polyfill. */
import { siteOf } from '../view/format.ts';
import { isSiteOff, SETTINGS_KEY, settingsFrom } from './settings-shape.ts';

/** What the first script uses of `storage`. */
export interface Storage {
  local: { get: (key: string) => Promise<Record<string, unknown>> };
  onChanged: { addListener: (listener: (changes: Record<string, unknown>) => void) => void };
}

export interface SiteOff {
  /** The site where it is switched off, null where it is not. */
  read(): Promise<string | null>;
  /** Calls back whenever the settings have changed. */
  watch(changed: () => void): void;
}

/** Nothing is read before it is asked: most pages are no article. */
export function siteOff({ local, onChanged }: Storage, url: () => string): SiteOff {
  return {
    async read() {
      const site = siteOf(url());
      const { settings } = settingsFrom((await local.get(SETTINGS_KEY))[SETTINGS_KEY]);
      return isSiteOff(settings, site) ? site : null;
    },
    watch: (changed) => onChanged.addListener((changes) => SETTINGS_KEY in changes && changed()),
  };
}
