import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../lib/node/drive/until.ts';
import { root } from '../../lib/node/paths.ts';
import { problemsIn } from './axe.ts';
import { browsers, Session } from './session.ts';
import { markedIn } from './shown.ts';

const OPTIONS_PAGE = 'options.html';

/** Clicks what stands behind these words: a box, a round or a button. */
async function press(page: Page, words: string): Promise<void> {
  // A window behind another may wait with a click until it is seen.
  await page.bringToFront();
  const controls = await page.$$('label.check, button');
  for (const control of controls) {
    const text = await control.evaluate((it) => (it.checkVisibility() ? it.textContent : ''));
    if (text?.startsWith(words)) return control.click();
  }
  throw new Error(`nothing says ${words}`);
}

/** What is ticked, in words. */
const ticked = (page: Page) =>
  page.$$eval('label.check', (labels) =>
    labels.filter((label) => label.querySelector('input')?.checked).map((label) => label.textContent ?? ''),
  );

describe.each(browsers)('the page of settings in %s', (browser) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await Session.start(browser, { '/demo': readFileSync(join(root, 'assets/demo/article.html'), 'utf8') });
    page = await session.driver.openOwn(OPTIONS_PAGE);
    await page.waitForSelector('.options');
  });
  afterAll(() => session?.end());

  test('is accessible', async () => {
    expect(await problemsIn(page)).toEqual([]);
  });

  test('changes what is marked in pages that are open, and in a second window too', async () => {
    const { page: article } = await session.open('/demo');
    await until('marks', async () => (await markedIn(article)).length > 10);
    const second = await session.driver.openOwn(OPTIONS_PAGE);
    await press(page, 'Mark conflicts only');
    await until('conflicts only', async () => {
      const count = (await markedIn(article)).length;
      return count > 0 && count < 10;
    });
    await until('the second window to follow', async () => (await ticked(second)).includes('Mark conflicts only'));
    await press(second, 'Mark nothing');
    await until('no marks', async () => (await markedIn(article)).length === 0);
    await until('the first window to follow', async () => (await ticked(page)).includes('Mark nothing'));
    await press(page, 'Mark every figure');
    await until('all marks', async () => (await markedIn(article)).length > 10);
    await second.close();
    await article.close();
  });

  test('switches a site off by its address, and on again', async () => {
    await page.bringToFront();
    await page.type('#add-site', 'http://localhost:8080/whatever');
    await press(page, 'Switch off');
    await page.waitForSelector('.options__list');
    const tab = await session.open('/demo');
    const sidebar = await session.sidebar(tab);
    await sidebar.waitForSelector('.state--off');
    await press(page, 'Switch on');
    await sidebar.waitForSelector('.row');
  });

  test('tells the shortcuts that the browser has', async () => {
    expect(await page.$eval('.options__keys', (keys) => keys.textContent)).toContain('Alt+Shift+K');
  });

  test('tells how much is stored, and erases it with the settings when asked twice', async () => {
    const tab = await session.open('/demo');
    const popup = await session.popup(tab);
    const save = await popup.waitForSelector('.popup__actions .button:not(.button--main):enabled');
    await save?.click();
    const told = () => page.$eval('.options', (it) => it.textContent ?? '');
    await until('one to be told', async () => (await told()).includes('1 saved comparison'));
    await press(page, 'Mark nothing');
    await until('the choice to hold', async () => (await ticked(page)).includes('Mark nothing'));
    await press(page, 'Erase everything…');
    await page.waitForSelector('dialog[open]');
    expect(await problemsIn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await until('nothing to be asked', async () => (await page.$('dialog[open]')) === null);
    expect(await told()).toContain('1 saved comparison');
    await press(page, 'Erase everything…');
    await (await page.waitForSelector('dialog[open] .button--danger'))?.click();
    await until('it to be done', async () => (await told()).includes('Everything was erased.'));
    await until('none to be left', async () => (await told()).includes('0 saved comparisons'));
    expect(await ticked(page)).toContain('Mark every figure that was compared');
    await popup.waitForFunction(() => document.querySelectorAll('.saved__item').length === 0);
  });
});
