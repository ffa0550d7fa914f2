/** Pages made to hang whoever reads them: the browser goes on working. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ATTACKS } from './attacks.ts';
import { browsers, Session } from './session.ts';

const isAlive = (page: Page) =>
  Promise.race([page.evaluate(() => true), pause(10_000).then(() => false)]) as Promise<boolean>;

describe.each(browsers)('a page in %s', (browser) => {
  let session: Session;

  beforeAll(async () => {
    session = await Session.start(browser, ATTACKS);
  });
  afterAll(() => session?.end());

  test('whose elements stand in for what a document offers hangs nothing', async () => {
    const tab = await session.open('/clobbered');
    // Longer than a page is waited for.
    await pause(4_000);
    expect(await isAlive(tab.page)).toBe(true);
  });

  test('that floods with changes is read now and then', async () => {
    const tab = await session.open('/flood');
    const sidebar = await session.comparison(tab);
    const changes = await sidebar.evaluate(async (tabId: number) => {
      let count = 0;
      chrome.runtime.onMessage.addListener(({ name, request }) => {
        if (name === 'state-changed' && request.tabId === tabId) count += 1;
      });
      await new Promise((resolve) => setTimeout(resolve, 4_000));
      return count;
    }, tab.id);
    // Two for each reading, with a second's pause between readings.
    expect(changes).toBeGreaterThan(0);
    expect(changes).toBeLessThan(12);
    expect(await isAlive(tab.page)).toBe(true);
    await sidebar.close();
  });

  test('of a million elements is not read, and goes on working', async () => {
    const tab = await session.open('/million');
    const sidebar = await session.sidebar(tab);
    expect(await session.state(sidebar, tab)).toBe('too-large');
    expect(await isAlive(tab.page)).toBe(true);
    await sidebar.close();
  });
});
