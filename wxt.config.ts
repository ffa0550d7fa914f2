import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { shareChunks } from './lib/node/chunks.ts';
import { manifest } from './lib/node/manifest.ts';
import { nativeApi, withoutPolyfill } from './lib/node/native-api.ts';
import { pack } from './lib/node/pack-files.ts';
import { stories } from './lib/node/stories-plugin.ts';
import { workers } from './lib/node/workers-plugin.ts';
import { tighten } from './lib/node/zips.ts';

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  manifestVersion: 3,
  manifest: ({ browser, command }) => manifest(browser === 'firefox' ? 'firefox' : 'chrome', command === 'serve'),
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    'build:publicAssets': pack,
    'vite:build:extendConfig': (entrypoints, config) => {
      shareChunks(entrypoints, config);
      withoutPolyfill(entrypoints, config);
    },
    'zip:extension:done': (_, path) => tighten(path),
  },
  vite: ({ browser }) => ({
    plugins: [preact(), stories(), workers(), ...(browser === 'firefox' ? [nativeApi()] : [])],
    build: {
      // The pages' modules lie on the disk: nothing is won by asking for them earlier.
      modulePreload: false,
      // Slower than Vite's own, and leaves a fiftieth less. A third pass would find next to nothing.
      minify: 'terser',
      terserOptions: { ecma: 2020, compress: { passes: 2 } },
    },
  }),
});
