import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../lib/node/drive/until.ts';
import { root } from '../../lib/node/paths.ts';
import { problemsIn } from './axe.ts';
import { CardPage } from './in-card.ts';
import { browsers, Session } from './session.ts';
import { store } from './settings.ts';
import { shownRows } from './shown.ts';

const demo = readFileSync(join(root, 'assets/demo/article.html'), 'utf8');

/** What a reader finds on the sidebar in each language: the story, a label with a name in it, a reason, a date. */
const SHOWN: [language: string, words: RegExp[]][] = [
  [
    'ru',
    [
      /Беларусь освободила 123 заключённых/,
      /освобождённые заключённые/i,
      /В обоих текстах: 123/,
      /Источники последний раз сверены \d+ [а-я]+ 20\d\d/,
    ],
  ],
  [
    'be',
    [
      /Беларусь вызваліла 123/,
      /У абодвух тэкстах: 123/,
      /\d+ (студзеня|лютага|верасня|кастрычніка|лістапада|снежня) 20\d\d/,
    ],
  ],
  ['uk', [/Білорусь звільнила 123 в’язнів/, /звільнені в’язні/i, /В обох текстах: 123/]],
  ['pl', [/Białoruś uwalnia 123 więźniów/, /uwolnieni więźniowie/i, /W obu tekstach: 123/]],
  ['lt', [/Baltarusija paleido 123 kalinius/, /paleisti kaliniai/i, /Abu nurodo: 123/]],
  ['de', [/Belarus lässt 123 Gefangene frei/, /freigelassene Gefangene/i, /Beide nennen 123/]],
];
/** The word for "cross-check" on the button beside a selection. */
const CHECK = messageOf('cardCheck');
/** The heading of the page of settings. */
const SETTINGS = messageOf('optionsTitle');

function messageOf(key: string): Record<string, string> {
  const read = (language: string) =>
    JSON.parse(readFileSync(join(root, `assets/public/_locales/${language}/messages.json`), 'utf8'))[key].message;
  return Object.fromEntries(SHOWN.map(([language]) => [language, read(language)]));
}

test.each(browsers)('the sidebar speaks the browser’s language unasked, in %s', async (browser) => {
  const session = await Session.start(browser, { '/demo': demo }, { language: 'de' });
  try {
    const sidebar = await session.comparison(await session.open('/demo'));
    expect(await sidebar.$eval('main', (main) => main.textContent)).toMatch(/Belarus lässt 123 Gefangene frei/);
    expect(await sidebar.$eval('html', (html) => html.lang)).toBe('de');
  } finally {
    await session.end();
  }
});

describe.each(browsers)('a language that the reader chose, in %s', (browser) => {
  let session: Session;

  beforeAll(async () => {
    session = await Session.start(browser, { '/demo': demo });
  });
  afterAll(() => session?.end());

  test.each(SHOWN)('%s: card and sidebar speak it, labels and reasons too', async (language, words) => {
    await store(session, { language });
    const tab = await session.open('/demo');
    const card = new CardPage(session.driver, tab);
    await card.select('h1');
    await card.placed('.check-button');
    expect(await card.text('.check-button')).toContain(CHECK[language]);

    const sidebar = await session.comparison(tab);
    await sidebar.$$eval('.row__button', (rows) => {
      for (const row of rows) if (row instanceof HTMLElement) row.click();
    });
    const text = await sidebar.$eval('main', (main) => main.textContent ?? '');
    for (const word of words) expect(text).toMatch(word);
    expect(await sidebar.$eval('html', (html) => html.lang)).toBe(language);
    expect((await shownRows(sidebar)).length).toBeGreaterThan(5);
    expect(await problemsIn(sidebar)).toEqual([]);
    await sidebar.close();
    await tab.page.close();
  });

  test('is chosen on the page of settings, which speaks it at once, as do others that are open', async () => {
    await store(session, {});
    const [page, other] = [await session.driver.openOwn('options.html'), await session.driver.openOwn('options.html')];
    for (const each of [page, other]) await each.waitForSelector('#language');
    const heading = (own: typeof page) => own.$eval('h1', (it) => it.textContent);
    expect(await heading(page)).toBe('Settings');
    await page.bringToFront();
    await page.select('#language', 'be');
    for (const each of [page, other]) {
      await until('Belarusian', async () => (await heading(each)) === SETTINGS.be);
      expect(await each.$eval('html', (html) => html.lang)).toBe('be');
    }
    await session.restart();
    const later = await session.driver.openOwn('options.html');
    await until('Belarusian still', async () => (await heading(later).catch(() => null)) === SETTINGS.be);
    await later.bringToFront();
    await later.select('#language', '');
    await until('English again', async () => (await heading(later)) === 'Settings');
  });
});
