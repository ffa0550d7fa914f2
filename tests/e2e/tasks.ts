/** How long a page's main thread works at a time, from the browser's own trace. */
import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds: when it began, and how long the thread itself worked. */
  ts: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** Browsers' own tasks, which load and lay out the page, end with its load. */
const LOADED = 'loadEventEnd';

/** Milliseconds of the longest task, from the load of a page on until the work is done. */
export async function longestTask(page: Page, url: string, work: () => Promise<unknown>): Promise<number> {
  await page.tracing.start({
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', 'toplevel'],
  });
  await page.goto(url, { waitUntil: 'load' });
  await work();
  const trace = await page.tracing.stop();
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(new TextDecoder().decode(trace));
  const ours = traceEvents.find(({ args }) => args?.data?.url?.startsWith('chrome-extension:'));
  if (!ours) throw new Error('the trace tells nothing of the extension');
  const onThread = traceEvents.filter(({ pid, tid }) => pid === ours.pid && tid === ours.tid);
  const loaded = Math.max(...onThread.filter(({ name }) => name === LOADED).map(({ ts }) => ts));
  const tasks = onThread.filter(({ name, ts, tdur }) => /RunTask$/.test(name) && ts > loaded && tdur !== undefined);
  if (tasks.length === 0) throw new Error('the trace tells no tasks');
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}
