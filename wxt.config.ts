import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { stories } from './lib/node/stories-plugin.ts';

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact(), stories()] }),
});
