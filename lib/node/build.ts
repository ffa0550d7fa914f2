/**
 * `npm run build` and `npm run zip`: the extension for both browsers, Manifest V3 for each. With the zips comes one of
 * the sources, which Mozilla's reviewers build again (`npm run build-for-amo`), and the bill of materials.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSERS, type BrowserName, WXT_BROWSER } from './browser-name.ts';
import { packedPackages } from './packed.ts';
import { output, root } from './paths.ts';
import { billOfMaterials } from './sbom.ts';
import { runTool } from './tools.ts';

const project = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The folder of the built extension, as a browser loads it. */
export function builtExtension(browser: BrowserName): string {
  return join(output, `${WXT_BROWSER[browser]}-mv3`);
}

/** What `npm run zip` leaves. */
export const PACKAGES = {
  chromium: join(output, `${project.name}-${project.version}-chrome.zip`),
  firefox: join(output, `${project.name}-${project.version}-firefox.zip`),
  sources: join(output, `${project.name}-${project.version}-sources.zip`),
  bill: join(output, `${project.name}-${project.version}-sbom.json`),
} as const;

/** Builds the extension for a browser, and zips it where told. Throws with the builder's own words where it fails. */
export async function build(browser: BrowserName, { zip = false }: { zip?: boolean } = {}): Promise<void> {
  const quiet = ['--browser', WXT_BROWSER[browser], '--level', 'warn'];
  // Whatever runs us: the packages are built into something else where NODE_ENV says so.
  const result = await runTool('wxt', [zip ? 'zip' : 'build', ...quiet], { env: { NODE_ENV: 'production' } });
  if (!result.ok) throw new Error(`the build for ${browser} failed:\n${result.text.trim()}`);
}

/** Writes the bill of materials beside the zips. */
export function writeBill(): void {
  mkdirSync(output, { recursive: true });
  writeFileSync(PACKAGES.bill, billOfMaterials(project, Object.keys(project.dependencies), packedPackages()));
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { zip: { type: 'boolean', default: false }, browser: { type: 'string' } },
  });
  const wanted = BROWSERS.filter((browser) => !values.browser || values.browser === browser);
  if (wanted.length === 0) throw new Error(`--browser is ${BROWSERS.join(' or ')}, not ${values.browser}`);
  for (const browser of wanted) {
    await build(browser, values);
    console.log(values.zip ? PACKAGES[browser] : builtExtension(browser));
  }
  if (values.zip) writeBill();
}

if (import.meta.main) await main();
