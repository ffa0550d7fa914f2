/**
 * `npm test`: format, lint and types, both packages, the tests in Node, and the end-to-end tests in both browsers, side by
 * side. Every part runs whatever came of those before it; the last line is "N passed, N failed, N skipped".
 */
import { BROWSERS } from './browser-name.ts';
import { needBrowser } from './browsers.ts';
import { build } from './build.ts';
import { runChecks } from './check.ts';
import { runVitest } from './run-vitest.ts';
import { type Part, summary, type Tally } from './summary.ts';

const ONE_FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };

async function checks(): Promise<Tally> {
  const tally = { passed: 0, failed: 0, skipped: 0 };
  for (const { name, ok, text } of await runChecks()) {
    if (!ok) console.log(`${name}:\n${text}`);
    tally[ok ? 'passed' : 'failed'] += 1;
  }
  return tally;
}

/** Both at once: each fills a core. One that fails does not keep the other from being told. */
async function packages(): Promise<Tally> {
  const built = await Promise.allSettled(BROWSERS.map((browser) => build(browser, { zip: true })));
  const failed = built.filter((each) => each.status === 'rejected');
  for (const { reason } of failed) console.log(reason instanceof Error ? reason.message : reason);
  return { passed: built.length - failed.length, failed: failed.length, skipped: 0 };
}

/**
 * Files at the same time, in whichever browser: on two cores a third fills the time in which the others wait for a
 * browser.
 */
const AT_ONCE = 3;

/** In every browser that is there; one that is not is a failure. */
async function endToEnd(): Promise<Tally> {
  const there = BROWSERS.filter((browser) => {
    try {
      return needBrowser(browser);
    } catch (error) {
      console.log(error instanceof Error ? error.message : error);
      return false;
    }
  });
  const missing = BROWSERS.length - there.length;
  if (there.length === 0) return { passed: 0, failed: missing, skipped: 0 };
  const env = { COUNTERCHECK_AT_ONCE: String(AT_ONCE), ...(missing > 0 && { COUNTERCHECK_BROWSER: there.join() }) };
  const tally = await runVitest('tests/e2e/vitest.config.ts', env);
  return { ...tally, failed: tally.failed + missing };
}

type Named = [name: string, run: () => Promise<Tally>];

/** One after another. */
const parts: Named[] = [
  ['format, lint, types', checks],
  ['packages for both browsers', packages],
  ['engine, data, views, packages', () => runVitest('tests/vitest.config.ts')],
  ['end to end, in both browsers', endToEnd],
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
for (const [name, part] of parts) results.push(await run(name, part));
console.log(`\n${summary(results).join('\n')}`);
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
