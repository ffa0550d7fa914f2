/** The part of `npm run bench` that runs in a page that is about no story: what the first script does on it. */
import { isProbablyReaderable } from '@mozilla/readability';
import { glimpse } from '../../browser/glimpse.ts';
import { mayName, type NameFilter } from '../../spot/name-filter.ts';

/** Calls in a row are timed together, as clocks are too coarse for one: */
const MOST_CALLS = 1000;
/** fewer where they take so long, since what else runs on the machine disturbs short turns less. */
const ENOUGH_MS = 5;

/** Milliseconds of one call. */
function timed(task: () => unknown, calls: number): number {
  const started = performance.now();
  for (let call = 0; call < calls; call++) task();
  return (performance.now() - started) / calls;
}

/** How many calls are timed together. By then, the code is compiled. */
function callsOf(task: () => unknown): number {
  timed(task, MOST_CALLS / 10);
  let calls = 1;
  while (calls < MOST_CALLS && timed(task, calls) * calls < ENOUGH_MS) calls *= 2;
  return Math.min(calls, MOST_CALLS);
}

/** What was measured on a page, a round after the other. */
export interface FirstSamples {
  readerable: number[];
  /** The first script's own work, by the filter that it has. */
  ours: number[][];
}

/** Takes turns: Readability's guess whether the page can be read, and ours whether it may be about a story. */
export function run(filters: readonly NameFilter[], rounds: number): FirstSamples {
  const guess = () => isProbablyReaderable(document);
  const looks = filters.map((filter) => () => mayName(glimpse(document), filter));
  if (looks.some((look) => look())) throw new Error('the page names somebody of a story');
  const tasks = [guess, ...looks].map((task) => ({ task, calls: callsOf(task) }));
  const samples = tasks.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, { task, calls }] of tasks.entries()) samples[i]?.push(timed(task, calls));
  }
  const [readerable = [], ...ours] = samples;
  return { readerable, ours };
}
