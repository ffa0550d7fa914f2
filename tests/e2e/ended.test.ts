/**
 * The background is ended while it does what a reader asks for, at every step: each step comes to its end, and nothing
 * is lost. `npm run soak` goes through all of it again and again, until it was ended 200 times.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SIDEBAR_PAGE } from '../../lib/node/drive/pages.ts';
import { until } from '../../lib/node/drive/until.ts';
import { root } from '../../lib/node/paths.ts';
import type { SavedWhole } from '../../lib/types.ts';
import { CardPage } from './in-card.ts';
import { PASSAGE, post } from './posts.ts';
import { askIn, downloaded, importText, popupOf, press, savedPage, titles, untilText } from './saved-steps.ts';
import { browsers, Session } from './session.ts';
import { clickRow, shownRows } from './shown.ts';

const demo = readFileSync(join(root, 'assets/demo/article.html'), 'utf8');
const TITLE = 'Belarus sets 123 prisoners free';
/** Milliseconds after a step has begun: before its message arrives, while it is answered, and after. */
const MOMENTS = [0, 3, 10, 30, 100];
/** What a page needs to begin to scroll. */
const SCROLL_MS = 1_000;
/** As many as are asked for; else each step once. */
const LEAST_ENDS = process.env.COUNTERCHECK_SOAK ? 200 : 1;
/** One time through it is some twenty ends, each of which a busy machine takes seconds for. */
const PATIENCE_MS = LEAST_ENDS > 1 ? 3_600_000 : 240_000;

/** Clicks a row, which may just be drawn anew because the page is read again. */
function clickedRow(sidebar: Page, label: string): Promise<boolean> {
  const isDrawnAnew = (error: unknown) => /detached|no row/.test(String(error));
  const clicked = () =>
    clickRow(sidebar, label).then(
      () => true,
      (error: unknown) => {
        if (!isDrawnAnew(error)) throw error;
        return false;
      },
    );
  return until(`the row ${label}`, clicked);
}

/** Takes all away; asks once more where no answer came, as the extension's own views do. */
function erase(page: Page): Promise<null> {
  const asked = () => askIn<null>(page, 'erase-saved', null);
  return asked().catch(asked);
}

describe.each(browsers)('the background of %s is ended', (browser) => {
  let session: Session;
  let ends = 0;

  beforeAll(async () => {
    session = await Session.start(browser, { '/demo': demo, '/post': post(`<p id="post">${PASSAGE}</p>`) });
  });
  afterAll(() => session?.end());

  /** Does one step, ends the background while it is done, and gives what came of it. */
  async function ended<T>(step: () => Promise<T>): Promise<T> {
    const doing = step();
    await pause(MOMENTS[ends++ % MOMENTS.length]);
    await session.endBackground();
    return doing;
  }

  async function readArticle() {
    const tab = await ended(() => session.open('/demo'));
    const sidebar = await ended(() => session.driver.openOwn(`${SIDEBAR_PAGE}?tab=${tab.id}`));
    await sidebar.waitForSelector('.row');
    const last = (await shownRows(sidebar)).findLast(({ verdict }) => verdict === 'agree');
    await sidebar.bringToFront();
    await ended(() => clickedRow(sidebar, last?.label ?? ''));
    // While a page is read again its rows lead nowhere: the reader is told, and clicks once more.
    await until('the page to scroll', async () => {
      await tab.page.bringToFront();
      await pause(SCROLL_MS);
      if (await tab.page.evaluate(() => scrollY > 0)) return true;
      await sidebar.bringToFront();
      await clickedRow(sidebar, last?.label ?? '');
      return false;
    });
    await sidebar.close();
    return tab;
  }

  async function checkPassage() {
    const card = new CardPage(session.driver, await session.open('/post'));
    await ended(() => card.select('#post'));
    await ended(() => card.click('.check-button'));
    expect(await card.answer()).toContain('13 December');
    await ended(() => card.clickButton('Save'));
    await until('Saved', async () => (await card.text('.card__notice'))?.startsWith('Saved'));
    await card.tab.page.close();
  }

  async function keep() {
    const tab = await readArticle();
    await checkPassage();
    const popup = await ended(() => popupOf(session, tab));
    await ended(() => press(popup, 'Save'));
    await untilText(popup, 'Saved\n');
    await popup.close();
    return tab;
  }

  async function workOnSaved() {
    const page = await ended(() => savedPage(session));
    await until('both', async () => (await titles(page)).length === 2);
    const { text } = await ended(() =>
      downloaded(page, async () => {
        await press(page, 'Export all');
        await press(page, 'JSON');
      }),
    );
    expect(JSON.parse(text).comparisons).toHaveLength(2);

    await ended(() => press(page, 'Delete “'));
    await until('one to go', async () => (await titles(page)).length === 1);
    await ended(() => press(page, 'Undo'));
    await until('it to be back', async () => (await titles(page)).length === 2);

    await press(page, TITLE);
    await (await page.waitForSelector('textarea'))?.type('ask the desk');
    await ended(() => page.$eval('textarea', (area) => area.blur()));
    await ended(() => press(page, 'Compare again'));
    await untilText(page, 'Compared with the page as it is now.');

    await ended(() => erase(page));
    expect(await askIn(page, 'list-saved', null)).toEqual([]);
    const list = await savedPage(session);
    await ended(() => importText(list, 'mine.json', text));
    await until('both', async () => (await titles(list)).length === 2);
    return list;
  }

  test(
    `at every step, ${LEAST_ENDS > 1 ? `${LEAST_ENDS} times` : 'once each'}`,
    async () => {
      do {
        const tab = await keep();
        const page = await workOnSaved();
        const ids = await askIn<number[]>(page, 'list-saved', null);
        for (const id of ids) {
          const { states } = await askIn<SavedWhole>(page, 'whole-saved', { id });
          expect(states).toHaveLength(1);
          expect(states[0]?.comparison.report.figures.length).toBeGreaterThan(0);
        }
        await ended(() => erase(page));
        expect(await askIn(page, 'list-saved', null)).toEqual([]);
        for (const one of await page.browser().pages()) if (one !== page && one !== tab.page) await one.close();
        await page.close();
      } while (ends < LEAST_ENDS);
      console.info(`${browser}: ended ${ends} times`);
      expect(ends).toBeGreaterThanOrEqual(LEAST_ENDS);
    },
    PATIENCE_MS,
  );
});
