/** Nothing is lost: whatever ends in the middle, whoever else writes, whatever version wrote before. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Tab } from '../../lib/node/drive/driver.ts';
import { BARE_PAGE, POPUP_PAGE } from '../../lib/node/drive/pages.ts';
import { until } from '../../lib/node/drive/until.ts';
import { root } from '../../lib/node/paths.ts';
import type { Comparison, Saved, SavedWhole } from '../../lib/types.ts';
import { COMPARISON } from '../fixtures/comparison.ts';
import { LATER, WHOLE } from '../fixtures/saved.ts';
import { askIn, popupOf, press, save, savedPage, titles, untilText } from './saved-steps.ts';
import { browsers, Session } from './session.ts';

const demo = readFileSync(join(root, 'assets/demo/article.html'), 'utf8');
const TITLE = 'Belarus sets 123 prisoners free';
/** Milliseconds after asking at which the background is ended: before, in and after the writing. */
const MOMENTS = [0, 2, 5, 10, 20, 50];

/** Opens the database in an own page, and keeps it open there under `held`; `version` may be one that never was. */
function hold(page: Page, version: number, rows: { savedAt: string; url: string; comparison: Comparison }[] = []) {
  return page.evaluate(
    (at, given) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('countercheck', at);
        request.onupgradeneeded = () => {
          const saved = request.result.createObjectStore('saved', { keyPath: 'id', autoIncrement: true });
          saved.createIndex('savedAt', 'savedAt');
          saved.createIndex('url', 'url');
          saved.createIndex('key', 'key', { unique: true });
          request.result.createObjectStore('comparisons');
        };
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          Object.assign(window, { held: request.result });
          const tx = request.result.transaction(['saved', 'comparisons'], 'readwrite');
          for (const { comparison, ...row } of given) {
            const counts = { agree: 1, fits: 0, conflict: 1, alone: 0 };
            const storyTitle = comparison.storyTitle;
            const added = tx.objectStore('saved').add({ ...row, title: 'Kept', of: 'page', storyTitle, counts });
            added.onsuccess = () => tx.objectStore('comparisons').add(comparison, added.result);
          }
          tx.oncomplete = () => resolve();
        };
      }),
    version,
    rows,
  );
}
const release = (page: Page) => page.evaluate(() => (window as unknown as { held: IDBDatabase }).held.close());

describe.each(browsers)('what was saved with %s', (browser) => {
  let session: Session;

  beforeAll(async () => {
    session = await Session.start(browser, { '/demo': demo });
  });
  afterAll(() => session?.end());

  test('is there once and whole, whenever the background is ended', async () => {
    const tab = await session.open('/demo');
    const sidebar = await session.comparison(tab);
    for (const moment of MOMENTS) {
      await askIn(sidebar, 'erase-saved', null);
      const popup = await popupOf(session, tab);
      await press(popup, 'Save');
      await pause(moment);
      await session.endBackground();
      const ids = await until('it to be saved', async () => {
        const all = await askIn<number[]>(sidebar, 'list-saved', null);
        return all.length > 0 ? all : null;
      });
      expect(ids).toHaveLength(1);
      const [id] = ids;
      const saved = await askIn<Saved>(sidebar, 'get-saved', { id, savedAt: null });
      expect(saved.comparison.report.figures.length).toBeGreaterThan(10);
      expect(saved.moments).toHaveLength(1);
      await popup.close();
    }
  });

  test('or imported is there as a whole or not at all, whenever the background is ended', async () => {
    const page = await savedPage(session);
    const wholes = Array.from({ length: 60 }, (_, i): SavedWhole => ({ ...WHOLE, url: `https://news.example/${i}` }));
    for (const moment of MOMENTS) {
      await askIn(page, 'erase-saved', null);
      const batch = crypto.randomUUID();
      await askIn(page, 'import-part', { batch, part: 0, wholes });
      const asked = askIn(page, 'import-end', { batch, parts: 1 }).catch(() => null);
      await pause(moment);
      await session.endBackground();
      await asked;
      expect([0, wholes.length]).toContain((await askIn<number[]>(page, 'list-saved', null)).length);
      await askIn(page, 'import-end', { batch, parts: 1 });
      expect(await askIn<number[]>(page, 'list-saved', null)).toHaveLength(wholes.length);
    }
    await askIn(page, 'erase-saved', null);
  });

  test('in two windows at once stands in both, and neither takes from the other', async () => {
    const tab = await session.open('/demo');
    await save(session, tab);
    const [one, other] = [await savedPage(session), await savedPage(session)];
    const [id] = await askIn<number[]>(one, 'list-saved', null);
    const was = { note: '', tags: [] };
    await Promise.all([
      askIn(one, 'annotate-saved', { id, was, now: { note: 'from one window', tags: ['one'] } }),
      askIn(other, 'annotate-saved', { id, was, now: { note: 'from the other', tags: ['two'] } }),
    ]);
    for (const page of [one, other]) {
      await until('both tags', async () => (await page.$$('.saved__item .tag')).length === 2);
    }
    await press(other, 'Delete “');
    await until('it to be gone there too', async () => (await titles(one)).length === 0);
    await press(other, 'Undo');
    await until('it to be back there too', async () => (await titles(one)).length === 1);
    const saved = await askIn<Saved>(one, 'get-saved', { id, savedAt: null });
    expect(saved.note).toContain('from one window');
    expect(saved.note).toContain('from the other');
  });
});

describe.each(browsers)('a database of another version, in %s', (browser) => {
  let session: Session;
  let tab: Tab;
  let bare: Page;

  beforeEach(async () => {
    session = await Session.start(browser, { '/demo': demo });
    tab = await session.open('/demo');
    bare = await session.driver.openOwn(BARE_PAGE);
  });
  afterEach(() => session?.end());

  test('of version 1 is brought up to date, with all that was in it', async () => {
    const url = session.url('/demo');
    await hold(bare, 1, [
      { savedAt: '2025-12-14T00:00:00.000Z', url, comparison: COMPARISON },
      { savedAt: '2025-12-16T00:00:00.000Z', url, comparison: LATER },
    ]);
    await release(bare);
    const page = await savedPage(session);
    await untilText(page, '1\u00a0earlier');
    expect(await titles(page)).toEqual(['Kept']);
    const [id] = await askIn<number[]>(page, 'list-saved', null);
    const whole = await askIn<SavedWhole>(page, 'whole-saved', { id });
    expect(whole.states.map(({ comparison }) => comparison)).toEqual([LATER, COMPARISON]);
  });

  test('that another window holds is told of, and used once that is closed', async () => {
    await hold(bare, 1);
    await session.comparison(tab);
    const popup = await session.driver.openOwn(`${POPUP_PAGE}?tab=${tab.id}`);
    await untilText(popup, 'Another window of the browser still uses an older version.');
    await release(bare);
    await save(session, tab);
    expect((await titles(await savedPage(session))).join()).toContain(TITLE);
  });

  test('of a later version is told of, and left as it is', async () => {
    await hold(bare, 99, [{ savedAt: '2025-12-14T00:00:00.000Z', url: 'https://a.example/', comparison: COMPARISON }]);
    await release(bare);
    const page = await savedPage(session);
    await untilText(page, 'written by a newer version of Countercheck');
    await hold(bare, 99);
  });
});
