/** Every view in every state, in a real browser: what only layout, colours and keys show. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Gallery, openGallery } from '../../lib/node/gallery.ts';
import { VIEWS } from '../fixtures/views.tsx';
import { problemsIn } from './axe.ts';
import { tabOrder } from './keys.ts';
import { browsers, Session } from './session.ts';

/** All that a reader can open. */
const CLOSED = 'details:not([open]) > summary, button[aria-expanded="false"]';
/** The narrowest sidebar that must work. */
const NARROW = 320;

describe.each(browsers)('in %s', (browser) => {
  let session: Session;
  let gallery: Gallery;
  let page: Page;

  beforeAll(async () => {
    gallery = await openGallery();
    session = await Session.start(browser, {});
    ({ page } = await session.driver.open(gallery.address()));
  });
  afterAll(async () => {
    await session?.end();
    await gallery?.close();
  });

  /** Opens a view, and all in it that can be opened. */
  async function open(name: string, scheme: 'light' | 'dark') {
    await page.goto(gallery.address(name, scheme));
    await page.waitForSelector('main');
    await page.$$eval(CLOSED, (openers) => {
      for (const opener of openers) if (opener instanceof HTMLElement) opener.click();
    });
  }

  test.each(Object.keys(VIEWS))('%s is accessible, in light colours and dark ones', async (name) => {
    for (const scheme of ['light', 'dark'] as const) {
      await open(name, scheme);
      expect(await problemsIn(page), scheme).toEqual([]);
    }
  });

  test.each(Object.keys(VIEWS))('%s is reached key by key in the order in which it is read', async (name) => {
    await open(name, 'light');
    const { inOrder, reached } = await tabOrder(page);
    expect(reached).toEqual(inOrder);
  });

  // Only there can a test be a reader who wants less motion.
  test.runIf(browser === 'chromium')('nothing moves where less motion is wanted', async () => {
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await open('page', 'light');
    const moving = await page.$$eval(
      '*',
      (elements) =>
        elements.filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior !== 'auto';
        }).length,
    );
    expect(moving).toBe(0);
    await page.emulateMediaFeatures([]);
  });

  describe(`at ${NARROW} pixels`, () => {
    beforeAll(() => page.setViewport({ width: NARROW, height: 600 }));

    test.each(Object.keys(VIEWS))('%s needs no scrolling sideways', async (name) => {
      await open(name, 'light');
      const width = await page.evaluate(() => document.scrollingElement?.scrollWidth);
      expect(width).toBeLessThanOrEqual(NARROW);
    });
  });
});
