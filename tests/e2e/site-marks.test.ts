import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../lib/node/drive/until.ts';
import { root } from '../../lib/node/paths.ts';
import { browsers, Session } from './session.ts';
import { markedIn } from './shown.ts';

const count = async (page: Page) => (await markedIn(page)).length;

describe.each(browsers)('what is marked on a site, chosen where one reads, in %s', (browser) => {
  let session: Session;

  beforeAll(async () => {
    session = await Session.start(browser, { '/demo': readFileSync(join(root, 'assets/demo/article.html'), 'utf8') });
  });
  afterAll(() => session?.end());

  test('holds at once, for this site alone, and on later days', async () => {
    const tab = await session.open('/demo');
    // The same article under another name of this machine: another site.
    const other = await session.driver.open(session.url('/demo').replace('localhost', 'other.localhost'));
    for (const { page } of [tab, other]) await until('marks', async () => (await count(page)) > 10);
    const all = await count(tab.page);

    const popup = await session.popup(tab);
    await popup.bringToFront();
    await (await popup.waitForSelector('.mark-switch select'))?.select('conflicts');
    await until('conflicts only', async () => {
      const now = await count(tab.page);
      return now > 0 && now < all;
    });
    expect(await count(other.page)).toBe(all);

    const sidebar = await session.comparison(tab);
    const chosen = () => sidebar.$eval('.mark-switch select', (it) => (it as HTMLSelectElement).value);
    await until('the sidebar to say so', async () => (await chosen()) === 'conflicts');
    await (await sidebar.$('.mark-switch select'))?.select('none');
    await until('no marks', async () => (await count(tab.page)) === 0);
    expect(await count(other.page)).toBe(all);

    await session.restart();
    const later = await session.open('/demo');
    const again = await session.comparison(later);
    expect(await count(later.page)).toBe(0);
    await (await again.$('.mark-switch select'))?.select('all');
    await until('all marks', async () => (await count(later.page)) === all);
  });
});
