import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../lib/node/drive/until.ts';
import { CardPage, overlap } from './in-card.ts';
import { browsers, Session } from './session.ts';
import { markedIn } from './shown.ts';

const PASSAGE =
  'On 13 December Belarus let 123 prisoners go, Kolesnikova among them, after two days of talks in Minsk.';
const TYPOS = 'Kolesnikva was brougt to Ukrane';
const UNSPOKEN = 'The weather will stay mild in Lisbon until the weekend';

/** A page on something else, and too old for the story: nothing is spotted on it. */
const page = (body: string, head = '', attributes = 'lang="en"') =>
  `<!doctype html><html ${attributes}><head><title>Notes of a walk</title>
  <meta property="article:published_time" content="2019-05-02">
  <meta name="viewport" content="width=device-width"><style>body { font: 18px/1.5 serif; margin: 60px 20% }</style>${head}</head>
  <body><p id="first">A walk along the river, and what the others talked of on the way.</p>${body}</body></html>`;

/** A page that tries to reach in, and to have things happen without its reader. */
const HOSTILE = `<style>* { color: lime !important; font: 60px fantasy !important; animation: none !important;
  position: static !important; opacity: 0.1 !important; transform: rotate(9deg) !important; --paper: lime !important }
  html { font-size: 4px } #post, #post * { color: black !important; font: 18px serif !important; opacity: 1 !important;
  transform: none !important }</style>
  <script>window.seen = []; for (const type of ['click', 'keydown', 'mousedown', 'pointerdown', 'focusin'])
  document.addEventListener(type, (event) => seen.push(type + ' ' + event.target.nodeName), false);</script>`;

/** A page on the story itself: dated, and with the story's event in its heading. */
const REPORT = `<!doctype html><html lang="en"><head><title>Belarus lets 123 prisoners go</title>
  <meta property="og:type" content="article"><meta property="article:published_time" content="2025-12-15"></head><body><article>
  <h1>Belarus lets 123 prisoners go</h1><p id="post">${PASSAGE}</p><p>The United States ended its sanctions on potash in return.
  Ales Bialiatski, who holds the Nobel Peace Prize, was let go too, and was taken to Vilnius on the same day.</p></article></body></html>`;

const PAGES = {
  '/report': REPORT,
  '/post': page(`<article id="post">${PASSAGE}</article><p id="typos">${TYPOS}</p><p id="other">${UNSPOKEN}</p>
    <textarea id="field">${PASSAGE}</textarea><div id="note" contenteditable>${PASSAGE}</div>`),
  '/csp': page(
    `<p id="post">${PASSAGE}</p>`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'none'">`,
  ),
  '/hostile': page(`<p id="post">${PASSAGE}</p>`, HOSTILE),
  '/table': page(`<table><tr><th>When<th>What<tr id="post"><td>13 December<td>Belarus let 123 prisoners go</table>`),
  '/rtl': page(`<p id="post" lang="en" dir="auto">${PASSAGE}</p>`, '', 'lang="ar" dir="rtl"'),
  '/scroller':
    page(`<div style="height: 900px"></div><div id="scroller" style="height: 300px; overflow: auto; border: 1px solid">
    <p style="height: 200px"></p><p id="post">${PASSAGE}</p><p style="height: 900px"></p></div><div style="height: 2000px"></div>`),
  '/dialog': page(`<dialog id="dialog"><p id="post">${PASSAGE}</p></dialog><script>dialog.showModal()</script>`),
  '/full': page(`<div id="post">${`<p>${PASSAGE}</p>`.repeat(40)}</div>`),
};

