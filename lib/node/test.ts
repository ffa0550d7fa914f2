/**
 * `npm test`: format, lint and types, both packages, the tests in Node, and the end-to-end tests in both browsers, side by
 * side since they mostly wait for what a browser does. Every part runs whatever came of those before it; the last line is "N passed, N failed, N skipped".
 */
import { BROWSERS, type BrowserName } from './browser-name.ts';
import { needBrowser } from './browsers.ts';
import { build } from './build.ts';
import { runChecks } from './check.ts';
import { runVitest } from './run-vitest.ts';
import { type Part, summary, type Tally } from './summary.ts';

const ONE_PASSED: Tally = { passed: 1, failed: 0, skipped: 0 };
const ONE_FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };

async function checks(): Promise<Tally> {
  const tally = { passed: 0, failed: 0, skipped: 0 };
  for (const { name, ok, text } of await runChecks()) {
    if (!ok) console.log(`${name}:\n${text}`);
    tally[ok ? 'passed' : 'failed'] += 1;
  }
  return tally;
}

async function zips(browser: BrowserName): Promise<Tally> {
  await build(browser, { zip: true });
  return ONE_PASSED;
}

/** How many files at the same time: those in Firefox take twice as long. */
const AT_ONCE: Record<BrowserName, string> = { chromium: '1', firefox: '2' };

function endToEnd(browser: BrowserName): Promise<Tally> {
  needBrowser(browser);
  const env = { COUNTERCHECK_BROWSER: browser, COUNTERCHECK_AT_ONCE: AT_ONCE[browser] };
  return runVitest('tests/e2e/vitest.config.ts', env, { before: `${browser} │ ` });
}

type Named = [name: string, run: () => Promise<Tally>];

/** One after another; those of one line at the same time. */
const parts: Named[][] = [
  [['format, lint, types', checks]],
  ...BROWSERS.map((browser): Named[] => [[`package for ${browser}`, () => zips(browser)]]),
  [['engine, data, views, packages', () => runVitest('tests/vitest.config.ts')]],
  BROWSERS.map((browser): Named => [`end to end, ${browser}`, () => endToEnd(browser)]),
];

/** Runs a part; one that cannot run counts as one failure, with the reason shown. */
async function run(name: string, part: () => Promise<Tally>): Promise<Part> {
  console.log(`\n── ${name}`);
  const started = Date.now();
  let tally = ONE_FAILED;
  try {
    tally = await part();
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
  }
  return { name, ...tally, seconds: (Date.now() - started) / 1000 };
}

const results: Part[] = [];
for (const line of parts) results.push(...(await Promise.all(line.map(([name, part]) => run(name, part)))));
console.log(`\n${summary(results).join('\n')}`);
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
