import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { LICENCES_FILE, licences } from './lib/node/licences.ts';
import { manifest } from './lib/node/manifest.ts';
import { packedPackages } from './lib/node/packed.ts';
import { stories } from './lib/node/stories-plugin.ts';

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  manifestVersion: 3,
  manifest: ({ browser, command }) => manifest(browser === 'firefox' ? 'firefox' : 'chrome', command === 'serve'),
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: LICENCES_FILE, contents: licences(packedPackages()) });
    },
  },
  vite: () => ({ plugins: [preact(), stories()] }),
});
