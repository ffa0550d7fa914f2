import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../lib/node/drive/until.ts';
import { root } from '../../lib/node/paths.ts';
import { browsers, Session } from './session.ts';
import { clickRow, markedIn, shownRows } from './shown.ts';

describe.each(browsers)('when the background is ended in %s', (browser) => {
  let session: Session;

  beforeAll(async () => {
    const demo = readFileSync(join(root, 'assets/demo/article.html'), 'utf8');
    session = await Session.start(browser, { '/demo': demo });
  });
  afterAll(() => session?.end());

  test('the sidebar still answers', async () => {
    const tab = await session.open('/demo');
    const sidebar = await session.comparison(tab);
    const rows = await shownRows(sidebar);
    const marks = (await markedIn(tab.page)).length;
    const badge = await session.driver.badge(tab);
    const last = rows.findLast(({ verdict }) => verdict === 'agree');

    await session.driver.killBackground();
    await clickRow(sidebar, last?.label ?? '');
    await until('the page to scroll', () => tab.page.evaluate(() => scrollY > 0));

    await session.driver.killBackground();
    const again = await session.comparison(tab);
    expect(await shownRows(again)).toEqual(rows);
    expect((await markedIn(tab.page)).length).toBeGreaterThanOrEqual(marks);
    expect(await session.driver.badge(tab)).toBe(badge);
  });
});
