/** The extension's keyboard shortcuts, which belong to the browser: it alone can change them. */
import browser from 'webextension-polyfill';
import type { Shortcut } from '../types.ts';
import { message } from './words.ts';

/** Where Chrome's users change them; no page but this one tells extensions how to open it. */
const CHROME_PAGE = 'chrome://extensions/shortcuts';

/** What each command does, by its name in lib/node/manifest.ts. */
const WORDS: Partial<Record<string, string>> = {
  'cross-check-selection': 'commandCheckSelection',
  'next-mark': 'commandNextMark',
  'previous-mark': 'commandPreviousMark',
};

/** As they are now. Those that the browser adds by itself are left out. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name = '', shortcut }) => {
    const words = WORDS[name];
    return words === undefined ? [] : [{ name: message(words), keys: shortcut || null }];
  });
}

/** Opens the browser's own page for them. */
export async function openShortcuts(): Promise<void> {
  const { commands } = browser as unknown as { commands: { openShortcutSettings?: () => Promise<void> } };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROME_PAGE });
}
