/** Where the extension may not run by itself, and still answers when its reader asks. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../lib/node/drive/until.ts';
import { CardPage } from './in-card.ts';
import { PASSAGE, post } from './posts.ts';
import { browsers, Session } from './session.ts';

const PAGES = {
  '/post': post(`<p id="post">${PASSAGE}</p>`),
  '/framed': post(`<p>A page around another.</p><iframe src="/post" style="width: 100%; height: 500px"></iframe>`),
};
const EVERYWHERE = { origins: ['http://*/*', 'https://*/*'] };

/** Selects the text of an element, as a reader who drags over it leaves it. */
const selectIn = (frame: Pick<Page, 'evaluate'>, id: string) =>
  frame.evaluate((wanted) => {
    const element = document.getElementById(wanted);
    if (!element) throw new Error(`there is no ${wanted}`);
    document.getSelection()?.selectAllChildren(element);
  }, id);

describe.each(browsers)('in %s', (browser) => {
  let session: Session;

  beforeAll(async () => {
    session = await Session.start(browser, PAGES);
  });
  afterAll(() => session?.end());

  describe('text in a frame of the page', () => {
    async function open() {
      const card = new CardPage(session.driver, await session.open('/framed'));
      const frame = await until('the frame', () => card.tab.page.frames().find((one) => one.url().endsWith('/post')));
      await frame.waitForSelector('#post');
      await selectIn(frame as unknown as Page, 'post');
      return card;
    }

    test('has no button, since no script of ours runs in frames unasked', async () => {
      const card = await open();
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(await card.inside('return true')).toBeNull();
    });

    test('is answered in place by the menu', async () => {
      const card = await open();
      await session.driver.chooseMenuItem(card.tab, PASSAGE, true);
      expect(await card.answer()).toContain('Prisoners freed');
    });

    test('is answered in place by the shortcut, which finds the frame', async () => {
      const card = await open();
      await session.driver.pressCommand(card.tab, 'cross-check-selection');
      expect(await card.answer()).toContain('Prisoners freed');
    });
  });

  describe('a site that the reader did not allow', () => {
    /** Takes the leave away, or gives it again. */
    async function allow(allowed: boolean) {
      const own = await session.driver.openOwn('manifest.json');
      if (browser === 'firefox') {
        await own.evaluate((asked) => chrome.permissions.remove(asked), EVERYWHERE);
        if (allowed) await session.restart();
      } else {
        // Only this page of the browser may do what its users do there.
        const id = new URL(own.url()).host;
        await own.goto('chrome://extensions');
        await own.evaluate(setAccess, id, allowed ? 'ON_ALL_SITES' : 'ON_CLICK');
      }
      if (!own.isClosed()) await own.close();
    }
    afterEach(() => allow(true));

    test('has no button, and menu and shortcut answer in place all the same', async () => {
      await allow(false);
      const card = new CardPage(session.driver, await session.open('/post'));
      await card.select('#post');
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(await card.inside('return true')).toBeNull();
      await session.driver.chooseMenuItem(card.tab, PASSAGE);
      expect(await card.answer()).toContain('Prisoners freed');
      await card.tab.page.keyboard.press('Escape');
      await card.gone();
      await session.driver.pressCommand(card.tab, 'cross-check-selection');
      expect(await card.answer()).toContain('Prisoners freed');
    });
  });
});

/** Runs in the browser's own page of extensions. */
function setAccess(extensionId: string, hostAccess: string): Promise<void> {
  const { developerPrivate } = chrome as unknown as {
    developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
  };
  return developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
}
