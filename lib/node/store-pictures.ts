/**
 * `npm run store-pictures`: photographs the built extension for both stores, 1280 by 800 as they ask, into
 * `.github/store`. Chromium does it; the pictures are kept in the repository.
 */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Driver } from './drive/driver.ts';
import { POPUP_PAGE, POPUP_SIZE, SAVED_PAGE } from './drive/pages.ts';
import { until } from './drive/until.ts';
import { root } from './paths.ts';
import { checkOpening, OPENING, openedSidebar, prefer, toTop, untilMarked, withDemo } from './scenes.ts';

const FOLDER = join(root, '.github/store');
/** What both stores ask for. */
const SHAPE = { width: 1280, height: 800 };
/** A usual sidebar; between it and the page a line. */
const SIDEBAR = { width: 420, height: SHAPE.height };
const BESIDE = { width: SHAPE.width - SIDEBAR.width - 1, height: SHAPE.height };

async function take(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(FOLDER, `${name}.png`) as `${string}.png` });
}

/** Two pictures on one: side by side, or the second over the first's upper right corner, as a popup hangs. */
async function join2(driver: Driver, first: Page, second: Page, how: 'beside' | 'over', name: string): Promise<void> {
  const [one, two] = await Promise.all([first, second].map((page) => page.screenshot({ encoding: 'base64' })));
  const sheet = await driver.openOwn('manifest.json');
  await sheet.setViewport(SHAPE);
  await sheet.evaluate(
    (pictures, over) => {
      document.documentElement.replaceChildren(document.createElement('body'));
      document.body.style.cssText = 'margin: 0; background: #bbb; height: 100vh; overflow: hidden';
      for (const [i, picture] of pictures.entries()) {
        const image = new Image();
        image.src = `data:image/png;base64,${picture}`;
        const hung =
          'position: absolute; top: 0; right: 24px; box-shadow: 0 4px 24px #0006; border-radius: 0 0 8px 8px';
        image.style.cssText = over && i === 1 ? hung : `float: ${i === 0 ? 'left' : 'right'}`;
        document.body.append(image);
      }
    },
    [one, two],
    how === 'over',
  );
  await sheet.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  await take(sheet, name);
  await sheet.close();
}

async function openDemo(driver: Driver, url: string, shape: typeof SHAPE) {
  const tab = await driver.open(url);
  await prefer(tab.page, 'light');
  await tab.page.setViewport(shape);
  await untilMarked(tab.page);
  await toTop(tab.page, OPENING);
  return tab;
}

async function takeComparison(driver: Driver, url: string): Promise<void> {
  const tab = await openDemo(driver, url, BESIDE);
  const sidebar = await openedSidebar(driver, tab, SIDEBAR, 'light');
  await join2(driver, tab.page, sidebar, 'beside', '1-comparison');
  for (const page of [sidebar, tab.page]) await page.close();
}

async function takeCard(driver: Driver, url: string): Promise<void> {
  const tab = await openDemo(driver, url, SHAPE);
  await checkOpening(driver, tab);
  await take(tab.page, '2-card');
  await tab.page.close();
}

/** Saves the comparison in the popup, and photographs popup and list. */
async function takeSaved(driver: Driver, url: string): Promise<void> {
  const tab = await openDemo(driver, url, SHAPE);
  const popup = await driver.openOwn(`${POPUP_PAGE}?tab=${tab.id}`);
  await prefer(popup, 'light');
  await popup.setViewport(POPUP_SIZE);
  await (await popup.waitForSelector('button ::-p-text(Save)'))?.click();
  await until('it to be saved', () => popup.evaluate(() => document.body.innerText.includes('Saved\n')));
  await popup.mouse.move(0, 0);
  await join2(driver, tab.page, popup, 'over', '3-popup');
  await popup.close();
  const saved = await driver.openOwn(SAVED_PAGE);
  await prefer(saved, 'light');
  await saved.setViewport(SHAPE);
  await (await saved.waitForSelector('.saved__title'))?.click();
  await saved.waitForSelector('.row');
  await saved.mouse.move(0, 0);
  await take(saved, '4-saved');
  await saved.close();
  await tab.page.close();
}

async function takeSettings(driver: Driver): Promise<void> {
  const page = await driver.openOwn('options.html');
  await prefer(page, 'light');
  await page.setViewport(SHAPE);
  await page.waitForSelector('main input');
  await take(page, '5-settings');
}

await withDemo(async (driver, url) => {
  await takeComparison(driver, url);
  await takeCard(driver, url);
  await takeSaved(driver, url);
  await takeSettings(driver);
});
