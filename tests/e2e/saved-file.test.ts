import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../lib/node/drive/until.ts';
import { root } from '../../lib/node/paths.ts';
import { WHOLE } from '../fixtures/saved.ts';
import { askIn, button, downloaded, importText, press, save, savedPage, titles } from './saved-steps.ts';
import { browsers, Session } from './session.ts';
import { store } from './settings.ts';

const demo = readFileSync(join(root, 'assets/demo/article.html'), 'utf8');
const STAMP = { format: 'countercheck-saved', version: 1, exportedAt: '2025-12-22T08:00:00.000Z' };
const file = (changes: object) => JSON.stringify({ ...STAMP, comparisons: [WHOLE], ...changes });

describe.each(browsers)('files of saved comparisons in %s', (browser) => {
  let session: Session;

  beforeAll(async () => {
    session = await Session.start(browser, { '/demo': demo });
  });
  afterAll(() => session?.end());

  test('what is exported comes back after everything was erased, whole and once', async () => {
    await save(session, await session.open('/demo'));
    const page = await savedPage(session);
    const ids = await askIn<number[]>(page, 'list-saved', null);
    const before = await askIn<object>(page, 'whole-saved', { id: ids[0] });
    const { text } = await downloaded(page, async () => {
      await press(page, 'Export all');
      await press(page, 'JSON');
    });
    await askIn(page, 'erase-saved', null);
    expect(await importText(page, 'mine.json', text)).toContain('New: 1. Brought up to date: 0. Already here: 0.');
    expect(await importText(page, 'mine.json', text)).toContain('New: 0. Brought up to date: 0. Already here: 1.');
    const [id] = await askIn<number[]>(page, 'list-saved', null);
    expect(await askIn<object>(page, 'whole-saved', { id })).toEqual(before);
  });

  test('everything is exported with the settings, and restored with a report', async () => {
    await store(session, { marks: 'conflicts', sitesOff: ['gazette.example'], language: 'pl' });
    const options = await session.driver.openOwn('options.html');
    await until('Polish', () => options.$('html[lang="pl"]'));
    const { name, text } = await downloaded(options, () => press(options, 'Eksportuj wszystko'));
    expect(name).toMatch(/^countercheck-.*\.json$/);
    expect(JSON.parse(text)).toMatchObject({ version: 2, settings: { marks: 'conflicts', language: 'pl' } });

    await store(session, { sitesOff: ['courier.example'], language: 'pl' });
    const page = await savedPage(session);
    const report = await importText(page, 'all.json', text, 'Zamknij');
    for (const words of ['co jest zaznaczane', 'witryny, w których wyłączono']) expect(report).toContain(words);
    const ticked = () => options.$$eval('label.check', (all) => all.map((it) => it.querySelector('input')?.checked));
    await until('the restored choice', async () => (await ticked()).join() === 'false,true,false,false,true');
    const told = await options.$eval('main', (main) => main.textContent ?? '');
    for (const site of ['gazette.example', 'courier.example']) expect(told).toContain(site);
    await store(session, {});
  });

  test.each<[name: string, text: () => string, why: string]>([
    ['words.json', () => 'no JSON at all', 'It is no JSON that can be read.'],
    ['other.json', () => '{"items":[]}', 'It is no export of saved comparisons.'],
    ['tomorrow.json', () => file({ version: 3 }), 'It has version 3'],
    ['million.json', () => file({ comparisons: Array(1_000_000).fill(0) }), 'It has 1,000,000 comparisons'],
    ['deep.json', () => file({}).replace('"potash"', '{"a":'.repeat(500) + 1 + '}'.repeat(500)), 'nested deeper'],
    ['proto.json', () => file({}).replace('"note":', '"__proto__":{"a":1},"note":'), 'names that no export has'],
  ])('%s is refused, with the reason, and nothing changes', async (name, text, why) => {
    const page = await savedPage(session);
    await page.waitForSelector('.saved__item');
    const before = await titles(page);
    const report = await importText(page, name, text());
    expect(report).toContain(`“${name}” was refused`);
    expect(report).toContain(why);
    expect(await titles(page)).toEqual(before);
    await button(page, 'Import');
  });

  test('one broken comparison is refused alone, named, with the field that is wrong', async () => {
    const page = await savedPage(session);
    const report = await importText(page, 'mixed.json', file({ comparisons: [{ ...WHOLE, note: 5 }, WHOLE] }));
    expect(report).toContain('New: 1.');
    expect(report).toMatch(/1\. Minsk lets 123 go.*the field note is not as it must be/);
    expect((await titles(page)).join()).toContain('Minsk lets 123 go');
  });
});
