/** Measures in a real browser what `speed.ts` measures in Node, on the same page. */
import { join } from 'node:path';
import { build } from 'vite';
import type { BrowserName } from '../browser-name.ts';
import { root } from '../paths.ts';
import { servePages } from '../serve.ts';
import { stories } from '../stories-plugin.ts';
import { withPage } from '../with-page.ts';
import type { run } from './in-page.ts';
import type { Measured } from './others-table.ts';

/** What the bundled script calls itself in the page. */
declare const countercheckBench: { run: typeof run };

/** The engine, fuse.js and Readability as one script. */
export function bundleBench(): Promise<string> {
  return bundle('lib/node/bench/in-page.ts', 'countercheckBench');
}

/** A file with all that it imports as one script that adds nothing to a page but a global of that name. */
export async function bundle(file: string, name: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [stories()],
    build: { write: false, lib: { entry: join(root, file), formats: ['iife'], name } },
  });
  const [chunk] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error('the script to measure with could not be bundled');
  return chunk.code;
}

/** What is measured on: the page, and the text that Node reads as its article. */
export interface Subject {
  html: string;
  text: string;
}

/** Runs the race in a page of a browser. Throws where that browser reads another article from the page than Node. */
export async function measureIn(
  name: BrowserName,
  script: string,
  subject: Subject,
  rounds: number,
): Promise<Measured> {
  const server = await servePages(new Map([['/article', subject.html]]));
  try {
    return await withPage(async (page) => {
      await page.goto(server.url('/article'));
      await page.evaluate(script); // not as an element, which Readability would have to clone
      const { text, samples } = await page.evaluate((count) => countercheckBench.run(count), rounds);
      if (text !== subject.text) throw new Error(`${name} reads another article from the page than Node`);
      return { where: placeOf(await page.browser().version()), samples };
    }, name);
  } finally {
    server.close();
  }
}

/** "HeadlessChrome/156.0.1" → "Chrome 156". */
export function placeOf(version: string): string {
  const [name = '', number = ''] = version.replace(/^Headless/, '').split('/');
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${number.split('.')[0]}`;
}
