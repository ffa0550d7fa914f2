/** The extension's keyboard shortcuts, which belong to the browser: it alone can change them. */
import browser from 'webextension-polyfill';
import type { Shortcut } from '../types.ts';

/** Where Chrome's users change them; no page but this one tells extensions how to open it. */
const CHROME_PAGE = 'chrome://extensions/shortcuts';

/** As they are now. Those that the browser adds by itself have no description, and are left out. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ description, shortcut }) =>
    description ? [{ name: description, keys: shortcut || null }] : [],
  );
}

/** Opens the browser's own page for them. */
export async function openShortcuts(): Promise<void> {
  const { commands } = browser as unknown as { commands: { openShortcutSettings?: () => Promise<void> } };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROME_PAGE });
}
