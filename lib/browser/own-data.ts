/** All that the extension keeps on this device, and its keys: what the page of settings tells beside the settings. */
import browser from 'webextension-polyfill';
import type { Shortcut, Stored } from '../types.ts';
import { ask, onSavedChanged } from './client.ts';
import { unreadSettings, watchSettings } from './settings.ts';
import { SETTINGS_KEY, UNREAD_KEY } from './settings-shape.ts';
import { readShortcuts } from './shortcuts.ts';

export interface OwnData {
  shortcuts: Shortcut[];
  /** Null until it is known. */
  stored: Stored | null;
  /** Whether settings are stored that could not be read. */
  unread: boolean;
}

/**
 * Tells it now, and again whenever it may have changed: keys are changed in another tab, so coming back counts. What
 * fails is told, too. Returns what ends it.
 */
export function watchOwnData(told: (data: OwnData) => void, failed: (reason: unknown) => void): () => void {
  const tell = () => {
    read().then(told, failed);
  };
  const ends = [onSavedChanged(tell), watchSettings(tell)];
  addEventListener('focus', tell);
  tell();
  return () => {
    removeEventListener('focus', tell);
    for (const end of ends) end();
  };
}

/** Erases what is saved, then the settings. Throws words for the reader. */
export async function eraseEverything(): Promise<void> {
  await ask('erase-saved', null);
  await browser.storage.local.remove([SETTINGS_KEY, UNREAD_KEY]);
}

async function read(): Promise<OwnData> {
  const [ids, { usage = null }, shortcuts, unread] = await Promise.all([
    ask('list-saved', null),
    navigator.storage.estimate(),
    readShortcuts(),
    unreadSettings(),
  ]);
  return { shortcuts, stored: { comparisons: ids.length, bytes: usage }, unread: unread.length > 0 };
}
