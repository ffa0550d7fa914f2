/** The gallery of every view in every state, to be opened in a browser. */
import preact from '@preact/preset-vite';
import type { Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { LOOK_EVERY_MS } from './drive/until.ts';
import { root } from './paths.ts';

/** Goes to an address in the gallery, and waits until what it names is shown. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const isShown = (wanted: string) => document.title === wanted;
  await page.waitForFunction(isShown, { polling: LOOK_EVERY_MS }, new URL(address).hash.slice(1) || 'Views');
}

export interface Gallery {
  /**
   * The address of a view, in one scheme of colours whatever the browser prefers, and in a language other than English;
   * without a name that of their list.
   */
  address(view?: string, scheme?: 'light' | 'dark', language?: string): string;
  close(): Promise<void>;
}

/** Serves the gallery on this machine. */
export async function openGallery(): Promise<Gallery> {
  const publicDir = 'assets/public';
  const optimizeDeps = { entries: ['tests/gallery/*.html'] };
  const server = await createServer({
    root,
    publicDir,
    configFile: false,
    plugins: [preact()],
    logLevel: 'error',
    optimizeDeps,
  });
  await server.listen();
  const page = `${server.resolvedUrls?.local[0]}tests/gallery/index.html`;
  return {
    address: (view, scheme, language) => {
      const asked = new URLSearchParams({
        ...(view && { view }),
        ...(scheme && { scheme }),
        ...(language && { language }),
      });
      return asked.size > 0 ? `${page}#${asked}` : page;
    },
    close: () => server.close(),
  };
}
