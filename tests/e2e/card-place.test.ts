import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../lib/node/drive/until.ts';
import { type Box, CardPage, overlap } from './in-card.ts';
import { PASSAGE, post } from './posts.ts';
import { browsers, Session } from './session.ts';

const PAGES = {
  '/post': post(`<p id="post">${PASSAGE}</p>`),
  '/rtl': post(`<p id="post" lang="en" dir="auto">${PASSAGE}</p>`, '', 'lang="ar" dir="rtl"'),
  '/scroller': post(`<div style="height: 900px"></div>
    <div id="scroller" style="height: 300px; overflow: auto; border: 1px solid">
    <p style="height: 200px"></p><p id="post">${PASSAGE}</p><p style="height: 900px"></p></div>
    <div style="height: 2000px"></div>`),
  '/dialog': post(`<dialog id="dialog"><p id="post">${PASSAGE}</p></dialog><script>dialog.showModal()</script>`),
  '/popover': post(`<div id="dialog" popover><p id="post">${PASSAGE}</p></div><script>dialog.showPopover()</script>`),
  '/film': post(`<p id="post">${PASSAGE}</p>
    <video controls style="position: fixed; inset: 200px 0 0; width: 100%; height: 400px; z-index: 2147483647"></video>`),
  '/full': post(`<div id="post">${`<p>${PASSAGE}</p>`.repeat(40)}</div>`),
  '/edge': post(`<p id="post" style="position: fixed; bottom: 4px; margin: 0">${PASSAGE}</p>`),
};

describe.each(browsers)('the place of a card in %s', (browser) => {
  let session: Session;

  beforeAll(async () => {
    session = await Session.start(browser, PAGES);
  });
  afterAll(() => session?.end());

  const open = async (path: keyof typeof PAGES) => new CardPage(session.driver, await session.open(path));
  const isWhole = ({ left, top, right, bottom }: Box, width: number, height: number) =>
    left >= 0 && top >= 0 && right <= width && bottom <= height;

  test('is beside the text on a page from right to left, too', async () => {
    const card = await open('/rtl');
    await card.check('#post');
    const [box, text] = [await card.placed(), await card.selectedBox()];
    expect(overlap(box, text)).toBe(false);
    expect(box.top - text.bottom).toBeLessThan(20);
    expect(box.left).toBeGreaterThanOrEqual(0);
  });

  test('is above text that stands at the foot of the window', async () => {
    const card = await open('/edge');
    await card.check('#post');
    const [box, text] = [await card.placed(), await card.selectedBox()];
    expect(box.bottom).toBeLessThanOrEqual(text.top);
  });

  test('follows the scrolling of the page and of a container; the card hides when its text does', async () => {
    const card = await open('/scroller');
    const { page } = card.tab;
    await page.$eval('#post', (element) => element.scrollIntoView({ block: 'center' }));
    await card.check('#post');
    const gap = async () => Math.round((await card.placed()).top - (await card.selectedBox()).bottom);
    const before = await gap();
    await page.evaluate(() => scrollBy(0, 60));
    await until('the card to follow the page', async () => (await gap()) === before);
    await page.$eval('#scroller', (element) => element.scrollBy(0, -40));
    await until('the card to follow the container', async () => (await gap()) === before);
    await page.$eval('#scroller', (element) => element.scrollBy(0, 800));
    await until('the card to hide', async () => (await card.box('.card')) === null);
  });

  test('is over a modal dialog, where it can be used; Escape leaves the dialog open', async () => {
    const card = await open('/dialog');
    await card.check('#post');
    await card.clickButton('Copy');
    await until('the notice', () => card.text('.card__notice'));
    await card.tab.page.keyboard.press('Escape');
    await card.gone();
    expect(await card.tab.page.$eval('#dialog', (dialog) => (dialog as HTMLDialogElement).open)).toBe(true);
  });

  test('is over a popover of the page, which stays open under it', async () => {
    const card = await open('/popover');
    await card.check('#post');
    await card.clickButton('Copy');
    await until('the notice', () => card.text('.card__notice'));
    expect(await card.tab.page.$eval('#dialog', (popover) => popover.matches(':popover-open'))).toBe(true);
  });

  test('is over a film, however high that stands', async () => {
    const card = await open('/film');
    await card.check('#post');
    await card.clickButton('Copy');
    await until('the notice', () => card.text('.card__notice'));
  });

  test('takes less than half of a window that the text fills', async () => {
    const card = await open('/full');
    await card.selectAll();
    await card.click('.check-button');
    await card.answer();
    const [box, size] = [await card.placed(), await card.tab.page.evaluate(() => [innerWidth, innerHeight] as const)];
    expect(box.bottom - box.top).toBeLessThan(size[1] / 2);
    expect(isWhole(box, ...size)).toBe(true);
  });

  // 1280 by 720 CSS pixels of a window become 640 by 360 at 200 %, and 320 by 180 at 400 %.
  test.each([
    [640, 360],
    [320, 568],
  ])('at %i by %i, as when zoomed in, it is whole and covers nothing', async (width, height) => {
    const card = await open('/post');
    await card.tab.page.setViewport({ width, height });
    await card.check('#first');
    const box = await card.placed();
    expect(isWhole(box, width, height), JSON.stringify(box)).toBe(true);
    expect(overlap(box, await card.selectedBox())).toBe(false);
    await card.tab.page.mouse.click(2, height - 2);
    await card.gone();
    await card.check('#post');
    expect(isWhole(await card.placed(), width, height)).toBe(true);
    const isTooWide = `const body = root.querySelector('.card__body'); return body.scrollWidth > body.clientWidth;`;
    expect(await card.inside(isTooWide)).toBe(false);
  });
});
