/** Runs a suite of tests and counts what came of it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tally } from './summary.ts';
import { runTool } from './tools.ts';

/** What of vitest's JSON report is counted. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

/** Shows the run as it goes; `only`: parts of the names of the files to run. Throws where vitest could not even begin. */
export async function runVitest(
  config: string,
  env: Record<string, string> = {},
  { only = [] }: { only?: readonly string[] } = {},
): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'countercheck-'));
  const file = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { ok } = await runTool('vitest', ['run', ...only, '--config', config, ...reporters], {
      show: true,
      env,
    });
    const report: VitestReport = JSON.parse(readFileSync(file, 'utf8'));
    // A file that fails to load has no test that failed, yet the run did.
    const failed = Math.max(report.numFailedTests, ok ? 0 : 1);
    return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
