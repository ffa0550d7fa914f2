import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../lib/node/drive/until.ts';
import { root } from '../../lib/node/paths.ts';
import type { SavedWhole } from '../../lib/types.ts';
import { askIn, button, downloaded, popupOf, press, save, savedPage, titles, untilText } from './saved-steps.ts';
import { browsers, Session } from './session.ts';

const demo = readFileSync(join(root, 'assets/demo/article.html'), 'utf8');
/** The same article put right by its editors: one day where it had another. */
const corrected = demo.replaceAll('15 December', '13 December');
const TITLE = 'Belarus sets 123 prisoners free';

/** Every page of the browser, the extension's and the web's. */
const pages = (page: Page) => page.browser().pages();

async function type(page: Page, selector: string, text: string): Promise<void> {
  const field = await page.waitForSelector(selector);
  await field?.click();
  await page.keyboard.type(text);
}

/** Opens the last row that other sources agree with: far down in the page. */
async function openLastRow(page: Page): Promise<void> {
  await page.waitForSelector('.saved-view .row--agree');
  await (await page.$$('.saved-view .row--agree .row__button')).at(-1)?.click();
}

describe.each(browsers)('what is saved, in %s', (browser) => {
  let session: Session;

  beforeAll(async () => {
    const plain = '<!doctype html><title>Plain</title><p>Plain.';
    session = await Session.start(browser, { '/demo': demo, '/other': demo, '/changing': demo, '/plain': plain });
  });
  afterAll(() => session?.end());

  test('is found as one types, typos forgiven, and the matches are marked', async () => {
    const popup = await save(session, await session.open('/demo'));
    await type(popup, 'input[type="search"]', 'prizoners potsh');
    await untilText(popup, '1 found');
    const marked = () => popup.$$eval('mark', (all) => all.map((mark) => mark.textContent?.toLowerCase() ?? ''));
    await until('marks', async () => (await marked()).includes('potash'));
    expect(await marked()).toContain('prisoners');
    await popup.keyboard.type(' zebra');
    await untilText(popup, 'Nothing saved matches.');
  });

  test('has a note and tags, which are searched and filtered by, and outlive the view', async () => {
    const tab = await session.open('/plain');
    const popup = await popupOf(session, tab);
    await press(popup, TITLE);
    await type(popup, '.tags__input', 'to check');
    await popup.keyboard.press('Enter');
    await type(popup, 'textarea', 'ask the desk');
    await popup.close();
    const again = await popupOf(session, tab);
    await type(again, 'input[type="search"]', 'desk');
    await untilText(again, '1 found');
    await press(again, 'Filter');
    await again.select('.filters .filters__field:nth-of-type(4) select', '0');
    await until('the chosen tag', async () => (await button(again, 'Filter: 1 chosen')) !== null);
    expect((await titles(again)).join()).toContain(TITLE);
  });

  test('is saved from the sidebar as well', async () => {
    const sidebar = await session.comparison(await session.open('/other'));
    await sidebar.bringToFront();
    await press(sidebar, 'Save comparison');
    await untilText(sidebar, 'Saved');
    const urls = async () =>
      (await askIn<{ url: string }[]>(sidebar, 'saved-rows', { ids: await askIn(sidebar, 'list-saved', null) })).map(
        ({ url }) => url,
      );
    await until('it to be saved', async () => (await urls()).includes(session.url('/other')));
    const [id] = await askIn<number[]>(sidebar, 'list-saved', null);
    await askIn(sidebar, 'delete-saved', { ids: [id] });
  });

  test('goes back to the page that is open, at the figure', async () => {
    const tab = await session.open('/demo');
    await session.comparison(tab);
    const popup = await popupOf(session, tab);
    await press(popup, TITLE);
    await openLastRow(popup);
    await press(popup, 'Show in page');
    await until('the page to scroll', () => tab.page.evaluate(() => scrollY > 0));
  });

  test('opens the page that is closed, at the figure, by a text fragment', async () => {
    for (const page of await pages((await session.open('/plain')).page))
      if (page.url() === session.url('/demo')) await page.close();
    const popup = await popupOf(session, await session.open('/plain'));
    await press(popup, TITLE);
    await openLastRow(popup);
    const before = (await pages(popup)).length;
    await press(popup, 'Show in page');
    const opened = await until('the page', async () => {
      const all = await pages(popup);
      return all.length > before ? all.find((page) => page.url().startsWith(session.url('/demo'))) : null;
    });
    await until('the page to scroll', () => opened.evaluate(() => scrollY > 0));
    await opened.close();
  });

  test('is compared again with the page as it is today, and what changed is told', async () => {
    const tab = await session.open('/changing');
    await save(session, tab);
    session.serve('/changing', corrected);
    await tab.page.goto(session.url('/plain'));
    const page = await savedPage(session);
    await press(page, TITLE);
    await press(page, 'Compare again');
    await untilText(page, 'Compared with the page as it is now.');
    const told = await page.$eval('.changes', (it) => (it as HTMLElement).innerText);
    expect(told).toMatch(/Then\s+.*15 December[\s\S]*Now\s+.*13 December/);
    // The tab in which the page was read is gone again.
    const left = (await pages(page)).filter((one) => one.url() === session.url('/changing'));
    expect(left).toEqual([]);
  });

  test('where the page is gone, the saved text is compared', async () => {
    session.serve('/changing', '<!doctype html><title>Gone</title><p>Gone.');
    const page = await savedPage(session);
    await press(page, TITLE);
    await press(page, 'Compare again');
    await untilText(page, 'The page could not be read now');
    session.serve('/changing', corrected);
  });

  test('of the same page keeps what was seen before as its history', async () => {
    const popup = await save(session, await session.open('/changing'));
    await untilText(popup, '1\u00a0earlier');
    await press(popup, TITLE);
    await (await popup.waitForSelector('.moments > summary'))?.click();
    const moments = await popup.$$('.moments__item');
    expect(moments).toHaveLength(2);
    const text = () => popup.$eval('.saved-view .comparison', (it) => (it as HTMLElement).innerText);
    expect(await text()).not.toContain('15 December');
    await moments[1]?.click();
    await until('the earlier state', async () => (await text()).includes('15 December'));
  });

  test('is a page of its own, all open, to read and print', async () => {
    const list = await savedPage(session);
    const [id = 0] = await askIn<number[]>(list, 'list-saved', null);
    const page = await savedPage(session, id);
    await page.waitForSelector('.saved-view .row');
    expect(await page.$$('.row__button[aria-expanded="false"]')).toHaveLength(0);
    expect(await page.title()).toContain(TITLE);
    await button(page, 'Print');
    await press(page, 'All saved comparisons');
    await page.waitForSelector('.saved__item');
  });

  test('many are selected, exported in each form, deleted, and brought back', async () => {
    const page = await savedPage(session);
    await page.waitForSelector('.saved__item');
    const all = await titles(page);
    expect(all.length).toBeGreaterThan(1);
    await press(page, 'Select several');
    await press(page, `Select all ${all.length}`);
    const out = async (form: string) => {
      await press(page, 'Export');
      return downloaded(page, () => press(page, form));
    };
    const json = await out('JSON');
    expect(json.name).toMatch(/^countercheck-\d{4}-\d\d-\d\d\.json$/);
    const { comparisons } = JSON.parse(json.text) as { comparisons: SavedWhole[] };
    expect(comparisons).toHaveLength(all.length);
    const pairs = comparisons.flatMap(({ states }) =>
      states.flatMap(({ comparison }) => comparison.report.figures.flatMap(({ others }) => others)),
    );
    await page.evaluate(() => Object.assign(window, { caught: undefined }));
    const csv = await out('CSV');
    expect(csv.text.match(/\r\n/g)).toHaveLength(pairs.length + 1);
    await page.evaluate(() => Object.assign(window, { caught: undefined }));
    expect((await out('Markdown')).text.match(/^## /gm)).toHaveLength(all.length);
    await press(page, 'Delete');
    await untilText(page, `Deleted: ${all.length} comparisons`);
    await until('none to be left', async () => (await titles(page)).length === 0);
    await press(page, 'Undo');
    await until('all of them', async () => (await titles(page)).length === all.length);
    expect(await titles(page)).toEqual(all);
  });

  test('a row is copied as text, its sources named', async () => {
    const page = await savedPage(session);
    await press(page, TITLE);
    await page.evaluate(() => {
      navigator.clipboard.writeText = async (text: string) => void Object.assign(window, { copied: text });
    });
    await press(page, 'Copy as text');
    const copied = await page.evaluate(() => (window as { copied?: string }).copied);
    expect(copied).toMatch(/This page: /);
    expect(copied).toContain(session.url('/changing'));
  });
});
