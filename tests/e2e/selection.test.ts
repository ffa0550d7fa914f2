import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../lib/node/drive/until.ts';
import { CardPage, overlap } from './in-card.ts';
import { PASSAGE, post } from './posts.ts';
import { browsers, Session } from './session.ts';
import { markedIn } from './shown.ts';

const TYPOS = 'Kolesnikva was brougt to Ukrane';
const UNSPOKEN = 'The weather will stay mild in Lisbon until the weekend';

/** A page on the story itself: dated, and with the story's event in its heading. */
const REPORT = `<!doctype html><html lang="en"><head><title>Belarus lets 123 prisoners go</title>
  <meta property="og:type" content="article"><meta property="article:published_time" content="2025-12-15"></head><body><article>
  <h1>Belarus lets 123 prisoners go</h1><p id="post">${PASSAGE}</p><p>The United States ended its sanctions on potash in return.
  Ales Bialiatski, who holds the Nobel Peace Prize, was let go too, and was taken to Vilnius on the same day.</p></article></body></html>`;

const PAGES = {
  '/report': REPORT,
  '/post': post(`<article id="post">${PASSAGE}</article><p id="typos">${TYPOS}</p><p id="other">${UNSPOKEN}</p>
    <textarea id="field">${PASSAGE}</textarea><div id="note" contenteditable>${PASSAGE}</div>`),
  '/table': post(`<table><tr><th>When<th>What<tr id="post"><td>13 December<td>Belarus let 123 prisoners go</table>`),
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
});
