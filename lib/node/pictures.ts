/**
 * `npm run pictures`: photographs the built extension at work on the demo article, for the page that welcomes new
 * readers. Chromium does it; the pictures are kept in the repository.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import type { Driver } from './drive/driver.ts';
import { root } from './paths.ts';
import { checkOpening, OPENING, openedSidebar, prefer, toTop, untilMarked, withDemo } from './scenes.ts';

const PICTURES = join(root, 'assets/public/welcome');
/** As many dots as fill a third of the page of welcome on a sharp screen: the pictures are a tenth of the zip. */
const SHAPE = { width: 480, height: 320, deviceScaleFactor: 1.125 };
/** The lowest at which no shadow is seen around letters. */
const QUALITY = 30;
/** The most that the encoder can do: nobody waits for it. */
const EFFORT = 9;
/** Room for a card under what it answers on. */
const CARD_SHAPE = { ...SHAPE, width: 450, height: 300 };

async function take(page: Page, name: string): Promise<void> {
  const png = await page.screenshot();
  await sharp(png)
    .avif({ quality: QUALITY, effort: EFFORT, chromaSubsampling: '4:4:4' })
    .toFile(join(PICTURES, `${name}.avif`));
}

async function takePage(driver: Driver, url: string): Promise<void> {
  const { page } = await driver.open(url);
  await prefer(page, 'light');
  await page.setViewport(SHAPE);
  await untilMarked(page);
  await toTop(page, OPENING);
  await take(page, 'page');
  await page.close();
}

async function takeSidebar(driver: Driver, url: string): Promise<void> {
  const tab = await driver.open(url);
  const page = await openedSidebar(driver, tab, SHAPE, 'light');
  await toTop(page, '.row--conflict');
  await take(page, 'sidebar');
  await page.close();
  await tab.page.close();
}

async function takeCard(driver: Driver, url: string): Promise<void> {
  const tab = await driver.open(url);
  const { page } = tab;
  await prefer(page, 'light');
  await page.setViewport(CARD_SHAPE);
  await untilMarked(page);
  await toTop(page, OPENING);
  await checkOpening(driver, tab);
  await take(page, 'card');
  await page.close();
}

mkdirSync(PICTURES, { recursive: true });
await withDemo(async (driver, url) => {
  for (const takeOne of [takePage, takeSidebar, takeCard]) await takeOne(driver, url);
});