describe.each(browsers)('selected text in %s', (browser) => {
  let session: Session;

  beforeAll(async () => {
    session = await Session.start(browser, PAGES);
  });
  afterAll(() => session?.end());

  const open = async (path: keyof typeof PAGES) => new CardPage(session.driver, await session.open(path));

  test('is answered in place: figure, verdict, statement, who says it, and why', async () => {
    const card = await open('/report');
    await until('marks', async () => (await markedIn(card.tab.page)).length > 0);
    const answer = await card.check('#post');
    for (const words of [
      'Conflict',
      '13 December',
      'Evrim Ağacı',
      'cannot both be true',
      'According to Belta',
      'Our summary',
    ])
      expect(answer).toContain(words);
    expect(answer).toMatch(/Agrees\s+\.?\s+Prisoners freed\s+Selection 123/);
  });

  test('is answered on a page that is no article, where no conflict rests on a guess', async () => {
    const card = await open('/post');
    const answer = await card.check('#post');
    expect(answer).toMatch(/Agrees\s+\.?\s+Prisoners freed\s+Selection 123/);
    expect(answer).not.toContain('Conflict');
  });

  test('stays selected, and the card does not cover it', async () => {
    const card = await open('/post');
    await card.check('#post');
    expect(await card.selected()).toBe(PASSAGE);
    expect(overlap(await card.placed(), await card.selectedBox())).toBe(false);
    await card.click('.saying__value');
    expect(await card.selected()).toBe(PASSAGE);
  });

  test('without a figure it gives the nearest statements, typos forgiven', async () => {
    const card = await open('/post');
    const answer = await card.check('#typos');
    expect(answer).toContain('Nearest statements');
    expect(answer).toContain('Kolesnikova');
  });

  test('of which no source speaks is told just that', async () => {
    const card = await open('/post');
    const answer = await card.check('#other');
    expect(answer).toContain('None of the sources speaks of this.');
    expect(answer).not.toContain('Nearest statements');
  });

  test.each(['#field', '#note'])('in a text field (%s) is left alone', async (field) => {
    const card = await open('/post');
    await card.tab.page.click(field);
    await card.selectAll();
    await new Promise((resolve) => setTimeout(resolve, 600)); // longer than the button takes to come
    expect(await card.inside('return true')).toBeNull();
  });

  test('in a table is read cell by cell', async () => {
    const card = await open('/table');
    expect(await card.check('#post')).toMatch(/Prisoners freed\s+Selection 123/);
  });

  test('the card closes with Escape and gives the focus back, and a click outside closes it too', async () => {
    const card = await open('/post');
    await card.check('#post');
    expect(await card.inside(`return root.activeElement?.getAttribute('role')`)).toBe('dialog');
    await card.tab.page.keyboard.press('Tab');
    expect(await card.inside(`return root.activeElement?.getAttribute('aria-label')`)).toBe('Close');
    await card.tab.page.keyboard.press('Escape');
    await card.gone();
    expect(
      await card.tab.page.evaluate(() => [
        document.activeElement?.nodeName,
        document.querySelectorAll('[popover]').length,
      ]),
    ).toEqual(['BODY', 0]);
    await card.check('#typos');
    await card.tab.page.mouse.click(5, 5);
    await card.gone();
  });

  test('a page that forbids all styles shows it as it is', async () => {
    const card = await open('/csp');
    await card.check('#post');
    expect(await card.inside(`return getComputedStyle(root.querySelector('.card')).borderRadius`)).toBe('12px');
  });

  test('a page can neither style, read nor drive it, and hears nothing of what is done in it', async () => {
    const card = await open('/hostile');
    const { page } = card.tab;
    await card.check('#post');
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

  // Firefox is driven from the browser's own code, whose clicks it trusts.
  test.runIf(browser === 'chromium')('the page’s scripts cannot press its buttons, even with a way in', async () => {
    const card = await open('/post');
    await card.check('#post');
    await card.inside(`for (const button of root.querySelectorAll('button')) button.click(); return true`);
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

  test('on a page from right to left it stands beside the text too', async () => {
    const card = await open('/rtl');
    await card.check('#post');
    const [box, text] = [await card.placed(), await card.selectedBox()];
    expect(overlap(box, text)).toBe(false);
    expect(box.top - text.bottom).toBeLessThan(20);
    expect(box.left).toBeGreaterThanOrEqual(0);
  });

  test('it follows scrolling, of the page and of a container, and hides when its text does', async () => {
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

  test('over a modal dialog it can be used, and Escape leaves the dialog open', async () => {
    const card = await open('/dialog');
    await card.check('#post');
    await card.clickButton('Copy');
    await until('the notice', () => card.text('.card__notice'));
    await card.tab.page.keyboard.press('Escape');
    await card.gone();
    expect(await card.tab.page.$eval('#dialog', (dialog) => (dialog as HTMLDialogElement).open)).toBe(true);
  });

  test('beside text that fills the window it takes less than half of it', async () => {
    const card = await open('/full');
    await card.selectAll();
    await card.click('.check-button');
    await card.answer();
    const [{ top, bottom }, height] = [await card.placed(), await card.tab.page.evaluate(() => innerHeight)];
    expect(bottom - top).toBeLessThan(height / 2);
    expect([top >= 0, bottom <= height]).toEqual([true, true]);
  });

  test('at 320 pixels, as at 400 % zoom, it is whole, and covers nothing of it', async () => {
    const card = await open('/post');
    await card.tab.page.setViewport({ width: 320, height: 568 });
    await card.check('#typos');
    const box = await card.placed();
    expect([box.left >= 0, box.right <= 320, box.top >= 0, box.bottom <= 568]).toEqual([true, true, true, true]);
    expect(overlap(box, await card.selectedBox())).toBe(false);
    expect(
      await card.inside(`const body = root.querySelector('.card__body'); return body.scrollWidth <= body.clientWidth`),
    ).toBe(true);
  });
});
