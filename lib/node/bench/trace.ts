/** What the first script costs a page's main thread, from the browser's own trace; told by Chromium alone. */
import type { Browser } from 'puppeteer-core';
import { builtExtension } from '../build.ts';
import { servePages } from '../serve.ts';
import { emptyExtension } from './empty-extension.ts';
import { placeOf } from './in-browser.ts';
import { ordinaryPages } from './ordinary-pages.ts';
import { spreadOf } from './race.ts';
import type { Row } from './row.ts';
import { startBrowser } from './start-browser.ts';

const CATEGORIES = ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'];
/** Compiling and running a script; what timers and listeners of it do later is a call. */
const COSTS = ['EvaluateScript', 'FunctionCall'];
/** So long after loading a page is looked at once more for the last time, and some. */
const WATCHED_MS = 4_500;
/** Of twenty pages, one of 123 KB. */
const PAGE = 9;

interface TraceEvent {
  name: string;
  dur?: number;
  args?: { data?: { url?: string } };
}

/** Milliseconds that an extension's scripts took of a page's main thread. */
async function cost(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  await page.tracing.start({ categories: CATEGORIES });
  await page.goto(url, { waitUntil: 'load' });
  await new Promise((resolve) => setTimeout(resolve, WATCHED_MS));
  const trace = await page.tracing.stop();
  await page.close();
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(new TextDecoder().decode(trace));
  const own = traceEvents.filter(
    ({ name, args }) => COSTS.includes(name) && args?.data?.url?.startsWith('chrome-extension:'),
  );
  return own.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000;
}

/** Ours beside one that does nothing, in turn. */
export async function traceRows(rounds: number): Promise<Row[]> {
  const server = await servePages(new Map([['/page', ordinaryPages()[PAGE] ?? '']]));
  const browsers = [];
  try {
    for (const folder of [builtExtension('chromium'), emptyExtension()])
      browsers.push(await startBrowser('chromium', folder));
    const times = browsers.map((): number[] => []);
    for (let round = 0; round < rounds; round++) {
      for (const [i, browser] of browsers.entries()) times[i]?.push(await cost(browser, server.url('/page')));
    }
    const where = placeOf((await browsers[0]?.version()) ?? '');
    const names = ['first scripts, compiled and run, with all looks', 'an empty content script'];
    return names.map((what, i) => ({
      what,
      against: null,
      unit: 'ms',
      atMost: null,
      found: { [where]: spreadOf(times[i] ?? []) },
    }));
  } finally {
    for (const browser of browsers) await browser.close();
    server.close();
  }
}
