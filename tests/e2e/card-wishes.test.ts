import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../lib/node/drive/until.ts';
import { root } from '../../lib/node/paths.ts';
import { CardPage } from './in-card.ts';
import { browsers, Session } from './session.ts';
import { store } from './settings.ts';
import { markedIn } from './shown.ts';

const PASSAGE = 'Belarus let 123 prisoners go, and Kolesnikova was among them.';
const POST = `<!doctype html><html lang="en"><head><title>A post on the walk</title>
  <meta property="article:published_time" content="2019-05-02"></head>
  <body style="font: 18px/1.5 serif; margin: 60px 20%"><p>A walk along the river.</p><p id="post">${PASSAGE}</p>
  <textarea id="paste"></textarea></body></html>`;

describe.each(browsers)('what a reader can do with a card in %s', (browser) => {
  let session: Session;

  beforeAll(async () => {
    const demo = readFileSync(join(root, 'assets/demo/article.html'), 'utf8');
    session = await Session.start(browser, { '/post': POST, '/demo': demo });
  });
  afterAll(() => session?.end());
  afterEach(() => store(session, {}));

  const open = async (path: string) => new CardPage(session.driver, await session.open(path));

  test('save it: the popup has it then, once', async () => {
    const card = await open('/post');
    await card.check('#post');
    await card.clickButton('Save');
    await until('Saved', async () => (await card.text('.card__notice'))?.startsWith('Saved'));
    await card.tab.page.keyboard.press('Escape');
    await card.gone();
    await card.tab.page.mouse.click(5, 5);
    await card.check('#post');
    await card.clickButton('Save');
    await until('Saved', async () => (await card.text('.card__notice'))?.startsWith('Saved'));
    const popup = await session.popup(card.tab);
    await popup.waitForSelector('.saved__item');
    expect(await popup.$$eval('.saved__title', (titles) => titles.map((title) => title.textContent))).toEqual([
      'A post on the walk',
    ]);
    await popup.close();
  });

  test('copy it, with its sources named', async () => {
    const card = await open('/post');
    await card.check('#post');
    await card.clickButton('Copy');
    await until('Copied', async () => (await card.text('.card__notice'))?.startsWith('Copied'));
    const { page } = card.tab;
    await page.keyboard.press('Escape');
    await card.gone();
    await page.click('#paste');
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyV');
    await page.keyboard.up('Control');
    const pasted = await until('the copy', () => page.$eval('#paste', (area) => (area as HTMLTextAreaElement).value));
    expect(pasted).toContain('risoners freed (Agrees)');
    expect(pasted).toContain('Evrim Ağacı');
  });

  test('open it in the sidebar, or be told how where the browser keeps that to itself', async () => {
    const card = await open('/post');
    await card.check('#post');
    if (browser === 'chromium') {
      const sidebar = await session.driver.openSidebar(card.tab, () => card.clickButton('Sidebar'));
      await until('the passage', async () => (await sidebar.text()).includes(PASSAGE));
      return;
    }
    await card.clickButton('Sidebar');
    await until('the way', async () => (await card.text('.card__notice'))?.includes('Firefox lets only you open'));
    const sidebar = await session.driver.openSidebar(card.tab);
    await until('the passage', async () => (await sidebar.text()).includes(PASSAGE));
    await card.clickButton('Sidebar');
    await until('that it is there', async () => (await card.text('.card__notice'))?.includes('in the sidebar now'));
  });

  test('the button can be switched off, while menu and shortcut still answer in place', async () => {
    await store(session, { button: false });
    const card = await open('/post');
    await card.select('#post');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await card.inside('return true')).toBeNull();
    await session.driver.chooseMenuItem(card.tab, PASSAGE);
    expect(await card.answer()).toContain('Prisoners freed');
    await card.tab.page.keyboard.press('Escape');
    await card.gone();
    await session.driver.pressCommand(card.tab, 'cross-check-selection');
    expect(await card.answer()).toContain('Prisoners freed');
  });

  test('on a site that is switched off nothing comes unasked, and the menu still answers', async () => {
    await store(session, { sitesOff: ['localhost'] });
    const card = await open('/demo');
    await card.select('h1');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect([await card.inside('return true'), (await markedIn(card.tab.page)).length]).toEqual([null, 0]);
    await session.driver.chooseMenuItem(card.tab, await card.selected());
    expect(await card.answer()).toContain('Prisoners freed');
  });

  test('the shortcut without a selection says that there is none', async () => {
    const card = await open('/post');
    await session.driver.pressCommand(card.tab, 'cross-check-selection');
    expect(await card.answer()).toContain('No text is selected');
  });

  test('an answer whose background was ended meanwhile still comes', async () => {
    const card = await open('/post');
    await card.select('#post');
    await card.placed('.check-button');
    await session.driver.killBackground();
    await card.click('.check-button');
    expect(await card.answer()).toContain('Prisoners freed');
  });
});
