import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifest } from './lib/node/manifest.ts';
import { pack } from './lib/node/pack-files.ts';
import { stories } from './lib/node/stories-plugin.ts';
import { tighten } from './lib/node/zips.ts';

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  manifestVersion: 3,
  manifest: ({ browser, command }) => manifest(browser === 'firefox' ? 'firefox' : 'chrome', command === 'serve'),
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: { 'build:publicAssets': pack, 'zip:extension:done': (_, path) => tighten(path) },
  vite: () => ({
    plugins: [preact(), stories()],
    // Every browser that runs the extension preloads modules by itself.
    build: { modulePreload: { polyfill: false } },
  }),
});
