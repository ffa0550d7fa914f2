/** An extension whose content script is empty: what a browser takes for having any. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { output } from '../paths.ts';

/** Writes it, for either browser, and gives its folder. */
export function emptyExtension(): string {
  const folder = join(output, 'empty-extension');
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Nothing',
    version: '1',
    content_scripts: [{ matches: ['http://*/*'], js: ['empty.js'], run_at: 'document_start' }],
    browser_specific_settings: { gecko: { id: 'nothing@example.org' } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'empty.js'), '');
  return folder;
}
