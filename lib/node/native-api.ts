/** Leaves the polyfill of the browser's API out where the browser needs none, and it would only hand on the native one. */
import type { Plugin } from 'vite';

const POLYFILL = 'webextension-polyfill';

/** The Vite plugin, for Firefox. */
export function nativeApi(): Plugin {
  return {
    name: 'native-api',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === POLYFILL ? `\0${POLYFILL}` : undefined),
    load: (id) => (id === `\0${POLYFILL}` ? 'export default globalThis.browser;' : undefined),
  };
}
