/** Copies of the built extension, to be tampered with. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../../lib/node/browser-name.ts';
import { builtExtension } from '../../lib/node/build.ts';
import { output } from '../../lib/node/paths.ts';

/** Its folder; `code` runs in the background before all else. To be removed by who made it. */
export function copyOfExtension(browser: BrowserName, code = ''): string {
  mkdirSync(output, { recursive: true });
  const folder = mkdtempSync(join(output, 'copy-'));
  cpSync(builtExtension(browser), folder, { recursive: true });
  const background = join(folder, 'background.js');
  writeFileSync(join(folder, 'tampered.js'), code);
  writeFileSync(background, `import './tampered.js';\n${readFileSync(background, 'utf8')}`);
  return folder;
}

/** Writes another manifest into the folder. */
export function changeManifest(folder: string, change: (manifest: Record<string, unknown>) => object): void {
  const file = join(folder, 'manifest.json');
  writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')))));
}
