import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../lib/node/drive/until.ts';
import { root } from '../../lib/node/paths.ts';
import { CardPage, overlap } from './in-card.ts';
import { browsers, Session } from './session.ts';
import { store } from './settings.ts';
import { markedIn } from './shown.ts';

const demo = readFileSync(join(root, 'assets/demo/article.html'), 'utf8');

/** The middle of the first marked stretch with these words, brought into sight; where the page says that it stands. */
function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const ranges = [...CSS.highlights.values()].flatMap((it) => [...it] as Range[]);
    const range = ranges.find((each) => each.toString() === wanted);
    if (!range) throw new Error(`not marked: ${wanted}`);
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, words);
}

const texts = async (page: Page) => (await markedIn(page)).map(({ text }) => text);

describe.each(browsers)('marks that explain in %s', (browser) => {
  let session: Session;

  beforeAll(async () => {
    session = await Session.start(browser, { '/demo': demo });
  });
  afterAll(() => session?.end());
  afterEach(() => store(session, {}));

  async function open(): Promise<CardPage> {
    const card = new CardPage(session.driver, await session.open('/demo'));
    await until('marks', async () => (await texts(card.tab.page)).length > 0);
    return card;
  }

  test('a pointer that rests on a mark brings its card, which goes with the pointer', async () => {
    const card = await open();
    const { page } = card.tab;
    const { x, y } = await placeOf(page, '15 December 2025');
    await page.mouse.move(x, y);
    const answer = await card.answer();
    expect(answer).toMatch(/Conflict[\s\S]*This page 15 December 2025[\s\S]*cannot both be true/);
    const box = await card.placed();
    expect(overlap(box, { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 })).toBe(false);
    // Over to the card it stays, and away from both it goes.
    await page.mouse.move((box.left + box.right) / 2, (box.top + box.bottom) / 2, { steps: 8 });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await card.text('.card')).not.toBeNull();
    await page.mouse.move(2, 2, { steps: 4 });
    await card.gone();
  });

  test('a pointer that passes brings none', async () => {
    const card = await open();
    const { page } = card.tab;
    const { x, y } = await placeOf(page, '15 December 2025');
    await page.mouse.move(x, y);
    await page.mouse.move(2, 2);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await card.inside('return true')).toBeNull();
  });

  test('a click keeps it until Escape, and takes no focus', async () => {
    const card = await open();
    const { page } = card.tab;
    const { x, y } = await placeOf(page, '15 December 2025');
    await page.mouse.click(x, y);
    await card.answer();
    await page.mouse.move(2, 2, { steps: 4 });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await card.text('.card')).not.toBeNull();
    expect(await card.inside('return root.activeElement !== null')).not.toBe(true);
    await page.keyboard.press('Escape');
    await card.gone();
  });

  test('a command steps from mark to mark; each is brought into sight, named and told with its verdict', async () => {
    const card = await open();
    const { page } = card.tab;
    const told: (string | null)[] = [];
    for (const command of ['next-mark', 'next-mark', 'previous-mark']) {
      const before = told.at(-1);
      await session.driver.pressCommand(card.tab, command);
      told.push(
        await until('the next figure to be told', async () => {
          const said = await card.text('[role="status"]');
          return said && said !== before && !said.includes('Looking') ? said : null;
        }),
      );
      expect(await card.inside(`return root.activeElement?.getAttribute('role')`)).toBe('dialog');
    }
    expect(told[0]).toMatch(/: (Agrees|Fits|Conflict)/);
    expect(told[1]).not.toBe(told[0]);
    expect(told[2]).toBe(told[0]);
    await page.keyboard.press('Escape');
    await card.gone();
  });

  test('are all, conflicts only or none, as the reader sets, at once and on this site alone', async () => {
    const { page } = (await open()).tab;
    const all = await texts(page);
    await store(session, { marks: 'conflicts' });
    await until('conflicts only', async () => {
      const now = await texts(page);
      return now.length > 0 && now.length < all.length;
    });
    expect(await texts(page)).toContain('15 December 2025');
    await store(session, { marks: 'none' });
    await until('none', async () => (await texts(page)).length === 0);
    await store(session, { marks: 'none', siteMarks: { localhost: 'all' } });
    await until('all', async () => (await texts(page)).length === all.length);
  });

  test('that stay are the same stretches when the page grows', async () => {
    const { page } = (await open()).tab;
    await page.evaluate(() => {
      const kept = [...CSS.highlights.values()].flatMap((it) => [...it]);
      Object.assign(window, { kept });
    });
    await page.$eval('article', (article) => {
      const entry = document.createElement('p');
      entry.textContent =
        'Late on Monday Minsk said once more that Belarus had set 123 prisoners free on 13 December 2025.';
      article.querySelectorAll('p')[3]?.before(entry);
    });
    await until('the new figure', async () => (await texts(page)).includes('13 December 2025'));
    const gone = await page.evaluate(() => {
      const now = new Set([...CSS.highlights.values()].flatMap((it) => [...it]));
      return (window as unknown as { kept: AbstractRange[] }).kept.filter((range) => !now.has(range)).length;
    });
    expect(gone).toBe(0);
  });

  /** How text under each highlight is underlined, and in which colour. */
  const underlines = (page: Page) =>
    page.evaluate(() =>
      [...CSS.highlights.keys()].map((name) => {
        const style = getComputedStyle(document.body, `::highlight(${name})`);
        return { line: style.textDecorationLine, style: style.textDecorationStyle, ink: style.textDecorationColor };
      }),
    );

  test('keep their lines, in the system’s colours, where these rule', async () => {
    const { tab } = await open();
    await until('the styles', async () => (await underlines(tab.page)).some(({ line }) => line === 'underline'));
    const inks = async () => new Set((await underlines(tab.page)).map(({ ink }) => ink));
    expect((await inks()).size).toBe(3);
    await session.driver.showAs(tab, 'forced-colors');
    await until('one colour', async () => (await inks()).size === 1);
    const styles = (await underlines(tab.page)).map(({ style }) => style);
    expect(styles.toSorted()).toEqual(['dotted', 'solid', 'wavy']);
    await session.driver.showAs(tab, 'screen');
  });

  test('are printed only if the reader wants it', async () => {
    const { tab } = await open();
    const isPrinted = async () => (await underlines(tab.page)).some(({ line }) => line === 'underline');
    await until('marks on the screen', isPrinted);
    await session.driver.showAs(tab, 'print');
    await until('none on paper', async () => !(await isPrinted()));
    await store(session, { printMarks: true });
    await tab.page.bringToFront();
    await until('marks on paper', isPrinted);
    await session.driver.showAs(tab, 'screen');
  });
});
