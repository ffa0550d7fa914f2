/** The reader's line to the rest of the extension. */
import browser from 'webextension-polyfill';
import { ask, onMessage } from './client.ts';
import { loadCard } from './load-card.ts';
import { scriptLoader } from './load-script.ts';
import type { Link } from './reader-link.ts';

export const link: Link = {
  ask,
  listen: onMessage,
  // In a content script, `runtime` has no id any more once the extension has been reloaded or removed.
  alive: () => Boolean(browser.runtime?.id),
  card: () => loadCard(scriptLoader(browser.runtime)),
};
