/** Whether pages load more slowly with the extension: the same pages, in turn, in browsers with it and without. */
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browser-name.ts';
import { builtExtension } from '../build.ts';
import { servePages } from '../serve.ts';
import { emptyExtension } from './empty-extension.ts';
import { placeOf } from './in-browser.ts';
import { ordinaryPages, PAGES } from './ordinary-pages.ts';
import type { Spread } from './race.ts';
import type { Row } from './row.ts';
import { startBrowser } from './start-browser.ts';

/** Loads of each browser. */
export const LOADS = 200;
/** The upper end of the interval, at most. */
const MOST = 1.03;
/** 97.5 % quantile of the normal distribution: intervals of 95 %. */
const Z = 1.959964;

/** Milliseconds from the start of a navigation to the end of the load event. */
async function load(page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: 'load' });
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        // The load event ends after what waits for it.
        setTimeout(() => resolve(navigation?.loadEventEnd ?? Number.NaN));
      }),
  );
}

/** The mean ratio of pairs with its interval of 95 %: of logarithms, so that neither side is favoured. */
export function meanRatio(of: readonly number[], to: readonly number[]): Spread {
  const logs = of.map((ms, i) => Math.log(ms / (to[i] ?? Number.NaN)));
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  const variance = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / (logs.length - 1);
  const half = Z * Math.sqrt(variance / logs.length);
  return { median: Math.exp(mean), low: Math.exp(mean - half), high: Math.exp(mean + half) };
}

/**
 * A browser with the extension, two without, and one with an extension that does nothing: a browser takes time for having
 * any. Each load is held against one of the first without.
 */
export async function loadRows(name: BrowserName, loads: number): Promise<Row[]> {
  const server = await servePages(new Map(ordinaryPages().map((page, i) => [`/${i}`, page])));
  const browsers = [];
  try {
    for (const extension of [builtExtension(name), null, null, emptyExtension()])
      browsers.push(await startBrowser(name, extension));
    const where = placeOf((await browsers[0]?.version()) ?? name);
    const pages = await Promise.all(browsers.map((browser) => browser.newPage()));
    const times = pages.map((): number[] => []);
    // The first load of each starts what a browser starts late.
    for (const page of pages) await load(page, server.url('/0'));
    for (let i = 0; i < loads; i++) {
      // Whoever comes first in one round comes last in another.
      for (let turn = 0; turn < pages.length; turn++) {
        const at = (i + turn) % pages.length;
        const page = pages[at];
        if (page) times[at]?.push(await load(page, server.url(`/${i % PAGES}`)));
      }
    }
    const [ours = [], none = [], other = [], empty = []] = times;
    return [
      row('load of ordinary pages, mean and 95 %', 'without the extension', MOST, where, meanRatio(ours, none)),
      row('load without, mean and 95 %', 'without', null, where, meanRatio(other, none)),
      row('load with an empty extension, mean and 95 %', 'without', null, where, meanRatio(empty, none)),
      row('load of ordinary pages, mean and 95 %', 'with an empty extension', null, where, meanRatio(ours, empty)),
    ];
  } finally {
    for (const browser of browsers) await browser.close();
    server.close();
  }
}

function row(what: string, against: string, atMost: number | null, where: string, found: Spread): Row {
  return { what, against, unit: '×', atMost, found: { [where]: found } };
}
