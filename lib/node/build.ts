/**
 * `npm run build` and `npm run zip`: the extension for both browsers, Manifest V3 for each.
 * The zip for Firefox comes with one of the sources, which Mozilla's reviewers build again.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSERS, type BrowserName, WXT_BROWSER } from './browser-name.ts';
import { output } from './paths.ts';
import { runTool } from './tools.ts';

/** The folder of the built extension, as a browser loads it. */
export function builtExtension(browser: BrowserName): string {
  return join(output, `${WXT_BROWSER[browser]}-mv3`);
}

/** Builds the extension for a browser. Throws with the builder's own words where it fails. */
export async function build(browser: BrowserName): Promise<void> {
  const result = await runTool('wxt', ['build', '--browser', WXT_BROWSER[browser], '--level', 'warn']);
  if (!result.ok) throw new Error(`the build for ${browser} failed:\n${result.text.trim()}`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { zip: { type: 'boolean', default: false } } });
  for (const browser of BROWSERS) {
    const result = await runTool('wxt', [values.zip ? 'zip' : 'build', '--browser', WXT_BROWSER[browser]], {
      show: true,
    });
    if (!result.ok) process.exitCode = 1;
  }
}

if (import.meta.main) await main();
