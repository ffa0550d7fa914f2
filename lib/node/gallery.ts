/** The gallery of every view in every state, to be opened in a browser. */
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import type { Page } from 'puppeteer-core';
import { build, preview } from 'vite';
import { LOOK_EVERY_MS } from './drive/until.ts';
import { output, root } from './paths.ts';

/** Goes to an address in the gallery, and waits until what it names is shown. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const isShown = (wanted: string) => document.title === wanted;
  await page.waitForFunction(isShown, { polling: LOOK_EVERY_MS }, new URL(address).hash.slice(1) || 'Views');
}

/** One for each of those that run side by side: they must not write into each other's. */
const { COUNTERCHECK_BROWSER = 'all', VITEST_POOL_ID = '0' } = process.env;
const CACHE = `${COUNTERCHECK_BROWSER}-${VITEST_POOL_ID}`;

/** What Chromium is told of a reader who wants less motion, and the preference that tells Firefox the same. */
export const LESS_MOTION = { name: 'prefers-reduced-motion', value: 'reduce' };
export const LESS_MOTION_IN_FIREFOX = { 'ui.prefersReducedMotion': 1 };

export interface Gallery {
  /**
   * The address of a view, in one scheme of colours whatever the browser prefers, and in a language other than English;
   * without a name that of their list.
   */
  address(view?: string, scheme?: 'light' | 'dark', language?: string): string;
  /** The address of a card beside text of a page, in the same way. */
  cardAddress(card: string, scheme: 'light' | 'dark', language?: string): string;
  close(): Promise<void>;
}

/** Builds the gallery and serves it on this machine. Built, since each view is loaded many times. */
export async function openGallery(): Promise<Gallery> {
  const outDir = join(output, 'gallery', CACHE);
  const pages = ['index.html', 'card.html'].map((name) => join(root, 'tests/gallery', name));
  const common = { root, configFile: false, logLevel: 'error' } as const;
  await build({
    ...common,
    publicDir: 'assets/public',
    plugins: [preact()],
    build: { outDir, emptyOutDir: true, target: 'esnext', modulePreload: false, rolldownOptions: { input: pages } },
  });
  const server = await preview({ ...common, build: { outDir } });
  const folder = `${server.resolvedUrls?.local[0]}tests/gallery/`;
  return {
    address: (view, scheme, language) => {
      const asked = params(view, scheme, language);
      return asked.size > 0 ? `${folder}index.html#${asked}` : `${folder}index.html`;
    },
    cardAddress: (card, scheme, language) => `${folder}card.html?${params(card, scheme, language)}`,
    close: () => server.close(),
  };
}

function params(view?: string, scheme?: string, language?: string): URLSearchParams {
  return new URLSearchParams({ ...(view && { view }), ...(scheme && { scheme }), ...(language && { language }) });
}

/** Opens all of a card that can be opened; whether it is in its place. Runs in the card's page. */
export function isCardPlaced(): boolean {
  const placed = document.querySelector('[popover]')?.shadowRoot?.querySelector<HTMLElement>('.placed');
  const closed = placed?.querySelectorAll<HTMLElement>('details:not([open]) > summary') ?? [];
  for (const summary of closed) summary.click();
  return placed?.style.opacity === '1';
}
