/** The card in every state behind an open door, since axe-core sees through no closed one. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../lib/node/drive/until.ts';
import { type Gallery, isCardPlaced, openGallery } from '../../lib/node/gallery.ts';
import { DRAWN } from '../fixtures/cards.tsx';
import { problemsIn } from './axe.ts';
import { browsers, Session } from './session.ts';

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

  async function open(name: string, scheme: 'light' | 'dark') {
    await page.goto(gallery.cardAddress(name, scheme));
    await until('the card', () => page.evaluate(isCardPlaced));
  }

  test('axe-core looks behind the door', async () => {
    await open('card-agree', 'light');
    await page.evaluate(() => {
      const close = document.querySelector('[popover]')?.shadowRoot?.querySelector('.button--icon');
      close?.removeAttribute('aria-label');
    });
    expect((await problemsIn(page)).join()).toContain('button-name');
  });

  test.each(Object.keys(DRAWN))('%s is accessible, in light colours and dark ones', async (name) => {
    for (const scheme of ['light', 'dark'] as const) {
      await open(name, scheme);
      expect(await problemsIn(page, { coloursOnly: scheme === 'dark' }), scheme).toEqual([]);
    }
  });
});
