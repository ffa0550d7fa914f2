/** Nothing leaves the browser: all that it asks the network for while everything is used, through a proxy that records. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../lib/node/browser-name.ts';
import { root } from '../../lib/node/paths.ts';
import { changeManifest, copyOfExtension } from './extension-copy.ts';
import { CardPage } from './in-card.ts';
import { PASSAGE, post } from './posts.ts';
import { type RecordingProxy, recordingProxy } from './recording-proxy.ts';
import { downloaded, importText, press, save, savedPage, untilText } from './saved-steps.ts';
import { browsers, Session } from './session.ts';
import { clickRow, shownRows } from './shown.ts';

const ARTICLE = 'http://news.example/article';
const POST = 'http://social.example/post';
const LEAK = 'leak.example';
const PAGES = {
  [ARTICLE]: readFileSync(join(root, 'assets/demo/article.html'), 'utf8'),
  [POST]: post(`<p id="post">${PASSAGE}</p>`),
};
/** What a request that was begun needs to arrive. */
const LATE_MS = 2_000;

/**
 * What the browser itself asks for: the icon of each site, and of its makers the time, updates and lists. The extension
 * cannot be the one that asks them: tests/stores holds its packages to the addresses that they may name.
 */
const MAKERS = /(^|\/\/|\.)(google|googleapis|gvt1|mozilla)\.(com|net|org)[:/]/;
const isOwn = (url: string) => url.endsWith('/favicon.ico') || MAKERS.test(url);

/** The built extension, with its defences down, and a background that tells of itself. */
function leaking(browser: BrowserName): string {
  const folder = copyOfExtension(browser, `fetch('https://${LEAK}/').catch(() => {});`);
  changeManifest(folder, ({ content_security_policy: _, ...manifest }) => manifest);
  return folder;
}

describe.each(browsers)('the network, in %s', (browser) => {
  let session: Session | undefined;
  let proxy: RecordingProxy;

  const start = async (options: { extension?: string } = {}) => {
    proxy = await recordingProxy(PAGES);
    session = await Session.start(browser, {}, { proxy: proxy.address, ...options });
    return session;
  };
  afterEach(async () => {
    await session?.end();
    proxy.close();
  });

  test('is asked for the pages that the reader opens and for nothing else, whatever is used', async () => {
    const { driver } = await start();
    const reader = session as Session;

    const article = await driver.open(ARTICLE);
    const sidebar = await reader.comparison(article);
    const [row] = await shownRows(sidebar);
    await sidebar.bringToFront();
    await clickRow(sidebar, row?.label ?? '');
    await sidebar.close();

    const card = new CardPage(driver, await driver.open(POST));
    await card.check('#post');
    await card.clickButton('Save');

    const popup = await save(reader, article);
    await popup.close();
    const saved = await savedPage(reader);
    await (await saved.waitForSelector('input[type="search"]'))?.type('prizoners');
    await untilText(saved, 'found');
    const { text } = await downloaded(saved, async () => {
      await press(saved, 'Export');
      await press(saved, 'JSON');
    });
    await importText(saved, 'mine.json', text);
    await saved.close();

    for (const own of ['options.html', 'welcome.html']) {
      const page = await driver.openOwn(own);
      await page.waitForSelector('main');
      await pause(LATE_MS);
      await page.close();
    }
    await driver.killBackground();
    await reader.popup(article);
    await pause(LATE_MS);
    expect(proxy.asked.filter((url) => !isOwn(url)).toSorted()).toEqual([ARTICLE, POST]);
  });

  test('would show it if a part of the extension asked for something', async () => {
    const extension = leaking(browser);
    try {
      const { driver } = await start({ extension });
      await driver.open(ARTICLE);
      await pause(LATE_MS);
      expect(proxy.asked).toContain(`${LEAK}:443`);
    } finally {
      rmSync(extension, { recursive: true, force: true });
    }
  });
});
