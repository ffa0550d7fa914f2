/** What axe-core finds wrong in a page, as lines to read; none where nothing is. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All that WCAG 2.2 asks at AA, and what axe counts as good practice. */
const OPTIONS: RunOptions = { resultTypes: ['violations'] };
/** What of that hangs on colours. */
const OF_COLOURS: RunOptions['runOnly'] = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

type WithAxe = typeof globalThis & { axe?: { run(given: RunOptions): Promise<AxeResults> } };

/** `coloursOnly` where the same page was looked at in other colours before. */
export async function problemsIn(page: Page, { coloursOnly = false } = {}): Promise<string[]> {
  // Evaluated, not added as a script: the extension's pages allow none but their own.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const results = await page.evaluate(
    (options) => (globalThis as WithAxe).axe?.run(options),
    coloursOnly ? { ...OPTIONS, runOnly: OF_COLOURS } : OPTIONS,
  );
  if (!results) throw new Error('axe-core is not there');
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')}\n${failureSummary ?? ''}`),
  );
}
