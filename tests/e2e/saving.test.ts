import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../lib/node/drive/until.ts';
import { root } from '../../lib/node/paths.ts';
import { browsers, Session } from './session.ts';
import { shownRows } from './shown.ts';

const TITLE = 'Belarus sets 123 prisoners free in a bargain over potash';

function savedTitles(popup: Page): Promise<string[]> {
  return popup.$$eval('.saved__title', (titles) => titles.map((title) => title.textContent ?? ''));
}

describe.each(browsers)('a saved comparison in %s', (browser) => {
  let session: Session;

  beforeAll(async () => {
    const demo = readFileSync(join(root, 'assets/demo/article.html'), 'utf8');
    session = await Session.start(browser, { '/demo': demo, '/plain': '<!doctype html><title>Plain</title><p>Plain.' });
  });
  afterAll(() => session?.end());

  test('is there after the browser was closed and started again, and can be deleted', async () => {
    const tab = await session.open('/demo');
    const sidebar = await session.comparison(tab);
    const rows = await shownRows(sidebar);
    const popup = await session.popup(tab);
    expect(await savedTitles(popup)).toEqual([]);
    const save = await popup.waitForSelector('.popup__actions .button:not(.button--main):enabled');
    await save?.click();
    await popup.waitForSelector('.saved__item');
    // The browser is never to clear it to make room: Chromium by the permission, Firefox as it was asked.
    const isKept = () => popup.evaluate(() => navigator.storage.persisted());
    const mayStay = () => popup.evaluate(() => chrome.permissions.contains({ permissions: ['unlimitedStorage'] }));
    await until('it to be kept for good', browser === 'firefox' ? isKept : mayStay);
    expect((await savedTitles(popup)).join()).toContain(TITLE);

    await session.restart();
    const later = await session.popup(await session.open('/plain'));
    const item = await later.waitForSelector('.saved__open');
    expect((await savedTitles(later)).join()).toContain(TITLE);
    await item?.click();
    await later.waitForSelector('.saved-view .row');
    expect(await shownRows(later)).toEqual(rows);

    await (await later.waitForSelector('.saved-view .button--quiet'))?.click();
    await (await later.waitForSelector('.saved__item .button--icon'))?.click();
    await until('the item to be gone', async () => (await savedTitles(later)).length === 0);
  });
});
