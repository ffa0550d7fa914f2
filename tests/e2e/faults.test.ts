/** What goes wrong on a reader's device: nothing that was saved is lost, and the reader is told. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BARE_PAGE } from '../../lib/node/drive/pages.ts';
import { until } from '../../lib/node/drive/until.ts';
import { root } from '../../lib/node/paths.ts';
import { changeManifest, copyOfExtension } from './extension-copy.ts';
import { CardPage } from './in-card.ts';
import { PASSAGE, post } from './posts.ts';
import { popupOf, press, save, savedPage, titles, untilText } from './saved-steps.ts';
import { browsers, Session } from './session.ts';
import { markedIn, shownRows } from './shown.ts';

const demo = readFileSync(join(root, 'assets/demo/article.html'), 'utf8');
const TITLE = 'Belarus sets 123 prisoners free';
const PAGES = { '/demo': demo, '/other': demo, '/post': post(`<p id="post">${PASSAGE}</p>`) };

/** Runs in the background before all else: its disk is full, or broken, while it is told so. */
const FAULTY = `{
  let fault = null;
  chrome.runtime.onMessage.addListener((message) => { if (message && 'fault' in message) fault = message.fault; });
  const failing = (prototype, name, when, error) => {
    const real = prototype[name];
    prototype[name] = function (...given) {
      if (fault === when) throw new DOMException('as told', error);
      return real.apply(this, given);
    };
  };
  for (const name of ['add', 'put']) failing(IDBObjectStore.prototype, name, 'full', 'QuotaExceededError');
  failing(IDBFactory.prototype, 'open', 'broken', 'UnknownError');
  // What was opened before the fault reads no more either.
  failing(IDBDatabase.prototype, 'transaction', 'broken', 'UnknownError');
}`;

describe.each(browsers)('nothing is lost in %s', (browser) => {
  let session: Session;
  let extension: string;

  beforeEach(async () => {
    extension = copyOfExtension(browser, FAULTY);
    session = await Session.start(browser, PAGES, { extension });
  });
  afterEach(async () => {
    await session?.end();
    rmSync(extension, { recursive: true, force: true });
  });

  /** From now on the background's disk has that fault; it forgets it when it is ended. */
  async function disk(fault: 'full' | 'broken' | null): Promise<void> {
    const page = await session.driver.openOwn(BARE_PAGE);
    await page.evaluate((told) => chrome.runtime.sendMessage({ fault: told }).catch(() => {}), fault);
    await page.close();
  }

  test('when the disk is full: the reader is told, and can save when there is room again', async () => {
    await save(session, await session.open('/demo'));
    const tab = await session.open('/other');
    await session.comparison(tab);
    const popup = await popupOf(session, tab);
    await disk('full');
    await popup.bringToFront();
    await press(popup, 'Save');
    await untilText(popup, 'There is no room left on this device to save it.');
    expect(await titles(popup)).toHaveLength(1);
    await disk(null);
    await popup.bringToFront();
    await press(popup, 'Save');
    await until('both', async () => (await titles(popup)).length === 2);
  });

  test('when the database cannot be opened: the reader is told, articles are still compared, and all is there later', async () => {
    const tab = await session.open('/demo');
    await save(session, tab);
    await session.endBackground();
    await disk('broken');
    const page = await savedPage(session);
    await untilText(page, 'The saved comparisons cannot be read or written.');
    expect((await shownRows(await session.comparison(tab))).length).toBeGreaterThan(0);
    await disk(null);
    const again = await savedPage(session);
    await until('what was saved', async () => (await titles(again)).join().includes(TITLE));
  });

  test('when the device is offline: what was saved is read, searched and compared as it was', async () => {
    const tab = await session.open('/demo');
    await save(session, tab);
    await tab.page.close();
    session.goOffline();
    const page = await savedPage(session);
    await (await page.waitForSelector('input[type="search"]'))?.type('prisoners');
    await untilText(page, '1 found');
    await press(page, TITLE);
    await press(page, 'Compare again');
    await untilText(page, 'The page could not be read now');
  });

  test('when it is updated under open tabs: old scripts are silent, and new ones begin with the next page', async () => {
    const tab = await session.open('/demo');
    await save(session, tab);
    const card = new CardPage(session.driver, await session.open('/post'));
    await card.check('#post');
    const errors = [tab.page, card.tab.page].map(errorsOf);
    changeManifest(extension, (manifest) => ({ ...manifest, version: '99.0' }));
    await session.driver.reloadExtension();

    const { page } = card.tab;
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await page.mouse.click(5, 5);
    await until('the card to be out of sight', async () => !(await seen(page)));
    await card.select('#post');
    await tab.page.bringToFront();
    await tab.page.evaluate(() => scrollTo(0, 400));
    await tab.page.evaluate(() => document.querySelector('main')?.append('123 prisoners'));
    for (const found of errors) expect(found).toEqual([]);

    await tab.page.reload();
    await until('marks', async () => (await markedIn(tab.page)).length > 0);
    const own = await savedPage(session);
    await until('what was saved', async () => (await titles(own)).join().includes(TITLE));
    expect(await own.evaluate(() => chrome.runtime.getManifest().version)).toBe('99.0');
  });
});

/** Whatever goes wrong in a page from now on, as its own scripts would learn of it. */
function errorsOf(page: Page): string[] {
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(String(error)));
  return found;
}

/** Whether an element of ours is shown in the page. */
function seen(page: Page): Promise<boolean> {
  return page.evaluate(() => [...document.querySelectorAll('[popover]')].some((one) => one.matches(':popover-open')));
}
