/**
 * `npm run bench`: how long one article takes against others, in Node and in both browsers, and stage by stage; and how
 * large the built files are.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleBench, measureIn } from './bench/in-browser.ts';
import { type Measured, othersLines, othersRows } from './bench/others-table.ts';
import { benchPage } from './bench/page.ts';
import { type Spread, spreadOf } from './bench/race.ts';
import { partSizes, zipSize } from './bench/sizes.ts';
import { type Bench, prepareBench, raceAgainstOthers, raceStages } from './bench/speed.ts';
import { BROWSERS, type BrowserName } from './browser-name.ts';
import { build } from './build.ts';
import { output } from './paths.ts';
import { tableLines } from './score-table.ts';
import { loadStories } from './stories.ts';

const USAGE = 'usage: npm run bench [-- --rounds N] [--node]   (N from 15; --node leaves the browsers out)';
const LEAST_ROUNDS = 15;
const OPTIONS = {
  rounds: { type: 'string', default: String(LEAST_ROUNDS) },
  node: { type: 'boolean', default: false },
} as const;
const FILE = join(output, 'bench.json');

function cells({ median, low, high }: Spread): string[] {
  return [median, low, high].map((ms) => ms.toFixed(1).padStart(7));
}

function print(lines: string[]): void {
  console.log(`${lines.join('\n')}\n`);
}

async function raceEverywhere(bench: Bench, rounds: number, inBrowsers: boolean): Promise<Measured[]> {
  const where = `Node ${process.versions.node.split('.')[0]} (jsdom)`;
  console.error('bench: measuring in node …');
  const places: Measured[] = [{ where, samples: raceAgainstOthers(bench, rounds) }];
  if (!inBrowsers) return places;
  const subject = { html: `<!doctype html>${bench.document.documentElement.outerHTML}`, text: bench.article.text };
  const script = await bundleBench();
  for (const name of BROWSERS) {
    console.error(`bench: measuring in ${name} …`);
    places.push(await measureIn(name, script, subject, rounds));
  }
  return places;
}

/** `first` less the others, run by run. */
function less(first: readonly number[], ...others: readonly number[][]): number[] {
  return first.map((ms, i) => others.reduce((left, other) => left - (other[i] ?? 0), ms));
}

function printStages(bench: Bench, rounds: number): void {
  const { spot, article, sentences, figures, claims, copies, compare } = raceStages(bench, rounds);
  const stages: [string, number[]][] = [
    ['spot', spot],
    ['article, from the DOM', article],
    ['is it a copy of a source', copies],
    ['sentences', sentences],
    ['figures', figures],
    ['statements (their figures left out)', less(claims, figures)],
    ['pairs and verdicts (the rest of compare)', less(compare, copies, sentences, claims)],
    ['compare, as a whole', compare],
  ];
  const rows = stages.map(([name, sample]) => [name, ...cells(spreadOf(sample))]);
  print(tableLines([['milliseconds', ' median', 'middle', 'half'], ...rows]));
}

function printSizes(browser: BrowserName): void {
  const sizes = partSizes(browser);
  const bytes = (count: number) => String(count).padStart(8);
  const rows = sizes.map(({ part, bytes: raw, packed }) => [part, bytes(raw), bytes(packed)]);
  print(tableLines([[`bytes, ${browser}`, '     raw', '  packed'], ...rows, ['zip', '', bytes(zipSize(sizes))]]));
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < LEAST_ROUNDS) throw new Error(USAGE);
  const bench = prepareBench(await benchPage(), await loadStories());
  const { article, sentences, statements, about, prepareMs } = bench;
  const places = await raceEverywhere(bench, rounds, !values.node);
  const rows = othersRows(places);
  print([
    `An article of ${article.text.length} characters in ${sentences.length} sentences,`,
    `against ${statements.length} statements of ${about.sources.length} sources; ${rounds} rounds.`,
    `Preparing the sources, once and cold, in Node: ${prepareMs.toFixed(0)} ms.`,
  ]);
  print(othersLines(rows, places));
  printStages(bench, rounds);
  for (const browser of BROWSERS) {
    await build(browser);
    printSizes(browser);
  }
  mkdirSync(output, { recursive: true });
  writeFileSync(FILE, `${JSON.stringify({ rounds, characters: article.text.length, rows }, null, 2)}\n`);
}

try {
  await main();
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
