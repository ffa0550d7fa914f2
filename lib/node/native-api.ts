/** Gives `webextension-polyfill` its browser's own API: both give promises, and the polyfill would only hand them on. */
import type { Plugin } from 'vite';

const POLYFILL = 'webextension-polyfill';

/** The Vite plugin. Each browser has its own name for it: under the other, a page could offer an element of that name. */
export function nativeApi(name: 'browser' | 'chrome'): Plugin {
  return {
    name: 'native-api',
    enforce: 'pre',
    resolveId: (id) => (id === POLYFILL ? `\0${POLYFILL}` : undefined),
    load: (id) => (id === `\0${POLYFILL}` ? `export default globalThis.${name};` : undefined),
  };
}
