import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../lib/node/paths.ts';
import { problemsIn } from './axe.ts';
import { browsers, Session } from './session.ts';
import { shownRows } from './shown.ts';

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
  ['uk', [/Білорусь звільнила 123 в’язнів/, /звільнені в’язні/i, /В обох текстах: 123/]],
  ['pl', [/Białoruś uwalnia 123 więźniów/, /uwolnieni więźniowie/i, /W obu tekstach: 123/]],
  ['lt', [/Baltarusija paleido 123 kalinius/, /paleisti kaliniai/i, /Abu nurodo: 123/]],
  ['de', [/Belarus lässt 123 Gefangene frei/, /freigelassene Gefangene/i, /Beide nennen 123/]],
];

// Firefox would need a language pack, which Mozilla's servers alone have; Chromium has no Belarusian of its own.
describe.runIf(browsers.includes('chromium')).each(SHOWN)('in %s', (language, words) => {
  let session: Session;

  beforeAll(async () => {
    const demo = readFileSync(join(root, 'assets/demo/article.html'), 'utf8');
    session = await Session.start('chromium', { '/demo': demo }, language);
  });
  afterAll(() => session?.end());

  test('the sidebar speaks, labels and reasons too', async () => {
    const sidebar = await session.comparison(await session.open('/demo'));
    await sidebar.$$eval('.row__button', (rows) => {
      for (const row of rows) if (row instanceof HTMLElement) row.click();
    });
    const text = await sidebar.$eval('main', (main) => main.textContent ?? '');
    for (const word of words) expect(text).toMatch(word);
    expect(await sidebar.$eval('html', (html) => html.lang)).toBe(language);
    expect((await shownRows(sidebar)).length).toBeGreaterThan(5);
    expect(await problemsIn(sidebar)).toEqual([]);
  });
});
