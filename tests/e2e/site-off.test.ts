import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../lib/node/drive/until.ts';
import { root } from '../../lib/node/paths.ts';
import { browsers, Session } from './session.ts';
import { markedIn } from './shown.ts';

const isMarked = async (page: Page) => (await markedIn(page)).length > 0;

describe.each(browsers)('a site that is switched off in %s', (browser) => {
  let session: Session;

  beforeAll(async () => {
    session = await Session.start(browser, { '/demo': readFileSync(join(root, 'assets/demo/article.html'), 'utf8') });
  });
  afterAll(() => session?.end());

  test('is left alone at once, in every tab, and is looked at again when it is switched on', async () => {
    const [first, second] = [await session.open('/demo'), await session.open('/demo')];
    for (const { page } of [first, second]) await until('marks', () => isMarked(page));
    const popup = await session.popup(first);
    await (await popup.waitForSelector('.check input:checked'))?.click();
    for (const { page } of [first, second]) await until('no marks', async () => !(await isMarked(page)));
    await until('the popup to say so', async () => (await session.state(popup, first)) === 'off');
    await popup.waitForSelector('.state--off');

    const third = await session.open('/demo');
    const sidebar = await session.sidebar(third);
    await sidebar.waitForSelector('.state--off');
    expect(await isMarked(third.page)).toBe(false);
    await (await sidebar.waitForSelector('.check input'))?.click();
    for (const { page } of [first, second, third]) await until('marks again', () => isMarked(page));
    await sidebar.waitForSelector('.row');
  });
});
