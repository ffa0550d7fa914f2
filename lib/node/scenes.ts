/** The built extension at work on the demo article in Chromium, to be photographed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from './build.ts';
import type { Driver, Tab } from './drive/driver.ts';
import { launch, newProfile, removeProfile } from './drive/launch.ts';
import { SIDEBAR_PAGE } from './drive/pages.ts';
import { until } from './drive/until.ts';
import { root } from './paths.ts';
import { servePages } from './serve.ts';

/** The demo article's first paragraph. */
export const OPENING = 'article > p:nth-of-type(3)';

export type Scheme = 'light' | 'dark';

/** Builds it, and gives a browser and the demo article's address to the work. */
export async function withDemo(work: (driver: Driver, url: string) => Promise<void>): Promise<void> {
  await build('chromium');
  const demo = readFileSync(join(root, 'assets/demo/article.html'), 'utf8');
  const server = await servePages(new Map([['/demo-article', demo]]));
  const profile = newProfile();
  try {
    // Through the server as a proxy, so that the article stands at an address as any other does.
    const driver = await launch('chromium', profile, { proxy: new URL(server.url('/')).host });
    try {
      await work(driver, 'http://harbour-courier.example/demo-article');
    } finally {
      await driver.close();
    }
  } finally {
    server.close();
    removeProfile(profile);
  }
}

/** As a reader sees it who prefers that scheme; nothing moves. */
export function prefer(page: Page, value: Scheme): Promise<void> {
  return page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

/** Brings an element to the top of the page. */
export function toTop(page: Page, selector: string): Promise<void> {
  return page.$eval(selector, (element) => {
    const above = 12; // Pixels, so that it does not touch the edge.
    scrollBy({ top: element.getBoundingClientRect().top - above, behavior: 'instant' });
  });
}

/** Resolves when the figures are underlined. */
export function untilMarked(page: Page): Promise<boolean> {
  return until('the marks', () => page.evaluate(() => [...CSS.highlights.values()].some(({ size }) => size > 0)));
}

/** The sidebar's page on a tab, with the first conflict opened, and nothing in focus or under the pointer. */
export async function openedSidebar(
  driver: Driver,
  tab: Tab,
  shape: { width: number; height: number; deviceScaleFactor?: number },
  scheme: Scheme,
): Promise<Page> {
  const page = await driver.openOwn(`${SIDEBAR_PAGE}?tab=${tab.id}`);
  await prefer(page, scheme);
  await page.setViewport(shape);
  await (await page.waitForSelector('.row--conflict .row__button'))?.click();
  await page.waitForSelector('.row__details .track');
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  return page;
}

/** Runs in the page: where a paragraph begins, and where its first date ends. */
function datedLine(paragraph: Element) {
  const text = paragraph.firstChild;
  const year = /\d{4}/.exec(text?.nodeValue ?? '');
  if (!text || !year) throw new Error('the paragraph tells no date');
  const range = document.createRange();
  range.setStart(text, 0);
  range.setEnd(text, year.index + year[0].length);
  const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) throw new Error('the paragraph is not shown');
  return {
    from: { x: first.left + 1, y: first.top + first.height / 2 },
    to: { x: last.right + 1, y: last.top + last.height / 2 },
  };
}

/** Selects the beginning of the article with the mouse, as a reader does, and presses the button that is offered. */
export async function checkOpening(driver: Driver, tab: Tab): Promise<void> {
  const { page } = tab;
  const { from, to } = await page.$eval(OPENING, datedLine);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  const centre = (selector: string) => `
    const found = root.querySelector('${selector}');
    if (!found || getComputedStyle(found).visibility === 'hidden') return null;
    const { left, top, width, height } = found.getBoundingClientRect();
    return [left + width / 2, top + height / 2];`;
  const [x, y] = (await until('the button', () => driver.inCard(tab, centre('.check-button')))) as [number, number];
  await page.mouse.click(x, y);
  await until('the answer', () => driver.inCard(tab, centre('.figure')));
  await page.mouse.move(0, 0);
}
