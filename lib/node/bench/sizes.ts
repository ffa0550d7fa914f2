/** How large the packages are, by part. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { BrowserName } from '../browser-name.ts';
import { builtExtension, PACKAGES } from '../build.ts';
import { root } from '../paths.ts';
import { readPacked, readZip } from '../zips.ts';
import { always, type Row } from './row.ts';

/** Of the zip. A ratchet, to be lowered with whatever becomes smaller. */
export const MOST_ZIP = 344_000;
/** What was hoped for. */
export const WANTED_ZIP = 200_000;
/** Of the scripts on every page, against Readability alone. */
export const MOST_FIRST = 0.4;

export interface PartSize {
  part: string;
  /** As they stand on the disk, and as they stand in the zip. */
  bytes: number;
  packed: number;
}

/** Parts by the names of their files; the first that fits is it. */
const PARTS: [part: string, file: RegExp][] = [
  ['first scripts, on every page', /^(article|selecting)\.js$/],
  ['spotter', /^spotter\.js$/],
  ['reader, with Readability', /^reader\.js$/],
  ['card', /^card\.js$/],
  ['background, with the engine', /^background\.js$/],
  ['stories', /^stories\//],
  ['messages in seven languages', /^(_locales\/|words\.json$)/],
  ['pictures and icons', /\.(avif|png)$/],
  ['own pages', /./],
];

/** What a zip has besides its files. */
const END_OF_ZIP = 22;

/** Every part of the package; together as large as its zip. Throws where none was made. */
export function partSizes(browser: BrowserName): PartSize[] {
  const sizes = PARTS.map(([part]) => ({ part, bytes: 0, packed: 0 }));
  const packed = readPacked(PACKAGES[browser]);
  for (const [file, content] of readZip(PACKAGES[browser])) {
    const size = sizes[PARTS.findIndex(([, name]) => name.test(file))];
    if (!size) continue;
    size.bytes += content.length;
    size.packed += packed.get(file)?.bytes ?? 0;
  }
  return sizes;
}

/** Bytes of the zip. */
export function zipSize(sizes: readonly PartSize[]): number {
  return sizes.reduce((sum, { packed }) => sum + packed, END_OF_ZIP);
}

/** Bytes, after gzip, of all scripts that the manifest puts into every page. */
export function firstScripts(browser: BrowserName): number {
  const folder = builtExtension(browser);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const files: string[] = manifest.content_scripts.flatMap((entry: { js: string[] }) => entry.js);
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
}

/** Rows of one browser's zip, whole and by part, and of the scripts on every page. */
export async function sizeRows(browser: BrowserName, where: string): Promise<Row[]> {
  const sizes = partSizes(browser);
  const size = (what: string, bytes: number, atMost: number | null = null): Row => ({
    what,
    against: null,
    unit: 'KB',
    atMost,
    found: { [where]: always(bytes / 1000) },
  });
  return [
    {
      what: 'scripts on every page, gzip',
      against: 'Readability, gzip',
      unit: '×',
      atMost: MOST_FIRST,
      found: { [where]: always(firstScripts(browser) / (await readabilitySize())) },
    },
    size('zip', zipSize(sizes), WANTED_ZIP / 1000),
    ...sizes.map(({ part, packed }) => size(`of it: ${part}`, packed)),
  ];
}

/** Bytes of Readability alone, built as the extension is, after gzip. */
export async function readabilitySize(): Promise<number> {
  const entry = join(root, 'node_modules/@mozilla/readability/Readability.js');
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'Readability' } },
  });
  const [chunk] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error('Readability could not be built');
  return gzipSync(chunk.code, { level: 9 }).length;
}
