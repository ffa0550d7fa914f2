/** What a tab without a reader is: an ordinary page, or one from which the browser keeps the extension off, and why. */
import browser, { type Tabs } from 'webextension-polyfill';
import type { PageState } from '../types.ts';
import { siteOf } from '../view/format.ts';
import { mayReadEverywhere } from './permissions.ts';
import { isSiteOff, readSettings } from './settings.ts';
import { wordsOf } from './told.ts';

/** Chrome's words where it would let content scripts run, but no others for want of host permissions. */
const CONTENT_SCRIPTS_ONLY = 'must request permission';
/** Firefox's words wherever it lets no script run, its own pages aside. */
const NO_SCRIPTS = 'Missing host permission';

/** The address of such a tab is mostly kept from us, so what the browser allows there is found out by trying. */
export async function whereabouts(tab: Tabs.Tab): Promise<PageState> {
  if (tab.status === 'loading') return { kind: 'looking' };
  if (tab.url !== undefined && !/^(https?|file):/.test(tab.url)) return { kind: 'restricted' };
  const refusal = await tryScript(tab.id ?? browser.tabs.TAB_ID_NONE);
  if (refusal === null) return unlessOff(tab);
  const contentScriptsOnly = refusal.includes(CONTENT_SCRIPTS_ONLY);
  if (!contentScriptsOnly && !refusal.includes(NO_SCRIPTS)) return { kind: 'restricted' };
  if (await mayReadEverywhere()) return contentScriptsOnly ? unlessOff(tab) : { kind: 'restricted' };
  if (tab.url?.startsWith('file:')) return { kind: 'restricted' };
  return { kind: 'no-permission', origin: tab.url === undefined ? null : new URL(tab.url).origin };
}

/** An ordinary page; of a site that is switched off where the browser tells us the site. */
async function unlessOff({ url = null }: { url?: string | null }): Promise<PageState> {
  const site = siteOf(url);
  return site !== null && isSiteOff(await readSettings(), site) ? { kind: 'off', site } : { kind: 'unknown' };
}

/** Null where a script runs in the tab; else what the browser says of it. */
async function tryScript(tabId: number): Promise<string | null> {
  try {
    const results = await browser.scripting.executeScript({ target: { tabId }, func: () => null });
    // Firefox runs it nowhere, without an error, on its own pages.
    return results.length > 0 ? null : 'no frame';
  } catch (error) {
    return wordsOf(error);
  }
}
