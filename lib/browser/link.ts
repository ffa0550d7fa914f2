/** The reader's line to the rest of the extension. */
import browser from 'webextension-polyfill';
import { ask, onMessage } from './client.ts';
import type { Link } from './reading.ts';

/** In a content script, `runtime` has no id any more once the extension has been reloaded or removed. */
export const link: Link = { ask, listen: onMessage, alive: () => Boolean(browser.runtime?.id) };
