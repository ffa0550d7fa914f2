/**
 * `npm run bench`: how long everything takes that a reader might wait for, against what is known to be quick or usual, in
 * Node and in both browsers; and how large it is. Printed as a table, and written as JSON.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readHead } from '../browser/head.ts';
import { crossCheckRows } from './bench/cross-check.ts';
import { filterOf, firstRows, measureFirst, STORIES } from './bench/first.ts';
import { heapRows } from './bench/heap.ts';
import { bundleBench, measureIn } from './bench/in-browser.ts';
import { LOADS, loadRows } from './bench/loads.ts';
import { manyStories } from './bench/many-stories.ts';
import { type Measured, othersRows } from './bench/others-table.ts';
import { benchPage } from './bench/page.ts';
import { spreadOf } from './bench/race.ts';
import { type Row, rowLines } from './bench/row.ts';
import { sizeRows } from './bench/sizes.ts';
import { type Bench, prepareBench, raceAgainstOthers, raceStages } from './bench/speed.ts';
import { stepRows } from './bench/steps.ts';
import { traceRows } from './bench/trace.ts';
import { BROWSERS } from './browser-name.ts';
import { build } from './build.ts';
import { output } from './paths.ts';
import { loadStories } from './stories.ts';

const USAGE = 'usage: npm run bench [-- --rounds N] [--loads N] [--node]   (N from 15; --node leaves the browsers out)';
const LEAST_ROUNDS = 15;
const OPTIONS = {
  rounds: { type: 'string', default: String(LEAST_ROUNDS) },
  loads: { type: 'string', default: String(LOADS) },
  node: { type: 'boolean', default: false },
} as const;
const FILE = join(output, 'bench.json');
/** Starts of a browser are slow, and their heaps differ little. */
const HEAP_ROUNDS = 3;
const NODE = `Node ${process.versions.node.split('.')[0]} (jsdom)`;

function print(lines: string[]): void {
  console.log(`${lines.join('\n')}\n`);
}

function say(what: string): void {
  console.error(`bench: measuring ${what} …`);
}

async function raceEverywhere(bench: Bench, rounds: number, inBrowsers: boolean): Promise<Measured[]> {
  say('in node');
  const places: Measured[] = [{ where: NODE, samples: raceAgainstOthers(bench, rounds) }];
  if (!inBrowsers) return places;
  const subject = { html: `<!doctype html>${bench.document.documentElement.outerHTML}`, text: bench.article.text };
  const script = await bundleBench();
  for (const name of BROWSERS) {
    say(`in ${name}`);
    places.push(await measureIn(name, script, subject, rounds));
  }
  return places;
}

/** `first` less the others, run by run. */
function less(first: readonly number[], ...others: readonly number[][]): number[] {
  return first.map((ms, i) => others.reduce((left, other) => left - (other[i] ?? 0), ms));
}

function stageRows(bench: Bench, rounds: number): Row[] {
  const { spot, article, sentences, figures, claims, copies, compare } = raceStages(bench, rounds);
  const stages: [string, number[]][] = [
    ['stage: spot', spot],
    ['stage: article, from the DOM', article],
    ['stage: is it a copy of a source', copies],
    ['stage: sentences', sentences],
    ['stage: figures', figures],
    ['stage: statements (their figures left out)', less(claims, figures)],
    ['stage: pairs and verdicts (the rest of compare)', less(compare, copies, sentences, claims)],
  ];
  return stages.map(([what, sample]) => ({
    what,
    against: null,
    unit: 'ms',
    atMost: null,
    found: { [NODE]: spreadOf(sample) },
  }));
}

/** What needs a browser, and the built extension in it. */
async function browserRows(bundle: Bundle, rounds: number, loads: number): Promise<Row[]> {
  const { stories } = manyStories(bundle, STORIES.at(-1) ?? 1);
  const filters = STORIES.map((count) => filterOf(stories, count));
  const first = [];
  for (const name of BROWSERS) {
    say(`the first script in ${name}`);
    first.push(await measureFirst(name, filters, rounds));
    await build(name, { zip: true });
  }
  const rows = firstRows(first, filters);
  for (const name of BROWSERS) {
    say(`the steps of reading in ${name}`);
    rows.push(...(await stepRows(name, rounds)));
  }
  say('what a trace tells');
  rows.push(...(await traceRows(rounds)));
  for (const name of BROWSERS) {
    say(`loads in ${name}`);
    rows.push(...(await loadRows(name, loads)));
  }
  say('the heap of the background');
  rows.push(...(await heapRows(bundle, HEAP_ROUNDS)));
  for (const [i, name] of BROWSERS.entries()) rows.push(...(await sizeRows(name, first[i]?.where ?? name)));
  return rows;
}

type Bundle = Awaited<ReturnType<typeof loadStories>>[number];

async function main(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  const [rounds, loads] = [Number(values.rounds), Number(values.loads)];
  if (![rounds, loads].every((count) => Number.isInteger(count) && count >= LEAST_ROUNDS)) throw new Error(USAGE);
  const bundles = await loadStories();
  const [bundle] = bundles;
  if (!bundle) throw new Error('there are no stories');
  const bench = prepareBench(await benchPage(), bundles);
  const { article, sentences, statements, about, prepareMs } = bench;
  const rows = othersRows(await raceEverywhere(bench, rounds, !values.node));
  rows.push(...stageRows(bench, rounds));
  say('cross-checks among many stories');
  rows.push(...(await crossCheckRows(bundle, { ...readHead(bench.document) }, NODE, rounds)));
  if (!values.node) rows.push(...(await browserRows(bundle, rounds, loads)));
  print([
    `An article of ${article.text.length} characters in ${sentences.length} sentences,`,
    `against ${statements.length} statements of ${about.sources.length} sources; ${rounds} rounds, ${loads} loads.`,
    `Preparing the sources, once and cold, in Node: ${prepareMs.toFixed(0)} ms.`,
  ]);
  print(rowLines(rows));
  mkdirSync(output, { recursive: true });
  writeFileSync(FILE, `${JSON.stringify({ rounds, loads, characters: article.text.length, rows }, null, 2)}\n`);
}

try {
  await main();
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
