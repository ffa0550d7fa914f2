/** How large the built extension is. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BROWSERS } from '../browser-name.ts';
import { builtExtension } from '../build.ts';
import { output } from '../paths.ts';

export interface Size {
  /** Path from the folder of what is built: "chrome-mv3/article.js". */
  file: string;
  bytes: number;
  /** Bytes after gzip; null for zips. */
  gzip: number | null;
}

function sizeOf(path: string): Size {
  const content = readFileSync(path);
  const file = path.slice(output.length + 1).replaceAll('\\', '/');
  return { file, bytes: content.length, gzip: path.endsWith('.zip') ? null : gzipSync(content).length };
}

function filesIn(folder: string, ending: string, recursive = false): string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive, encoding: 'utf8' }).filter((name) => name.endsWith(ending));
  return files.sort().map((name) => join(folder, name));
}

/** Every script of both builds, and the zips; none where nothing was built. */
export function builtSizes(): Size[] {
  const scripts = BROWSERS.flatMap((browser) => filesIn(builtExtension(browser), '.js', true));
  return [...scripts, ...filesIn(output, '.zip')].map(sizeOf);
}
