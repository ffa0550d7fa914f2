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

export interface Tasks {
  /** Milliseconds of each task on the page's main thread once the page has loaded: ours, and the browser's own. */
  all: number[];
  /** Milliseconds of each run of the extension's scripts in it. */
  ours: number[];
}

/** Browsers' own tasks, which load and lay out the page, end with its load. */
const LOADED = 'loadEventEnd';

/** Loads a page, and tells of its tasks until the work is done. */
export async function tasksOf(page: Page, url: string, work: () => Promise<unknown>): Promise<Tasks> {
  await page.tracing.start({
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', 'toplevel'],
  });
  await page.goto(url, { waitUntil: 'load' });
  await work();
  const trace = await page.tracing.stop();
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(new TextDecoder().decode(trace));
  const own = traceEvents.filter(({ args }) => args?.data?.url?.startsWith('chrome-extension:'));
  const [first] = own;
  if (!first) throw new Error('the trace tells nothing of the extension');
  const onThread = traceEvents.filter(({ pid, tid }) => pid === first.pid && tid === first.tid);
  const loaded = Math.max(...onThread.filter(({ name }) => name === LOADED).map(({ ts }) => ts));
  const times = (events: TraceEvent[], named: RegExp) =>
    events.flatMap(({ name, tdur }) => (named.test(name) && tdur !== undefined ? tdur / 1000 : []));
  const all = times(
    onThread.filter(({ ts }) => ts > loaded),
    /RunTask$/,
  );
  const ours = times(own, /^(EvaluateScript|FunctionCall)$/);
  if (all.length === 0 || ours.length === 0) throw new Error('the trace tells no tasks');
  return { all, ours };
}
