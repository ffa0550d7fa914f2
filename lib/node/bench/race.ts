/** Times tasks against each other: one process, warm, taking turns, so that what disturbs one disturbs all. */

/** Milliseconds that each task runs before it is timed; by then the engine's code is compiled. */
const WARM_MS = 500;

/** A sample of times or of ratios, in few numbers. */
export interface Spread {
  median: number;
  /** The middle half of the sample lies between these. */
  low: number;
  high: number;
}

/** Milliseconds of every timed run of each task, in the order of the rounds. */
export function race<Name extends string>(tasks: Record<Name, () => unknown>, rounds: number): Record<Name, number[]> {
  const names = Object.keys(tasks) as Name[];
  const samples = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  for (const name of names) for (let warm = 0; warm < WARM_MS; ) warm += timed(tasks[name]);
  for (let round = 0; round < rounds; round++) for (const name of names) samples[name].push(timed(tasks[name]));
  return samples;
}

function timed(task: () => unknown): number {
  const started = performance.now();
  task();
  return performance.now() - started;
}

/** The same for tasks that wait for something. */
export async function raceAsync(
  tasks: Record<string, () => unknown>,
  rounds: number,
): Promise<Record<string, number[]>> {
  const all = Object.entries(tasks).map(([name, task]) => ({ name, task, sample: [] as number[] }));
  for (const { task } of all) for (let warm = 0; warm < WARM_MS; ) warm += await timedAsync(task);
  for (let round = 0; round < rounds; round++) for (const { task, sample } of all) sample.push(await timedAsync(task));
  return Object.fromEntries(all.map(({ name, sample }) => [name, sample]));
}

async function timedAsync(task: () => unknown): Promise<number> {
  const started = performance.now();
  await task();
  return performance.now() - started;
}

/** The sample's quantile, by the nearest rank. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
}

/** Median and middle half of a sample; NaN where it is empty. */
export function spreadOf(sample: readonly number[]): Spread {
  const sorted = [...sample].sort((a, b) => a - b);
  return { median: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75) };
}
