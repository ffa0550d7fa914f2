/**
 * Pages larger than articles are: the browser goes on working, and the sidebar says where reading stopped. `npm run
 * soak` takes larger ones still, and has them grow for minutes.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ordinaryPages } from '../../lib/node/bench/ordinary-pages.ts';
import { until } from '../../lib/node/drive/until.ts';
import { root } from '../../lib/node/paths.ts';
import { CardPage } from './in-card.ts';
import { browsers, Session } from './session.ts';
import { markedIn } from './shown.ts';
import { tasksOf } from './tasks.ts';

const DEMO = readFileSync(join(root, 'assets/demo/article.html'), 'utf8');
const SENTENCE = 'On the quay the boats wait for high water, and the nets are hung up to dry before the evening. ';

/** Paragraphs of a page, and entries that a live blog takes at a time. */
const [PARAGRAPHS, ENTRIES] = process.env.COUNTERCHECK_SOAK ? [200_000, 10] : [25_000, 500];

/** The demo article with so much more behind its last paragraph. */
const withMore = (more: string) => DEMO.replace('</article>', `${more}</article>`);

/** Runs in the page: it becomes a live blog that takes entries every moment, more than ever one had. */
function grow(entries: string, most: number): void {
  const more = setInterval(() => {
    if (document.getElementsByTagName('*').length > most) return clearInterval(more);
    document.querySelector('article')?.insertAdjacentHTML('beforeend', entries);
  }, 200);
}
const ENTRY = `<div class="entry"><time>20:20</time><p>${SENTENCE}</p></div>`;
/** Elements; half as many again as are read. */
const GROWN = 30_000;

/** Two megabytes about nothing of the kind; and the same with somebody of a story in its first line. */
const ORDINARY = ordinaryPages().at(-1) ?? '';
const NAMED = ORDINARY.replace('</h1>', ' in Minsk</h1>');

const PAGES = {
  '/ordinary': ORDINARY,
  '/named': NAMED,
  '/five-megabytes': withMore(`<p>${SENTENCE.repeat(25)}</p>`.repeat(2_200)),
  '/many-paragraphs': withMore('<p>Nets dry.</p>'.repeat(PARAGRAPHS)),
  '/one-line': withMore(`<p>${SENTENCE.repeat(22_000)}</p>`),
  '/live': DEMO,
  // As many elements as a long article has with all that is around it.
  '/long': withMore(`<div><p>${SENTENCE}</p><span>Nets</span></div>`.repeat(500)),
};

/** Milliseconds in which the live blog is as large as it becomes; its end is noticed after the next reading, which the machine may delay. */
const GROWS_MS = 300_000;
const ENDS_MS = 300_000;

/** Milliseconds of the processor's time. A reader notices a page that answers fifty later; */
const LONGEST_TASK = 50;
/** and on a page that is about no story there is nothing to wait for. */
const LONGEST_LOOK = 5;
/** After this long a page is looked at for the last time. */
const LOOKS_MS = 4_500;

describe.each(browsers)('in %s', (browser) => {
  let session: Session;

  beforeAll(async () => {
    session = await Session.start(browser, PAGES);
  });
  afterAll(() => session?.end());

  test.each(['/five-megabytes', '/one-line'])(
    'of the page %s the first part is compared, and that is said',
    async (path) => {
      const tab = await session.open(path);
      const sidebar = await session.comparison(tab);
      expect(await sidebar.$eval('main', (main) => main.innerText)).toContain('The page is very long: only its first');
      expect((await markedIn(tab.page)).length).toBeGreaterThan(10);
      await tab.page.close();
      await sidebar.close();
    },
  );

  test(`a page of ${PARAGRAPHS} paragraphs is not read, but a part of it is when it is selected`, async () => {
    const tab = await session.open('/many-paragraphs');
    const sidebar = await session.sidebar(tab);
    await until('the reason', async () =>
      (await sidebar.$eval('main', (main) => main.innerText)).includes('Select a part of it and cross-check that.'),
    );
    expect(await markedIn(tab.page)).toEqual([]);
    await sidebar.close();
    const card = new CardPage(session.driver, tab);
    await tab.page.bringToFront();
    await card.select('article h1');
    await card.click('.check-button');
    expect(await card.answer()).toMatch(/123/);
    await tab.page.close();
  });

  test('a live blog that grows beyond that is left, and that is said', {
    timeout: GROWS_MS + 2 * ENDS_MS,
  }, async () => {
    const tab = await session.open('/live');
    const sidebar = await session.comparison(tab);
    await tab.page.evaluate(grow, ENTRY.repeat(ENTRIES), GROWN);
    await until(
      'the page to be large',
      () => tab.page.evaluate((most) => document.getElementsByTagName('*').length > most, GROWN),
      GROWS_MS,
    );
    await until('the end', async () => (await session.state(sidebar, tab)) === 'too-large', ENDS_MS);
    await until('no marks', async () => (await markedIn(tab.page)).length === 0);
    await until('the reason', async () =>
      (await sidebar.$eval('main', (main) => main.innerText)).includes('This page is too large'),
    );
    await tab.page.close();
    await sidebar.close();
  });

  // Firefox's protocol tells no tasks.
  describe.runIf(browser === 'chromium')('no page is kept waiting', () => {
    test('for a long article to be read', async () => {
      const tab = await session.open('/live');
      const { all } = await tasksOf(tab.page, session.url('/long'), () =>
        until('the marks', async () => (await markedIn(tab.page)).length > 0),
      );
      expect(Math.max(...all)).toBeLessThan(LONGEST_TASK);
    });

    test.each(['/ordinary', '/named'])('to be told from others: %s', async (path) => {
      const tab = await session.open('/live');
      const { ours } = await tasksOf(tab.page, session.url(path), () => pause(LOOKS_MS));
      expect(Math.max(...ours)).toBeLessThan(LONGEST_LOOK);
      expect(await markedIn(tab.page)).toEqual([]);
    });
  });
});
