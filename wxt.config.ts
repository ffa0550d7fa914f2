import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifest } from './lib/node/manifest.ts';
import { stories } from './lib/node/stories-plugin.ts';

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  manifestVersion: 3,
  manifest: ({ browser, command }) => manifest(browser === 'firefox' ? 'firefox' : 'chrome', command === 'serve'),
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact(), stories()] }),
});
