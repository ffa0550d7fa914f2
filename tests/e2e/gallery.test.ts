/** Every view in every state, in a real browser: what only layout, colours and keys show. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Gallery, goTo, LESS_MOTION, LESS_MOTION_IN_FIREFOX, openGallery } from '../../lib/node/gallery.ts';
import { root } from '../../lib/node/paths.ts';
import { withPage } from '../../lib/node/with-page.ts';
import { VIEWS } from '../fixtures/views.tsx';
import { problemsIn } from './axe.ts';
import { tabOrder } from './keys.ts';
import { browsers, Session } from './session.ts';

/** All that a reader can open. */
const CLOSED = 'details:not([open]) > summary, button[aria-expanded="false"]';
/** The languages of the interface beside English. */
const LANGUAGES = readdirSync(join(root, 'assets/public/_locales')).filter((language) => language !== 'en');
/** Views with most of what can be too long. */
const WORDY = [
  'page',
  'selection',
  'no-permission',
  'popup-page',
  'popup-saved',
  'popup-opened',
  'options-filled',
  'welcome-not-granted',
];
/** The narrowest sidebar that must work. */
const NARROW = 320;
/** Frames without a change after which a view stands still. */
const STILL = 3;
/** A key that is held is told so often, in milliseconds. */
const REPEAT_MS = 33;

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
  async function open(name: string, scheme: 'light' | 'dark', language?: string) {
    await goTo(page, gallery.address(name, scheme, language));
    await page.$$eval(CLOSED, (openers) => {
      for (const opener of openers) if (opener instanceof HTMLElement) opener.click();
    });
    // A long list draws the rows that are seen once it is laid out, and others where what was opened has moved it.
    await page.evaluate(async (still) => {
      dispatchEvent(new Event('resize'));
      const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
      let changed = 0;
      let frames = 0;
      const watch = new MutationObserver(() => {
        changed = frames;
      });
      watch.observe(document, { subtree: true, childList: true, attributes: true });
      for (; frames - changed < still; frames++) await frame();
      watch.disconnect();
    }, STILL);
  }

  test.each(Object.keys(VIEWS))('%s is accessible, in light colours and dark ones', async (name) => {
    for (const scheme of ['light', 'dark'] as const) {
      await open(name, scheme);
      expect(await problemsIn(page, { coloursOnly: scheme === 'dark' }), scheme).toEqual([]);
    }
  });

  test.each(Object.keys(VIEWS))('%s is reached key by key in the order in which it is read', async (name) => {
    // Views share one document, and with it what the last one left behind.
    await page.goto('about:blank');
    await open(name, 'light');
    const { inOrder, reached } = await tabOrder(page);
    expect(reached).toEqual(inOrder);
  });

  test('a list of thousands is gone through with the Tab key held down', async () => {
    await page.setViewport({ width: 600, height: 500 });
    await page.goto('about:blank');
    await goTo(page, gallery.address('saved-page-many', 'light'));
    await page.waitForSelector('.saved__item');
    await page.focus('.saved__tools button:last-of-type');
    const reached = async () =>
      page.evaluate(() => Number(document.activeElement?.closest<HTMLElement>('[data-index]')?.dataset.index ?? -1));
    const steps = 150;
    const hold = async (times: number) => {
      for (let step = 0; step < times; step++) {
        await page.keyboard.down('Tab');
        await pause(REPEAT_MS);
      }
    };
    await hold(steps);
    // Each row has two stops: to open it, and to delete it.
    expect(await reached()).toBe(steps / 2 - 1);
    await page.keyboard.up('Tab');
    await page.keyboard.down('Shift');
    await hold(steps - 1);
    expect(await reached()).toBe(0);
    await page.keyboard.up('Tab');
    await page.keyboard.up('Shift');
    expect((await page.$$('.saved__item')).length).toBeLessThan(60);
  });

  test('nothing moves where less motion is wanted', async () => {
    const moving = await withPage(
      async (still) => {
        // Firefox is told by a preference alone, Chromium by its protocol alone.
        if (browser === 'chromium') await still.emulateMediaFeatures([LESS_MOTION]);
        await goTo(still, gallery.address('page', 'light'));
        expect(await still.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true);
        return still.$$eval('*', (elements) =>
          elements
            .filter((element) => {
              const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
              return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior !== 'auto';
            })
            .map(({ className }) => className),
        );
      },
      browser,
      LESS_MOTION_IN_FIREFOX,
    );
    expect(moving).toEqual([]);
  });

  describe(`at ${NARROW} pixels`, () => {
    beforeAll(() => page.setViewport({ width: NARROW, height: 600 }));

    const widthOf = () => page.evaluate(() => document.scrollingElement?.scrollWidth);

    test.each(Object.keys(VIEWS))('%s needs no scrolling sideways', async (name) => {
      await open(name, 'light');
      expect(await widthOf()).toBeLessThanOrEqual(NARROW);
    });

    test.each(LANGUAGES)('nothing is too wide in %s', async (language) => {
      for (const name of WORDY) {
        await open(name, 'light', language);
        expect(await widthOf(), name).toBeLessThanOrEqual(NARROW);
      }
    });
  });
});
