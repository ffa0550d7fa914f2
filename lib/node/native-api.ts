/**
 * Leaves the polyfill of the browser's API out: in Manifest V3 it would only hand on the native one, but for answers to
 * messages, which `listenTo` gives in the way that all browsers know.
 */
import type { Plugin } from 'vite';

const POLYFILL = 'webextension-polyfill';

/** The Vite plugin. Chromium's own name is asked for there, since an element of a page could be called "browser". */
export function nativeApi(browser: string): Plugin {
  const name = browser === 'firefox' ? 'browser' : 'chrome';
  return {
    name: 'native-api',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === POLYFILL ? `\0${POLYFILL}` : undefined),
    load: (id) => (id === `\0${POLYFILL}` ? `export default globalThis.${name};` : undefined),
  };
}
