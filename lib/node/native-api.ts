/**
 * Leaves the polyfill of the browser's API out where it is not worth its room: in Firefox, where it would only hand on
 * the native one, and in scripts that stand alone and would each bring a copy. Those need no more than answers to messages,
 * which `listenTo` gives in the way that all browsers know.
 */
import type { Plugin, UserConfig } from 'vite';

const POLYFILL = 'webextension-polyfill';
/** In Chromium an element of a page could be called "browser". */
const NATIVE = 'export default import.meta.env.FIREFOX ? globalThis.browser : globalThis.chrome;';

/** The Vite plugin. */
export function nativeApi(): Plugin {
  return {
    name: 'native-api',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === POLYFILL ? `\0${POLYFILL}` : undefined),
    load: (id) => (id === `\0${POLYFILL}` ? NATIVE : undefined),
  };
}

/** Has a build of one entrypoint, a script that stands alone, leave the polyfill out. */
export function withoutPolyfill(entrypoints: readonly unknown[], config: UserConfig): void {
  if (entrypoints.length < 2) config.plugins = [nativeApi(), ...(config.plugins ?? [])];
}
