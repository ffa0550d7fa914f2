import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../../lib/node/drive/driver.ts';
import { until } from '../../lib/node/drive/until.ts';
import { root } from '../../lib/node/paths.ts';
import type { Report } from '../../lib/types.ts';
import { browsers, Session } from './session.ts';
import { clickRow, engineReport, engineRows, markedIn, shownRows } from './shown.ts';

const PATH = '/demo';
const html = readFileSync(join(root, 'assets/demo/article.html'), 'utf8');

describe.each(browsers)('the demo article in %s', (browser) => {
  let session: Session;
  let tab: Tab;
  let sidebar: Page;
  let report: Report;

  beforeAll(async () => {
    session = await Session.start(browser, { [PATH]: html });
    report = engineReport(html, session.url(PATH));
    tab = await session.open(PATH);
    sidebar = await session.comparison(tab);
  });
  afterAll(() => session?.end());

  test('is spotted and compared with all five sources', async () => {
    expect(await sidebar.$eval('h1', (heading) => heading.textContent)).toContain('Belarus frees 123 prisoners');
    expect(await sidebar.$eval('.sources summary', (summary) => summary.textContent)).toContain('5');
  });

  test('has the engine’s rows in the sidebar', async () => {
    const rows = engineRows(report);
    expect(new Set(rows.map(({ verdict }) => verdict))).toEqual(new Set(['conflict', 'fits', 'agree', 'alone']));
    expect(await shownRows(sidebar)).toEqual(rows);
  });

  test('shows what each source says in an opened row', async () => {
    const figure = report.figures.find(({ verdict }) => verdict === 'conflict');
    await clickRow(sidebar, figure?.measure ?? '');
    const details = await sidebar.waitForSelector('.row__button[aria-expanded="true"]');
    const told = await details?.evaluate((button) => button.closest('.row')?.textContent);
    expect(figure?.others.length).toBeGreaterThan(0);
    for (const other of figure?.others ?? []) expect(told).toContain(other.statement);
  });

  test('has its compared figures marked in the page', async () => {
    const compared = report.figures.filter(({ others }) => others.length > 0);
    const marked = await until('the marks', async () => {
      const marks = await markedIn(tab.page);
      return marks.length > 0 ? marks : null;
    });
    const texts = marked.map(({ text }) => text.replace(/\s+/g, ' '));
    for (const { text } of compared) expect(texts).toContain(text.replace(/\s+/g, ' '));
  });

  test('does not learn the verdicts from the names of the marks', async () => {
    const names = new Set((await markedIn(tab.page)).map(({ name }) => name));
    expect([...names].filter((name) => /agree|fit|conflict|alone|true|false|wrong/i.test(name))).toEqual([]);
  });

  test('scrolls to a figure when its row is clicked', async () => {
    const last = report.figures.findLast(({ others }) => others.length > 0);
    const inSight = async () =>
      (await markedIn(tab.page)).some(({ text, inSight: seen }) => seen && text === last?.text);
    await tab.page.evaluate(() => scrollTo(0, 0));
    expect(await inSight()).toBe(false);
    await clickRow(sidebar, last?.measure ?? '');
    await until('the figure to be in sight', inSight);
  });

  test('has as many conflicts on the toolbar button as the sidebar has rows of them', async () => {
    const conflicts = engineRows(report).filter(({ verdict }) => verdict === 'conflict').length;
    expect(conflicts).toBeGreaterThan(0);
    expect(await session.driver.badge(tab)).toBe(String(conflicts));
  });

  test('stands in the browser’s own sidebar, which the popup opens', async () => {
    const popup = await session.popup(tab);
    const real = await session.driver.openSidebar(tab, async () => {
      const button = await popup.waitForSelector('.popup__actions .button--main');
      await button?.click();
    });
    const [row] = engineRows(report);
    // The sidebar begins each label with a capital letter.
    const label = row?.label.toLowerCase() ?? '?';
    await until('the row of a conflict', async () => (await real.text()).toLowerCase().includes(label));
  });
});
