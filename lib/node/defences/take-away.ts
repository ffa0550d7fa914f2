/** A copy of the project in which a defence is missing, and what its tests say of it. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserName } from '../browser-name.ts';
import { output, root } from '../paths.ts';
import type { Tally } from '../summary.ts';
import type { Change, Defence } from './list.ts';

/** What is made, or kept for git, and not copied. */
const LEFT_OUT = ['.git', '.output', '.cache', 'coverage', 'node_modules'];

/** The text with the change made. Throws where the piece to be replaced does not stand there exactly once. */
export function changed(text: string, { file, from, to }: Change): string {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times: ${from}`);
  return parts.join(to);
}

/** Builds the extension without the defence and runs the tests that are to fail. The project stays as it is. */
export async function without({ changes, tests: [file, names] }: Defence, browser: BrowserName): Promise<Tally> {
  mkdirSync(output, { recursive: true });
  const copy = mkdtempSync(join(output, 'undefended-'));
  try {
    for (const name of readdirSync(root)) {
      if (!LEFT_OUT.includes(name)) cpSync(join(root, name), join(copy, name), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    for (const change of changes) {
      const path = join(copy, change.file);
      writeFileSync(path, changed(readFileSync(path, 'utf8'), change));
    }
    const from = (module: string) => import(pathToFileURL(join(copy, 'lib/node', module)).href);
    const { build }: typeof import('../build.ts') = await from('build.ts');
    const { runVitest }: typeof import('../run-vitest.ts') = await from('run-vitest.ts');
    await build(browser);
    return await runVitest(
      'tests/e2e/vitest.config.ts',
      { COUNTERCHECK_BROWSER: browser },
      { only: [file, '-t', names] },
    );
  } finally {
    rmSync(copy, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
