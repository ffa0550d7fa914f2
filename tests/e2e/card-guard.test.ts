import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../lib/node/drive/until.ts';
import { CardPage } from './in-card.ts';
import { PASSAGE, post } from './posts.ts';
import { browsers, Session } from './session.ts';

/** A page that tries to reach in, and to have things happen without its reader. */
const HOSTILE = `<style>* { color: lime !important; font: 60px fantasy !important; animation: none !important;
  position: static !important; opacity: 0.1 !important; transform: rotate(9deg) !important; --paper: lime !important }
  html { font-size: 4px } #post, #post * { color: black !important; font: 18px serif !important; opacity: 1 !important;
  transform: none !important }</style>
  <script>window.seen = []; for (const type of ['click', 'keydown', 'mousedown', 'pointerdown', 'focusin'])
  document.addEventListener(type, (event) => seen.push(type + ' ' + event.target.nodeName), false);</script>`;

const PAGES = {
  '/csp': post(
    `<p id="post">${PASSAGE}</p>`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'none'">`,
  ),
  '/hostile': post(`<p id="post">${PASSAGE}</p>`, HOSTILE),
  '/post': post(`<p id="post">${PASSAGE}</p>`),
};

describe.each(browsers)('a card that pages cannot reach in %s', (browser) => {
  let session: Session;

  beforeAll(async () => {
    session = await Session.start(browser, PAGES);
  });
  afterAll(() => session?.end());

  const open = async (path: keyof typeof PAGES) => new CardPage(session.driver, await session.open(path));

  test('a page that forbids all styles shows it as it is', async () => {
    const card = await open('/csp');
    await card.check('#post');
    expect(await card.inside(`return getComputedStyle(root.querySelector('.card')).borderRadius`)).toBe('12px');
  });

  test('a page can neither style, read nor drive it, and hears nothing of what is done in it', async () => {
    const card = await open('/hostile');
    const { page } = card.tab;
    await card.selectAll(); // by the mouse not all can be: the page turns its text
    await card.click('.check-button');
    await card.answer();
    const look = `const { color, fontSize, opacity, transform, backgroundColor } = getComputedStyle(root.querySelector('.card'));
      return { color, fontSize, opacity, transform, backgroundColor, width: root.querySelector('.card').offsetWidth }`;
    expect(await card.inside(look)).toEqual({
      color: 'rgb(28, 32, 37)',
      fontSize: '14px',
      opacity: '1',
      transform: 'none',
      backgroundColor: 'rgb(252, 252, 251)',
      width: 368,
    });
    const reached = await page.evaluate(() => {
      const host = document.querySelector('[popover]');
      (window as unknown as { seen: string[] }).seen = [];
      host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      return [host?.shadowRoot, host?.textContent, host?.attributes.length];
    });
    expect(reached).toEqual([null, '', 1]);
    expect(await card.text('.card')).not.toBeNull();
    await page.evaluate(() => ((window as unknown as { seen: string[] }).seen = []));
    await card.clickButton('Copy');
    await until('the notice', () => card.text('.card__notice'));
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
  });

  test('the page’s scripts cannot press its buttons, even with a way in', async () => {
    const card = await open('/post');
    await card.check('#post');
    // Firefox looks in with the browser's own code, whose clicks would be trusted: the page's are wanted.
    await card.inside(`(typeof content === 'undefined' ? window : content.wrappedJSObject).wayIn = root; return true`);
    const pressed = await card.tab.page.evaluate(() => {
      const { wayIn } = window as unknown as { wayIn: ShadowRoot };
      const buttons = [...wayIn.querySelectorAll('button')];
      for (const button of buttons) button.click();
      return buttons.length;
    });
    expect(pressed).toBeGreaterThan(2);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await card.text('.card__notice')).toBeNull();
    expect(await card.text('.card')).not.toBeNull();
  });

  test('nor does a selection that the page makes bring the button', async () => {
    const card = await open('/post');
    await card.tab.page.evaluate(() => {
      document.getSelection()?.selectAllChildren(document.getElementById('post') as Element);
      document.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await card.inside('return true')).toBeNull();
  });
});
