/** Builds the workers together with the pages that start them, so that what they share with others is packed once. */
import type { Plugin } from 'vite';

/** As Vite asks for workers to be written. */
const WORKER = /new URL\('(\.\/[\w-]+-worker\.ts)', import\.meta\.url\)/g;

/** The Vite plugin; while developing, Vite serves workers by itself. */
export function workers(): Plugin {
  return {
    name: 'workers',
    apply: 'build',
    enforce: 'pre',
    async transform(code, importer) {
      if (!code.includes('new Worker(')) return undefined;
      const addresses = new Map<string, string>();
      for (const [whole, path = ''] of code.matchAll(WORKER)) {
        const file = await this.resolve(path, importer);
        if (!file) throw new Error(`${importer} names a worker that is not there: ${path}`);
        const reference = this.emitFile({ type: 'chunk', id: file.id });
        addresses.set(whole, `import.meta.ROLLUP_FILE_URL_${reference}`);
      }
      return { code: code.replace(WORKER, (whole) => addresses.get(whole) ?? whole), map: null };
    },
  };
}
