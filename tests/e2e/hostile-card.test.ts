/** Pages that reach for the card: what the reader presses is what stands there, or nothing happens. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SAVED_PAGE } from '../../lib/node/drive/pages.ts';
import { until } from '../../lib/node/drive/until.ts';
import { type Box, CardPage } from './in-card.ts';
import { PASSAGE, post } from './posts.ts';
import { askIn } from './saved-steps.ts';
import { browsers, Session } from './session.ts';

const PAGES = { '/post': post(`<p id="post">${PASSAGE}</p>`) };
/** Longer than the background takes to answer. */
const LATE_MS = 700;

const middle = ({ left, top, right, bottom }: Box) => [(left + right) / 2, (top + bottom) / 2] as const;

/** The card's host, as the page finds it. */
const HOST = `document.querySelector('[popover="manual"]:not([id])')`;

describe.each(browsers)('a card in %s', (browser) => {
  let session: Session;

  beforeAll(async () => {
    session = await Session.start(browser, PAGES);
  });
  afterAll(() => session?.end());

  async function opened(): Promise<{ card: CardPage; page: Page; save: readonly [number, number] }> {
    const card = new CardPage(session.driver, await session.open('/post'));
    await card.check('#post');
    await card.placed();
    const save = await until('the button', () =>
      card.inside<Box>(`const found = [...root.querySelectorAll('button')].find((one) => one.innerText.includes('Save'));
        const { left, top, right, bottom } = found?.getBoundingClientRect() ?? {};
        return left === undefined ? null : { left, top, right, bottom };`),
    );
    return { card, page: card.tab.page, save: middle(save) };
  }

  async function savedCount(): Promise<number> {
    const own = await session.driver.openOwn(SAVED_PAGE);
    try {
      return (await askIn<number[]>(own, 'list-saved', null)).length;
    } finally {
      await own.close();
    }
  }

  const isOnTop = (page: Page, [x, y]: readonly [number, number]) =>
    page.evaluate(`document.elementFromPoint(${x}, ${y}) === ${HOST}`);

  test('stays on top of what the page puts over it later', async () => {
    const { page, save } = await opened();
    expect(await isOnTop(page, save)).toBe(true);
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.id = 'cover';
      cover.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; background: white';
      cover.textContent = 'Press here to go on reading';
      document.body.append(cover);
      cover.showPopover();
    });
    await pause(LATE_MS);
    expect(await isOnTop(page, save)).toBe(true);
  });

  test('that the page puts beneath again and again takes no press', async () => {
    const { page, save } = await opened();
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.id = 'cover';
      cover.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; pointer-events: none';
      document.body.append(cover);
      setInterval(() => {
        if (cover.matches(':popover-open')) cover.hidePopover();
        cover.showPopover();
      }, 30);
    });
    await pause(1_500);
    await page.mouse.click(...save);
    await pause(LATE_MS);
    expect(await savedCount()).toBe(0);
  });

  test('that the page tears out and strips of its styles takes no press', async () => {
    const { card, page } = await opened();
    await page.evaluate(`{
      const host = ${HOST};
      document.implementation.createHTMLDocument('').adoptNode(host);
      host.style.cssText = 'display: block; position: fixed; inset: 40px auto auto 40px; opacity: 0.01; z-index: 9';
      document.body.append(host);
    }`);
    const saveAt = () =>
      card.inside<Box>(`
        const found = [...root.querySelectorAll('button')].find((one) => one.textContent.includes('Save'));
        const { left, top, right, bottom } = found.getBoundingClientRect();
        return { left, top, right, bottom };`);
    // To where the page has its reader press.
    const { top } = await until('the button', saveAt);
    await page.evaluate(`${HOST}.style.top = '${140 - top}px'`);
    await page.mouse.click(...middle(await until('the button', saveAt)));
    await pause(LATE_MS);
    expect(await savedCount()).toBe(0);
  });

  test('is seen as it is, whatever the page does to its element', async () => {
    const { card, page } = await opened();
    await page.evaluate(`{
      const host = ${HOST};
      host.style.cssText = 'opacity: 0 !important; visibility: hidden !important; transform: scale(9) !important; '
        + 'filter: blur(9px) !important; clip-path: inset(50%) !important; transition: opacity 9s !important';
      host.animate({ opacity: [0, 0], translate: ['400px', '400px'] }, { duration: 1, fill: 'forwards' });
      host.setAttribute('inert', '');
      host.removeAttribute('inert');
      document.documentElement.style.cssText = 'opacity: 0; filter: blur(9px)';
    }`);
    await pause(LATE_MS);
    const look = `const { opacity, visibility, transform, filter, clipPath, translate } = getComputedStyle(root.host);
      return { opacity, visibility, transform, filter, clipPath, translate };`;
    expect(await card.inside(look)).toEqual({
      opacity: '1',
      visibility: 'visible',
      transform: 'none',
      filter: 'none',
      clipPath: 'none',
      translate: 'none',
    });
  });

  test('keeps its words from the page’s scripts', async () => {
    const { card, page } = await opened();
    const told = (await card.text('.card')) ?? '';
    expect(told).toContain('Evrim');
    const found = await page.evaluate(`{
      const host = ${HOST};
      document.getSelection().selectAllChildren(document.documentElement);
      [host.shadowRoot?.textContent, host.textContent, host.innerHTML, host.innerText, document.documentElement.innerText,
        document.getSelection().toString(), document.body.outerHTML].join(' ');
    }`);
    expect(found).not.toContain('Evrim');
  });
});
