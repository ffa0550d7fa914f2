/** How the list bears thousands: 1,000 as a diligent reader may have; `npm run soak` adds 10,000, as nobody has. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../lib/node/drive/until.ts';
import { output } from '../../lib/node/paths.ts';
import type { SavedWhole } from '../../lib/types.ts';
import { SELECTION } from '../fixtures/comparison.ts';
import { MANY_WORDS } from '../saved/many.ts';
import { askIn, press, savedPage, titles, untilText } from './saved-steps.ts';
import { browsers, Session } from './session.ts';

/** Comparisons, and the milliseconds in which a key must be answered; twice as many where other programs may be at work. */
const LIMITS: [count: number, limit: number][] = [
  [1_000, process.env.COUNTERCHECK_SOAK ? 150 : 300],
  ...(process.env.COUNTERCHECK_SOAK ? [[10_000, 1_000] as [number, number]] : []),
];
const MOST = LIMITS.at(-1)?.[0] ?? 0;
const MOST_SHOWN = MOST.toLocaleString('en');
/** So many come in one message. */
const PART = 500;
/** A slip, and two words. */
const QUERY = 'prizoners tag3';

/** Milliseconds from each key to the list that it leads to, as the page itself measures them. */
async function typed(page: Page, text: string): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    let since = 0;
    const list = document.querySelector('.saved__body');
    if (!list) throw new Error('there is no list');
    // A key is answered by the last change of the list before the next key.
    new MutationObserver(() => {
      if (since > 0) times[times.length - 1] = performance.now() - since;
    }).observe(list, { subtree: true, childList: true, characterData: true, attributes: true });
    addEventListener(
      'input',
      () => {
        since = performance.now();
        times.push(0);
      },
      true,
    );
    Object.assign(window, { times });
  });
  const field = await page.waitForSelector('input[type="search"]');
  await field?.click({ count: 3 });
  for (const key of text) {
    await page.keyboard.type(key);
    // So that the times of two keys do not mix; a later answer would make the next one's time too long.
    await new Promise((resolve) => setTimeout(resolve, 700));
  }
  return page.evaluate(() => (window as unknown as { times: number[] }).times);
}

describe.each(browsers)('thousands of saved comparisons in %s', (browser) => {
  let session: Session;
  let page: Page;
  const measured: Record<string, unknown> = {};

  beforeAll(async () => {
    session = await Session.start(browser, {});
    page = await savedPage(session);
  });
  afterAll(async () => {
    await session?.end();
    // For those who want to know; the tests themselves look at the limits.
    writeFileSync(join(output, `saved-many-${browser}.json`), JSON.stringify(measured, null, 2));
  });

  async function fill(count: number): Promise<void> {
    const batch = crypto.randomUUID();
    const wholes = MANY_WORDS.slice(0, count).map(({ title, url, note, tags, savedAt, figures }): SavedWhole => {
      const text = figures.join('. ');
      const comparison = { ...SELECTION, nearest: [], report: { ...SELECTION.report, text, figures: figuresIn(text) } };
      return { url, of: 'page', note, tags, states: [{ savedAt, title, comparison }] };
    });
    await askIn(page, 'erase-saved', null);
    for (let at = 0; at < count; at += PART) {
      await askIn(page, 'import-part', { batch, part: at / PART, wholes: wholes.slice(at, at + PART) });
    }
    await askIn(page, 'import-end', { batch, parts: Math.ceil(count / PART) });
  }

  /** A figure for each number of the text, so that each comparison is searched by all its words. */
  function figuresIn(text: string): SavedWhole['states'][0]['comparison']['report']['figures'] {
    return [...text.matchAll(/([a-z ]+): (\d+)/g)].map(({ 0: all, 1: words = '', 2: number = '', index }) => ({
      ...{
        text: number,
        start: index,
        end: index + all.length,
        kind: 'count',
        low: Number(number),
        high: Number(number),
      },
      ...{ unit: null, by: null, measure: words.trim(), verdict: 'alone', others: [] },
    }));
  }

  test.each(LIMITS)(
    '%i: each key is answered within %i ms, newest first',
    async (count, limit) => {
      await fill(count);
      const began = Date.now();
      page = await savedPage(session);
      await page.waitForSelector('.saved__item');
      const painted = Date.now() - began;
      await untilText(page, `${count.toLocaleString('en')} comparisons`);
      await until('all to be searched', async () => {
        await page.$eval('input[type="search"]', (input) => {
          (input as HTMLInputElement).value = 'prisoners';
          input.dispatchEvent(new Event('input', { bubbles: true }));
        });
        return page.evaluate((all) => document.body.innerText.includes(`${all} found`), count.toLocaleString('en'));
      });
      // The shorter of two times for each key: other programs of the machine make one or the other longer.
      const [once, again] = [await typed(page, QUERY), await typed(page, QUERY)];
      const times = once.map((time, key) => Math.min(time, again[key] ?? time));
      Object.assign(measured, { [`${count} painted`]: painted, [`${count} keys`]: times.map(Math.round) });
      const rows = await page.$$('.saved__item');
      expect(rows.length).toBeLessThan(60);
      const numbers = (await titles(page)).map((title) => Number(title.split(' ').at(-1)));
      expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
      expect(Math.max(...times)).toBeLessThan(limit);
      expect(times[0]).toBeGreaterThan(0);
    },
    240_000,
  );

  test('scrolled to the end, the last stands there, and none between was ever in the document', async () => {
    page = await savedPage(session);
    await untilText(page, `${MOST_SHOWN} comparisons`);
    await until('the last', async () => {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      return (await titles(page)).at(-1)?.endsWith(` prisoners ${MANY_WORDS.length - MOST}`);
    });
    expect((await page.$$('.saved__item')).length).toBeLessThan(60);
    await press(page, 'Select several');
    await press(page, `Select all ${MOST_SHOWN}`);
    await press(page, 'Delete');
    await untilText(page, `Deleted: ${MOST_SHOWN} comparisons`);
    await press(page, 'Undo');
    await until('all of them', async () => (await askIn<number[]>(page, 'list-saved', null)).length === MOST);
  }, 180_000);
});
