/**
 * `npm run screens`: photographs every view in every state, light and dark, narrow and wide, into `.output/screens`,
 * to be looked at. What is shown comes from the fixtures of the tests.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import type { Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { output, root } from './paths.ts';

const SCREENS = join(output, 'screens');
/** The narrowest sidebar that browsers allow, the usual one, and a wide one. */
const SIDEBAR_WIDTHS = [320, 420, 900];
const POPUP_WIDTHS = [380];
/** Opens everything that opens, as a reader would: page by page of a long screenshot. */
const OPENERS = 'details:not([open]) > summary, button[aria-expanded="false"]';

async function views(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  return page.$eval('#names', (list) => JSON.parse(list.textContent ?? '[]') as string[]);
}

async function photograph(page: Page, file: string): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const { width = 0 } = page.viewport() ?? {};
  await page.setViewport({ width, height: Math.max(height, 200), deviceScaleFactor: 2 });
  await page.screenshot({ path: file });
}

async function main(): Promise<void> {
  await rm(SCREENS, { recursive: true, force: true });
  await mkdir(SCREENS, { recursive: true });
  const only = process.argv.slice(2);
  const server = await createServer({ root, configFile: false, plugins: [preact()], logLevel: 'warn' });
  await server.listen();
  const address = `${server.resolvedUrls?.local[0]}tests/gallery/index.html`;
  const browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const names = (await views(page, address)).filter((name) => only.length === 0 || only.includes(name));
    for (const name of names) {
      for (const scheme of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        for (const width of name.startsWith('popup') ? POPUP_WIDTHS : SIDEBAR_WIDTHS) {
          await page.setViewport({ width, height: 200, deviceScaleFactor: 2 });
          await page.goto(`${address}?view=${name}`);
          await photograph(page, join(SCREENS, `${name}-${width}-${scheme}.png`));
          if ((await page.$(OPENERS)) === null) continue;
          await page.$$eval(OPENERS, (openers) => openers.forEach((opener) => (opener as HTMLElement).click()));
          await photograph(page, join(SCREENS, `${name}-${width}-${scheme}-opened.png`));
        }
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  process.stdout.write(`The screens are in ${SCREENS}\n`);
}

await main();
