/** `npm run bench`: how long one article takes, stage by stage and against others, and how large the built files are. */
import { parseArgs } from 'node:util';
import { type Times, timesOf } from './bench/race.ts';
import { builtSizes } from './bench/sizes.ts';
import { type Bench, prepareBench, raceAgainstOthers, raceStages } from './bench/speed.ts';
import { tableLines } from './score-table.ts';

const USAGE = 'usage: npm run bench [-- --rounds N]   (N from 15)';
const LEAST_ROUNDS = 15;

function cells({ median, low, high }: Times): string[] {
  return [median, low, high].map((ms) => ms.toFixed(1).padStart(7));
}

function print(lines: string[]): void {
  console.log(`${lines.join('\n')}\n`);
}

function printRace(bench: Bench, rounds: number): void {
  const { compare, fuse, readability } = raceAgainstOthers(bench, rounds);
  const [a, b, c] = [timesOf(compare), timesOf(fuse), timesOf(readability)];
  const head = ['milliseconds', ' median', 'middle', 'half'];
  print([
    ...tableLines([
      head,
      ['a  compare with all sources', ...cells(a)],
      ['b  fuse.js alone, default settings', ...cells(b)],
      ['c  Readability: clone and parse', ...cells(c)],
    ]),
    `a/b ${(a.median / b.median).toFixed(4)}   a/c ${(a.median / c.median).toFixed(2)}`,
  ]);
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
  const rows = stages.map(([name, sample]) => [name, ...cells(timesOf(sample))]);
  print(tableLines([['milliseconds', ' median', 'middle', 'half'], ...rows]));
}

function printSizes(): void {
  const sizes = builtSizes();
  const bytes = (count: number | null) => (count === null ? '' : String(count)).padStart(8);
  const rows = sizes.map((size) => [size.file, bytes(size.bytes), bytes(size.gzip)]);
  const table = tableLines([['bytes', '     raw', '    gzip'], ...rows]);
  print(sizes.length > 0 ? table : ['No build to measure: npm run zip makes one.']);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: String(LEAST_ROUNDS) } } });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < LEAST_ROUNDS) throw new Error(USAGE);
  const bench = await prepareBench();
  const { article, sentences, statements, about, prepareMs } = bench;
  print([
    `An article of ${article.text.length} characters in ${sentences.length} sentences,`,
    `against ${statements.length} statements of ${about.sources.length} sources; ${rounds} rounds; Node ${process.versions.node}.`,
    `Preparing the sources, once and cold: ${prepareMs.toFixed(0)} ms.`,
  ]);
  printRace(bench, rounds);
  printStages(bench, rounds);
  printSizes();
}

try {
  await main();
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
