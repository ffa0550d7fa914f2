/** What the manifest says beside the entrypoints, which WXT finds by itself. */
import type { UserManifest } from 'wxt';
import { CARD_FILE } from '../browser/card-handle.ts';
import { READER_FILE } from '../browser/reader-handle.ts';
import { SPOTTER_FILE } from '../browser/spotter-handle.ts';

/** The id under which Firefox knows the extension: in the form of an address, of a domain that nobody can own. */
const GECKO_ID = 'countercheck@countercheck.invalid';

/** Both browsers' manifests. `dev` is the server that reloads what is edited, which needs laxer rules for pages. */
export function manifest(browser: 'chrome' | 'firefox', dev = false): UserManifest {
  return {
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab', // the page whose selection the reader asks about, by menu or shortcut
      'contextMenus',
      'scripting', // brings the answer into that page
      'storage', // the settings, and what each tab is at while the browser runs
      'unlimitedStorage', // what is saved is never cleared to make room
    ],
    // At the start they do no more than listen; a browser that runs them later holds up the page's load event for it.
    content_scripts: [{ matches: PAGES, js: ['article.js', 'selecting.js'], run_at: 'document_start' }],
    commands: {
      'cross-check-selection': {
        // Alt+Shift+C, the nearest, is Chromium's own: it would give it no key, and say nothing.
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandCheckSelection__',
      },
      'next-mark': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_commandNextMark__',
      },
      'previous-mark': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_commandPreviousMark__',
      },
    },
    ...(!dev && { content_security_policy: { extension_pages: PAGES_POLICY } }),
    ...(browser === 'firefox' ? FIREFOX : CHROME),
  };
}

/** Where articles stand: the first script looks at each, in the top frame; at files only where the browser lets it. */
const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

/** The extension's pages load what is packed with them, and nothing else from anywhere. */
const PAGES_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const CHROME: UserManifest = {
  // action.openPopup() needs 127; CSS light-dark() 123, Map.groupBy 117, sidePanel.open 116, the popover attribute 114.
  minimum_chrome_version: '127',
  // What the first script imports where an article is spotted, or text selected. Under an address that changes, so that
  // no page can find out by it that the extension is there. In Firefox the background brings it.
  web_accessible_resources: [
    { resources: [SPOTTER_FILE, READER_FILE, CARD_FILE], matches: PAGES, use_dynamic_url: true },
  ],
};

const FIREFOX: UserManifest = {
  browser_specific_settings: {
    gecko: {
      id: GECKO_ID,
      // data_collection_permissions need it (140 on the desktop, 142 in whole); CSS highlights need 140.
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};
