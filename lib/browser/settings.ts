/** The reader's settings in storage.local: read anywhere in the extension, changed from its own pages and background. */
import browser, { type Storage } from 'webextension-polyfill';
import {
  isNewer,
  isRecord,
  SETTINGS_KEY,
  SETTINGS_VERSION,
  type Settings,
  settingsFrom,
  UNREAD_KEY,
} from './settings-shape.ts';
import { told } from './told.ts';

export type { MarkMode, Settings } from './settings-shape.ts';
export { isSiteOff, marksOn } from './settings-shape.ts';

/** What is to be changed; as a function where it depends on what holds, so that two windows do not undo each other. */
export type Change = Partial<Settings> | ((now: Settings) => Partial<Settings>);

/** What holds now; the default for what was never chosen or cannot be read. */
export async function readSettings(): Promise<Settings> {
  return settingsFrom((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]).settings;
}

/**
 * Changes settings, one window after the other, and gives what holds then. Not for content scripts: their locks are the
 * page's. What was stored and cannot be read is set aside, fields of others are kept. Throws words for the reader.
 */
export function changeSettings(change: Change): Promise<Settings> {
  return navigator.locks.request(SETTINGS_KEY, async () => {
    const stored = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
    if (isNewer(stored)) throw told('errorSettingsNewer');
    const { settings, unread } = settingsFrom(stored);
    const next = { ...settings, ...(typeof change === 'function' ? change(settings) : change) };
    const kept = isRecord(stored) ? stored : {};
    if (unread.length > 0) await setAside(stored);
    await browser.storage.local.set({ [SETTINGS_KEY]: { ...kept, version: SETTINGS_VERSION, ...next } });
    return next;
  });
}

/** Everything that was stored and could not be read, oldest first. */
export async function unreadSettings(): Promise<unknown[]> {
  const { [SETTINGS_KEY]: stored, [UNREAD_KEY]: aside } = await browser.storage.local.get([SETTINGS_KEY, UNREAD_KEY]);
  const earlier = Array.isArray(aside) ? aside : [];
  return settingsFrom(stored).unread.length > 0 ? [...earlier, stored] : earlier;
}

/** Calls back with what holds after each change, wherever it was made. Returns what ends it. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const changed = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const change = area === 'local' ? changes[SETTINGS_KEY] : undefined;
    if (change) listener(settingsFrom(change.newValue).settings);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

async function setAside(stored: unknown): Promise<void> {
  const aside = (await browser.storage.local.get(UNREAD_KEY))[UNREAD_KEY];
  await browser.storage.local.set({ [UNREAD_KEY]: [...(Array.isArray(aside) ? aside : []), stored] });
}
