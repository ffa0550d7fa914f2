/// <reference types="chrome" />
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../lib/node/drive/until.ts';
import { WELCOME_PAGE } from '../../lib/node/drive/welcome.ts';
import { problemsIn } from './axe.ts';
import { CardPage } from './in-card.ts';
import { browsers, Session } from './session.ts';
import { markedIn, shownRows } from './shown.ts';

describe.each(browsers)('the welcome page in %s', (browser) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await Session.start(browser, {});
    page = await session.driver.openOwn(WELCOME_PAGE);
    await page.waitForSelector('.demo__found .row');
  });
  afterAll(() => session?.end());

  test('opened by itself, once', async () => {
    expect(session.driver.welcomes).toBe(1);
  });

  test('reads, compares and marks the demo article as any other', async () => {
    const rows = await shownRows(page);
    expect(rows.filter(({ verdict }) => verdict === 'conflict').length).toBeGreaterThan(0);
    expect(rows.filter(({ verdict }) => verdict === 'agree').length).toBeGreaterThan(0);
    const marked = await markedIn(page);
    expect(marked.length).toBeGreaterThan(10);
    const article = await page.$eval('.demo__article', (it) => it.textContent ?? '');
    expect(marked.filter(({ text }) => !article.includes(text))).toEqual([]);
  });

  test('answers on text that is selected in it', async () => {
    const card = new CardPage(session.driver, { page, id: -1 });
    await page.bringToFront();
    await page.$eval('.demo__article h1', (title) => title.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await card.select('.demo__article h1');
    await card.click('.check-button');
    expect(await card.answer()).toMatch(/123/);
    await page.keyboard.press('Escape');
  });

  test('leads from a row to its place', async () => {
    const row = await page.waitForSelector('.row--conflict .row__button');
    await row?.click();
    await until('the place to be lit up', async () => (await page.evaluate(() => CSS.highlights.size)) === 4);
    await until('the place to be in sight', async () => (await markedIn(page)).some(({ inSight }) => inSight));
  });

  test('is accessible', async () => {
    expect(await problemsIn(page)).toEqual([]);
  });

  test('asks for nothing where access was given, and shows its pictures', async () => {
    expect(await page.$eval('.access', (it) => it.textContent)).toContain('You need not do anything else.');
    expect(await page.$('.access button')).toBeNull();
    const loaded = await page.$$eval('img', (images) => images.map((image) => image.naturalWidth > 0));
    expect(loaded).toEqual([true, true, true, true]);
  });

  // Chromium's users cannot take it away on all sites at once.
  test.runIf(browser === 'firefox')(
    'has one button where access was taken away, and notices when it is given',
    async () => {
      const origins = ['http://*/*', 'https://*/*'];
      await page.evaluate((taken) => chrome.permissions.remove({ origins: taken }), origins);
      const button = await page.waitForSelector('.access .button--main');
      expect(await problemsIn(page)).toEqual([]);
      await button?.click();
      await until('access to be given', async () =>
        (await page.$eval('.access', (it) => it.textContent ?? '')).includes('You need not do anything else.'),
      );
      expect(await page.evaluate((asked) => chrome.permissions.contains({ origins: asked }), origins)).toBe(true);
    },
  );

  test('does not open again when the browser is started again', async () => {
    await session.restart();
    expect(session.driver.welcomes).toBe(0);
  });
});
