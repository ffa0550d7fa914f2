import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../lib/node/drive/until.ts';
import { root } from '../../lib/node/paths.ts';
import { browsers, Session } from './session.ts';
import { markedIn } from './shown.ts';

const demo = readFileSync(join(root, 'assets/demo/article.html'), 'utf8');
/** A page that notes how its DOM looked before any extension could have read it, and has a style sheet of its own. */
const noting = demo.replace(
  '</body>',
  `<script>const own = new CSSStyleSheet(); own.replaceSync('main { margin-left: 7px }');
  document.adoptedStyleSheets = [own];
  addEventListener('DOMContentLoaded', () => { window.before = document.documentElement.outerHTML; });</script></body>`,
);
/** The same article, fetched by a script two seconds after the page has loaded. */
const late = demo.replace(
  /<main>[\s\S]*<\/main>/,
  (main) => `<main id="late"><p>Loading</p></main><script type="text/plain" id="text">${main}</script>
  <script>setTimeout(() => { document.getElementById('late').innerHTML = document.getElementById('text').textContent; }, 2000)</script>`,
);
const CONSENT = `<div role="dialog" aria-modal="true" style="position: fixed; inset: 0; background: white">
<h2>Before you go on</h2>${'<p>We and 812 partners keep cookies for 13 months on your device to pay for our work.</p>'.repeat(4)}</div>`;
const veiled = demo.replace('<main>', `${CONSENT}<main aria-hidden="true" inert>`);

const texts = async (page: Page) => (await markedIn(page)).map(({ text }) => text);
const untilMarked = (page: Page) => until('marks', async () => (await texts(page)).length > 0);

/** How text under a highlight of that name is underlined in the page. */
const lines = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights.keys()].map((name) => {
      const style = getComputedStyle(document.body, `::highlight(${name})`);
      return `${style.textDecorationLine} ${style.textDecorationStyle}`;
    }),
  );

describe.each(browsers)('marks in the page in %s', (browser) => {
  let session: Session;

  beforeAll(async () => {
    session = await Session.start(browser, { '/demo': noting, '/late': late, '/veiled': veiled });
  });
  afterAll(() => session?.end());

  test('leave the page’s DOM and its own styles as they are', async () => {
    const { page } = await session.open('/demo');
    await untilMarked(page);
    expect(
      await page.evaluate(() => document.documentElement.outerHTML === (window as { before?: string }).before),
    ).toBe(true);
    expect(await page.$eval('main', (main) => getComputedStyle(main).marginLeft)).toBe('7px');
  });

  test('tell verdicts by their lines, and nothing by their names', async () => {
    const names = async () => {
      const { page } = await session.open('/demo');
      await untilMarked(page);
      await until('the styles', async () => (await lines(page)).includes('underline wavy'));
      expect((await lines(page)).toSorted()).toEqual(['underline dotted', 'underline solid', 'underline wavy']);
      return page.evaluate(() => [...CSS.highlights.keys()]);
    };
    const [once, again] = [await names(), await names()];
    expect(once).toEqual(once.toSorted());
    expect([...once, ...again].every((name) => /^[a-z]{8}$/.test(name))).toBe(true);
    expect(new Set([...once, ...again]).size).toBe(6);
  });

  test('come to an article that is rendered late', async () => {
    const [{ page: plain }, { page }] = [await session.open('/demo'), await session.open('/late')];
    await untilMarked(plain);
    const all = (await texts(plain)).toSorted();
    await until('all marks', async () => (await texts(page)).length === all.length);
    expect((await texts(page)).toSorted()).toEqual(all);
  });

  test('come to the article behind a consent dialog, and not to the dialog', async () => {
    const { page } = await session.open('/veiled');
    await untilMarked(page);
    const dialog = (await page.$eval('[role=dialog]', (it) => it.textContent)) ?? '';
    expect((await texts(page)).filter((text) => dialog.includes(text))).toEqual([]);
  });

  test('follow what the page adds, and what it writes anew', async () => {
    const { page } = await session.open('/demo');
    await untilMarked(page);
    const before = await texts(page);
    await page.$eval('article', (article) => {
      const paragraph = document.createElement('p');
      paragraph.textContent =
        'Late on Monday Minsk said once more that Belarus had set 123 prisoners free on 13 December 2025.';
      article.append(paragraph);
    });
    await until('the new figure', async () => (await texts(page)).includes('13 December 2025'));
    await page.$eval('main', (main) => main.replaceWith(main.cloneNode(true)));
    await until('marks on the new elements', async () =>
      page.evaluate(() =>
        [...CSS.highlights.values()]
          .flatMap((it) => [...it])
          .every((range) => range.startContainer?.isConnected && range.toString() !== ''),
      ),
    );
    expect((await texts(page)).length).toBeGreaterThan(before.length);
  });

  test('go when a single-page site goes on to something else', async () => {
    const { page } = await session.open('/demo');
    await untilMarked(page);
    await page.evaluate(() => {
      history.pushState(null, '', '/beans');
      document.title = 'Sowing broad beans';
      document.querySelector('main')?.replaceChildren('Put each bean 5 cm deep.');
    });
    await until('no marks', async () => (await markedIn(page)).length === 0);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  test('are seen no more when the extension is taken away', async () => {
    const { page } = await session.open('/demo');
    await untilMarked(page);
    await until('the styles', async () => (await lines(page)).includes('underline wavy'));
    await session.driver.removeExtension();
    await until('no lines', async () => !(await lines(page)).some((line) => line.startsWith('underline')));
    expect(await page.$eval('main', (main) => getComputedStyle(main).marginLeft)).toBe('7px');
  });
});
