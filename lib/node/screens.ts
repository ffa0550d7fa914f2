/**
 * `npm run screens -- [--browser firefox] [--language ru] [VIEW…]`: photographs every view in every state (or the named
 * ones) and every card, light and dark, narrow and wide, closed and opened, in both browsers, into
 * `.output/screens/BROWSER`, to be looked at. What is shown comes from the tests' fixtures.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { BROWSERS, type BrowserName } from './browser-name.ts';
import { until } from './drive/until.ts';
import { type Gallery, goTo, isCardPlaced, LESS_MOTION, LESS_MOTION_IN_FIREFOX, openGallery } from './gallery.ts';
import { output } from './paths.ts';
import { withPage } from './with-page.ts';

const SCHEMES = ['light', 'dark'] as const;
/** The narrowest sidebar that must work, a usual one, and a wide one. */
const SIDEBAR_WIDTHS = [320, 420, 900];
const POPUP_WIDTHS = [380];
const PAGE_WIDTHS = [360, 1000];
/** A card in a narrow window, and in one with room on both sides. */
const CARD_WIDTHS = [320, 560];
const CARD_HEIGHT = 720;
/** Of a list of thousands, what shows how it looks. */
const TALLEST = 3_000;
/** All that a reader can open. */
const CLOSED = 'details:not([open]) > summary, button[aria-expanded="false"]';

const { values, positionals: named } = parseArgs({
  allowPositionals: true,
  options: { language: { type: 'string' }, browser: { type: 'string' } },
});
const { language } = values;
const browsers = BROWSERS.filter((name) => !values.browser || name === values.browser);

/** Takes pictures of one browser's page, by their names. */
function photographer(page: Page, folder: string) {
  const shoot = async (name: string, width: number, height: number) => {
    await page.setViewport({ width, height, deviceScaleFactor: 2 });
    await page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png` });
  };
  const nameOf = (...parts: (string | number)[]) => [...parts, language].filter(Boolean).join('-');
  const shootWhole = async (name: string, width: number) =>
    shoot(name, width, Math.min(TALLEST, await page.evaluate(() => document.documentElement.scrollHeight)));

  return {
    async view(view: string, width: number, scheme: (typeof SCHEMES)[number], gallery: Gallery) {
      await page.setViewport({ width, height: 200 });
      // By way of the list: the view may be there already, with all opened.
      await goTo(page, gallery.address());
      await goTo(page, gallery.address(view, scheme, language));
      await shootWhole(nameOf(view, width, scheme), width);
      const opened = await page.$$eval(CLOSED, (openers) => {
        for (const opener of openers) if (opener instanceof HTMLElement) opener.click();
        return openers.length;
      });
      if (opened > 0) await shootWhole(nameOf(view, width, scheme, 'opened'), width);
    },
    async card(card: string, width: number, scheme: (typeof SCHEMES)[number], gallery: Gallery) {
      await page.setViewport({ width, height: CARD_HEIGHT });
      await page.goto(gallery.cardAddress(card, scheme, language));
      await until(card, () => page.evaluate(isCardPlaced));
      await shoot(nameOf(card, width, scheme), width, CARD_HEIGHT);
    },
  };
}

function widthsOf(view: string): number[] {
  if (view.startsWith('popup')) return POPUP_WIDTHS;
  return /^(options|saved-page|welcome)/.test(view) ? PAGE_WIDTHS : SIDEBAR_WIDTHS;
}

async function photographAll(page: Page, gallery: Gallery, browser: BrowserName, folder: string): Promise<void> {
  await goTo(page, gallery.address());
  const { views, cards } = JSON.parse(await page.$eval('#names', (list) => list.textContent ?? ''));
  const isAsked = (name: string) => named.length === 0 || named.includes(name);
  const take = photographer(page, folder);
  for (const scheme of SCHEMES) {
    if (browser === 'chromium') {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }, LESS_MOTION]);
    }
    for (const view of views.filter(isAsked))
      for (const width of widthsOf(view)) await take.view(view, width, scheme, gallery);
    for (const card of cards.filter(isAsked))
      for (const width of CARD_WIDTHS) await take.card(card, width, scheme, gallery);
  }
}

const gallery = await openGallery();
try {
  for (const browser of browsers) {
    const folder = join(output, 'screens', browser);
    await mkdir(folder, { recursive: true });
    await withPage((page) => photographAll(page, gallery, browser, folder), browser, LESS_MOTION_IN_FIREFOX);
    process.stdout.write(`The screens are in ${folder}\n`);
  }
} finally {
  await gallery.close();
}
