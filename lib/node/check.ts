/** `npm run check`: format and lint, types, and that the engine needs nothing but the language itself. */
import { runTool } from './tools.ts';

interface Check {
  name: string;
  tool: 'biome' | 'tsc';
  args: string[];
}

const CHECKS: Check[] = [
  { name: 'format and lint', tool: 'biome', args: ['ci', '--colors=off'] },
  { name: 'types', tool: 'tsc', args: ['--noEmit'] },
  { name: 'types of the pure engine', tool: 'tsc', args: ['--noEmit', '--project', 'lib/tsconfig.json'] },
];

export interface CheckResult {
  name: string;
  ok: boolean;
  /** What the tool found, in its own words. */
  text: string;
}

/** Runs every check, whether those before it passed or not. */
export async function runChecks(): Promise<CheckResult[]> {
  // The compiler's settings rest on files that WXT writes from the entrypoints.
  const prepared = await runTool('wxt', ['prepare', '--level', 'warn']);
  if (!prepared.ok) return [{ name: 'wxt prepare', ...prepared }];
  const results: CheckResult[] = [];
  for (const { name, tool, args } of CHECKS) results.push({ name, ...(await runTool(tool, args)) });
  return results;
}

async function main(): Promise<void> {
  for (const { name, ok, text } of await runChecks()) {
    console.log(ok ? `passed  ${name}` : `FAILED  ${name}\n${text}`);
    if (!ok) process.exitCode = 1;
  }
}

if (import.meta.main) await main();
