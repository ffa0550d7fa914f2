/**
 * `npm run pictures`: photographs the built extension at work on the demo article, in light colours and dark ones, for
 * the page that welcomes new readers. Chromium does it; the pictures are kept in the repository.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from './build.ts';
import type { Driver } from './drive/driver.ts';
import { launch, newProfile, removeProfile } from './drive/launch.ts';
import { SIDEBAR_PAGE } from './drive/pages.ts';
import { until } from './drive/until.ts';
import { root } from './paths.ts';
import { servePages } from './serve.ts';

const PICTURES = join(root, 'assets/public/welcome');
/** Sharp where two dots make a pixel. */
const SHAPE = { width: 480, height: 320, deviceScaleFactor: 2 };
/** Letters stay sharp, and six pictures stay below 300 KB. */
const QUALITY = 80;
/** Wide enough for a card to stand beside what it answers on. */
const CARD_SHAPE = { ...SHAPE, width: 660, height: 440 };

/** The demo article's first paragraph. */
const OPENING = 'article > p:nth-of-type(3)';

type Scheme = 'light' | 'dark';

async function take(page: Page, name: string, scheme: Scheme): Promise<void> {
  const path = join(PICTURES, `${name}-${scheme}.webp`) as `${string}.webp`;
  await page.screenshot({ path, quality: QUALITY });
}

function prefer(page: Page, value: Scheme): Promise<void> {
  return page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

/** Brings an element to the top of the page. */
function toTop(page: Page, selector: string): Promise<void> {
  return page.$eval(selector, (element) => {
    const above = 12; // Pixels, so that it does not touch the edge.
    scrollBy({ top: element.getBoundingClientRect().top - above, behavior: 'instant' });
  });
}

function untilMarked(page: Page): Promise<boolean> {
  return until('the marks', () => page.evaluate(() => CSS.highlights.size > 0));
}

/** The demo is one of the light pages: its picture serves both schemes. */
async function takePage(driver: Driver, url: string, scheme: Scheme): Promise<void> {
  const { page } = await driver.open(url);
  await prefer(page, scheme);
  await page.setViewport(SHAPE);
  await untilMarked(page);
  await toTop(page, OPENING);
  await take(page, 'page', scheme);
  await page.close();
}

async function takeSidebar(driver: Driver, url: string, scheme: Scheme): Promise<void> {
  const tab = await driver.open(url);
  const page = await driver.openOwn(`${SIDEBAR_PAGE}?tab=${tab.id}`);
  await prefer(page, scheme);
  await page.setViewport(SHAPE);
  await (await page.waitForSelector('.row--conflict .row__button'))?.click();
  await page.waitForSelector('.row__details .track');
  await page.mouse.move(0, 0);
  await toTop(page, '.row--conflict');
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await take(page, 'sidebar', scheme);
  await page.close();
  await tab.page.close();
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
async function takeCard(driver: Driver, url: string, scheme: Scheme): Promise<void> {
  const tab = await driver.open(url);
  const { page } = tab;
  await prefer(page, scheme);
  await page.setViewport(CARD_SHAPE);
  await untilMarked(page);
  await toTop(page, OPENING);
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
  await take(page, 'card', scheme);
  await page.close();
}

const demo = readFileSync(join(root, 'assets/demo/article.html'), 'utf8');
mkdirSync(PICTURES, { recursive: true });
await build('chromium');
const server = await servePages(new Map([['/demo-article', demo]]));
const profile = newProfile();
const driver = await launch('chromium', profile);
try {
  await takePage(driver, server.url('/demo-article'), 'light');
  for (const scheme of ['light', 'dark'] as const) {
    await takeSidebar(driver, server.url('/demo-article'), scheme);
    await takeCard(driver, server.url('/demo-article'), scheme);
  }
} finally {
  await driver.close();
  server.close();
  removeProfile(profile);
}
