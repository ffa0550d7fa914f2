/** Pages that attack: what they may not, does not happen, and the browser goes on working. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SAVED_PAGE } from '../../lib/node/drive/pages.ts';
import { until } from '../../lib/node/drive/until.ts';
import { ATTACKS } from './attacks.ts';
import { askIn, save } from './saved-steps.ts';
import { browsers, Session } from './session.ts';
import { markedIn } from './shown.ts';

const marks = async (page: Page) => (await markedIn(page)).map(({ text }) => text).toSorted();

describe.each(browsers)('a hostile page in %s', (browser) => {
  let session: Session;

  beforeAll(async () => {
    session = await Session.start(browser, ATTACKS);
  });
  afterAll(() => session?.end());

  /** The address of the extension's own pages, which a page might learn somehow. */
  async function origin(): Promise<string> {
    const own = await session.driver.openOwn(SAVED_PAGE);
    const found = await own.evaluate(() => chrome.runtime.getURL(''));
    await own.close();
    expect(found).toMatch(/^[a-z]+-extension:\/\/[\w-]+\/$/);
    return found.slice(0, -1);
  }

  test('reads nothing of what is saved, nor any file of the extension', async () => {
    const tab = await session.open('/demo');
    const popup = await save(session, tab);
    await popup.close();
    const { page } = await session.open('/demo');
    await until('marks', async () => (await marks(page)).length > 0);
    const found = await page.evaluate(
      async (base: string) => {
        const load = (path: string) =>
          fetch(base + path).then(
            (it) => it.text(),
            () => null,
          );
        const frame = document.createElement('iframe');
        frame.src = `${base}/saved.html`;
        document.body.append(frame);
        await new Promise((resolve) => setTimeout(resolve, 1_500));
        let inner: string | null = null;
        try {
          inner = frame.contentDocument?.body?.innerText ?? null;
        } catch {
          inner = null;
        }
        const { runtime, storage } = (globalThis as { chrome?: { runtime?: unknown; storage?: unknown } }).chrome ?? {};
        return {
          databases: (await indexedDB.databases()).length,
          stored: localStorage.length + sessionStorage.length + (await caches.keys()).length + document.cookie.length,
          files: (await Promise.all(['/saved.html', '/manifest.json', '/card.js', '/background.js'].map(load))).filter(
            Boolean,
          ).length,
          inner: inner || null,
          frames: [...(frame.contentWindow ? [frame.contentWindow.length] : [])],
          api: [typeof (runtime as { sendMessage?: unknown })?.sendMessage, typeof storage],
          told: performance.getEntries().filter(({ name }) => name.includes('extension:') && !name.endsWith('.html'))
            .length,
        };
      },
      await origin(),
    );
    expect(found).toEqual({
      databases: 0,
      stored: 0,
      files: 0,
      inner: null,
      frames: [0],
      api: ['undefined', 'undefined'],
      told: expect.any(Number),
    });
    const saved = await session.driver.openOwn(SAVED_PAGE);
    expect(await askIn<number[]>(saved, 'list-saved', null)).toHaveLength(1);
    await askIn(saved, 'erase-saved', null);
    await saved.close();
  });

  test('has none of its own pages in a frame', async () => {
    const base = await origin();
    const { page } = await session.open('/other');
    await page.evaluate((address: string) => {
      const frame = document.createElement('iframe');
      frame.src = `${address}/saved.html`;
      document.body.append(frame);
    }, base);
    await pause(1_500);
    const framed = await Promise.all(
      page.frames().map((frame) => frame.evaluate(() => document.querySelector('main') !== null).catch(() => false)),
    );
    expect(framed).not.toContain(true);
  });

  test('forges no message', async () => {
    const tab = await session.open('/demo');
    const sidebar = await session.comparison(tab);
    await tab.page.evaluate(() => {
      const messages = [
        { name: 'page-state', request: { state: { failed: 'forged' } } },
        { name: 'erase-saved', request: null },
        { name: 'state-changed', request: { tabId: 1 } },
      ];
      for (const message of messages) {
        window.postMessage(message, '*');
        document.dispatchEvent(new CustomEvent('countercheck', { detail: message }));
        new BroadcastChannel('countercheck').postMessage(message);
      }
      for (const type of ['pageshow', 'visibilitychange', 'hashchange', 'popstate']) {
        window.dispatchEvent(Object.assign(new Event(type), { persisted: true }));
      }
    });
    await pause(1_500);
    expect(await session.state(sidebar, tab)).toBe('compared');
    await sidebar.close();
  });

  test('moves no pointer over marks', async () => {
    const { page } = await session.open('/demo');
    await until('marks', async () => (await marks(page)).length > 0);
    await page.evaluate(() => {
      for (const ranges of CSS.highlights.values()) {
        for (const range of ranges as unknown as Set<Range>) {
          const { left, top, width, height } = range.getBoundingClientRect();
          const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true };
          const target = range.startContainer.parentElement;
          target?.dispatchEvent(new PointerEvent('pointermove', at));
          target?.dispatchEvent(new MouseEvent('click', at));
        }
      }
    });
    await pause(1_500);
    expect(await page.$('[popover]')).toBeNull();
  });

  test('that redefines built-ins is read as it is, and catches nothing', async () => {
    const { page: plain } = await session.open('/demo');
    await until('marks', async () => (await marks(plain)).length > 0);
    const expected = await marks(plain);
    const tab = await session.open('/redefined');
    const sidebar = await session.comparison(tab);
    await until('the same marks', async () => (await marks(tab.page)).join() === expected.join());
    const caught = await tab.page.evaluate(() => JSON.stringify((window as unknown as { caught: unknown[] }).caught));
    expect(caught).not.toMatch(/conflict|page-read|Evrim/);
    await sidebar.close();
  });

  test('puts no markup into what is shown', async () => {
    const tab = await session.open('/markup');
    const sidebar = await session.comparison(tab);
    const isClean = async (own: Page) => {
      expect(await own.$$('.harm')).toEqual([]);
      expect(await own.evaluate(() => 'harmed' in window)).toBe(false);
    };
    for (const row of await sidebar.$$('.row__button')) await row.evaluate((button) => (button as HTMLElement).click());
    await until('the markup as text', () =>
      sidebar.$$eval('.passage__text', (all) => all.some((one) => one.textContent?.includes('<b class="harm">of'))),
    );
    await isClean(sidebar);
    await sidebar.close();
    const popup = await save(session, tab);
    await isClean(popup);
    await popup.close();
    const saved = await session.driver.openOwn(SAVED_PAGE);
    await until('its title', () => saved.evaluate(() => document.body.innerText.includes('<b class="harm">')));
    await isClean(saved);
    await askIn(saved, 'erase-saved', null);
    await saved.close();
  });
});
