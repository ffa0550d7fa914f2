/**
 * `npm run screens -- [--language ru] [VIEW…]`: photographs every view in every state (or the named ones), light and dark, narrow and
 * wide, closed and opened, into `.output/screens`, to be looked at. What is shown comes from the tests' fixtures.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { type Gallery, goTo, openGallery } from './gallery.ts';
import { output } from './paths.ts';
import { withPage } from './with-page.ts';

const SCREENS = join(output, 'screens');
/** The narrowest sidebar that must work, a usual one, and a wide one. */
const SIDEBAR_WIDTHS = [320, 420, 900];
const POPUP_WIDTHS = [380];
const PAGE_WIDTHS = [360, 1000];
/** Of a list of thousands, what shows how it looks. */
const TALLEST = 3_000;
/** All that a reader can open. */
const CLOSED = 'details:not([open]) > summary, button[aria-expanded="false"]';

async function photograph(page: Page, name: string, width: number): Promise<void> {
  const height = Math.min(TALLEST, await page.evaluate(() => document.documentElement.scrollHeight));
  await page.setViewport({ width, height, deviceScaleFactor: 2 });
  await page.screenshot({ path: join(SCREENS, `${name}.png`) as `${string}.png` });
}

function widthsOf(view: string): number[] {
  if (view.startsWith('popup')) return POPUP_WIDTHS;
  return /^(options|saved-page|welcome)/.test(view) ? PAGE_WIDTHS : SIDEBAR_WIDTHS;
}

async function photographView(page: Page, gallery: Gallery, view: string, language?: string): Promise<void> {
  for (const scheme of ['light', 'dark']) {
    const motion = { name: 'prefers-reduced-motion', value: 'reduce' };
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }, motion]);
    for (const width of widthsOf(view)) {
      await page.setViewport({ width, height: 200 });
      // By way of the list: the view may be there already, with all opened.
      await goTo(page, gallery.address());
      await goTo(page, gallery.address(view, undefined, language));
      const name = [view, width, scheme, language].filter(Boolean).join('-');
      await photograph(page, name, width);
      const opened = await page.$$eval(CLOSED, (openers) => {
        for (const opener of openers) if (opener instanceof HTMLElement) opener.click();
        return openers.length;
      });
      if (opened > 0) await photograph(page, `${name}-opened`, width);
    }
  }
}

const { values, positionals: named } = parseArgs({
  allowPositionals: true,
  options: { language: { type: 'string' } },
});
await mkdir(SCREENS, { recursive: true });
const gallery = await openGallery();
try {
  await withPage(async (page) => {
    await goTo(page, gallery.address());
    const all: string[] = JSON.parse(await page.$eval('#names', (list) => list.textContent ?? ''));
    for (const view of named.length > 0 ? named : all) await photographView(page, gallery, view, values.language);
  });
} finally {
  await gallery.close();
}
process.stdout.write(`The screens are in ${SCREENS}\n`);
