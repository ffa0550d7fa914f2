/** The extension's own pages on a real article: what the gallery's made-up comparison may not show. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../lib/node/paths.ts';
import { problemsIn } from './axe.ts';
import { browsers, Session } from './session.ts';

/** What axe-core finds in light colours and in dark ones, with all opened that can be. */
async function problemsInBoth(page: Page): Promise<string[]> {
  await page.$$eval('button[aria-expanded="false"], details:not([open]) > summary', (openers) => {
    for (const opener of openers) if (opener instanceof HTMLElement) opener.click();
  });
  const found: string[] = [];
  for (const scheme of ['light', 'dark']) {
    await page.$eval('html', (html, colours) => html.style.setProperty('color-scheme', colours), scheme);
    found.push(...(await problemsIn(page)));
  }
  return found;
}

describe.each(browsers)('on the demo article in %s', (browser) => {
  let session: Session;

  beforeAll(async () => {
    session = await Session.start(browser, { '/demo': readFileSync(join(root, 'assets/demo/article.html'), 'utf8') });
  });
  afterAll(() => session?.end());

  test('sidebar, popup and the page of saved comparisons are accessible', async () => {
    const tab = await session.open('/demo');
    const sidebar = await session.comparison(tab);
    const popup = await session.popup(tab);
    const save = await popup.waitForSelector('.popup__actions .button:not(.button--main):enabled');
    await save?.click();
    await popup.waitForSelector('.saved__item');
    const saved = await session.driver.openOwn('saved.html');
    await saved.waitForSelector('.saved__item');
    for (const page of [sidebar, popup, saved]) expect(await problemsInBoth(page)).toEqual([]);
  });
});
