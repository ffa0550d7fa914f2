/**
 * `npm run pictures`: photographs the built extension at work on the demo article, in light colours and dark ones, for
 * the page that welcomes new readers. Chromium does it; the pictures are kept in the repository.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Driver } from './drive/driver.ts';
import { root } from './paths.ts';
import { checkOpening, OPENING, openedSidebar, prefer, type Scheme, toTop, untilMarked, withDemo } from './scenes.ts';

const PICTURES = join(root, 'assets/public/welcome');
/** Sharp where two dots make a pixel. */
const SHAPE = { width: 480, height: 320, deviceScaleFactor: 2 };
/** Letters stay sharp, and six pictures stay below 300 KB. */
const QUALITY = 80;
/** Wide enough for a card to stand beside what it answers on. */
const CARD_SHAPE = { ...SHAPE, width: 660, height: 440 };

async function take(page: Page, name: string, scheme: Scheme): Promise<void> {
  const path = join(PICTURES, `${name}-${scheme}.webp`) as `${string}.webp`;
  await page.screenshot({ path, quality: QUALITY });
}

/** The demo is one of the light pages: its picture serves both schemes. */
async function takePage(driver: Driver, url: string, scheme: Scheme): Promise<void> {
  const { page } = await driver.open(url);
  await prefer(page, scheme);
  await page.setViewport(SHAPE);
  await untilMarked(page);
  await toTop(page, OPENING);
  await take(page, 'page', scheme);
  await page.close();
}

async function takeSidebar(driver: Driver, url: string, scheme: Scheme): Promise<void> {
  const tab = await driver.open(url);
  const page = await openedSidebar(driver, tab, SHAPE, scheme);
  await toTop(page, '.row--conflict');
  await take(page, 'sidebar', scheme);
  await page.close();
  await tab.page.close();
}

async function takeCard(driver: Driver, url: string, scheme: Scheme): Promise<void> {
  const tab = await driver.open(url);
  const { page } = tab;
  await prefer(page, scheme);
  await page.setViewport(CARD_SHAPE);
  await untilMarked(page);
  await toTop(page, OPENING);
  await checkOpening(driver, tab);
  await take(page, 'card', scheme);
  await page.close();
}

mkdirSync(PICTURES, { recursive: true });
await withDemo(async (driver, url) => {
  await takePage(driver, url, 'light');
  for (const scheme of ['light', 'dark'] as const) {
    await takeSidebar(driver, url, scheme);
    await takeCard(driver, url, scheme);
  }
});
