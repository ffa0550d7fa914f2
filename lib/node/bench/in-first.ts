/** The part of `npm run bench` that runs in a page that is about no story: what the first script does on it. */
import { isProbablyReaderable } from '@mozilla/readability';
import { glimpse } from '../../browser/glimpse.ts';
import { mayName, type NameFilter } from '../../spot/name-filter.ts';

/** Calls in a row are timed together, as clocks are too coarse for one; */
const MOST_CALLS = 1000;
/** fewer where they take long, since what else runs on the machine disturbs short turns less. */
const ENOUGH_MS = 3;

/** Milliseconds of one call. */
function timed(task: () => unknown, calls: number): number {
  const started = performance.now();
  for (let call = 0; call < calls; call++) task();
  return (performance.now() - started) / calls;
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
  const tasks = [guess, ...looks].map((task) => {
    const once = Math.max(timed(task, 20), 1e-4);
    return { task, calls: Math.max(1, Math.min(MOST_CALLS, Math.ceil(ENOUGH_MS / once))) };
  });
  for (const { task, calls } of tasks) timed(task, calls);
  const samples = tasks.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, { task, calls }] of tasks.entries()) samples[i]?.push(timed(task, calls));
  }
  const [readerable = [], ...ours] = samples;
  return { readerable, ours };
}
