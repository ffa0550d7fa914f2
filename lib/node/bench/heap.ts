/** How much memory the background takes with one story, and with a thousand; told by Chromium alone. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { StoryBundle } from '../../types.ts';
import { builtExtension } from '../build.ts';
import { until } from '../drive/until.ts';
import { WELCOME_PAGE } from '../drive/welcome.ts';
import { storyFilesOf } from '../pack-files.ts';
import { output, root } from '../paths.ts';
import { servePages } from '../serve.ts';
import { placeOf } from './in-browser.ts';
import { manyStories } from './many-stories.ts';
import { spreadOf } from './race.ts';
import type { Row } from './row.ts';
import { startBrowser } from './start-browser.ts';

const COUNTS = [1, 1000];

/** The built extension, with so many stories. */
function extensionWith(bundle: StoryBundle, count: number): string {
  const folder = join(output, `stories-${count}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(builtExtension('chromium'), folder, { recursive: true });
  const { stories, sources } = manyStories(bundle, count);
  const bundles = stories.map((story, at) => ({ story, sources: sources(at) }));
  for (const [file, content] of storyFilesOf(bundles)) {
    const path = join(folder, 'stories', `${file}.json`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(content));
  }
  return folder;
}

/** Bytes of the background's heap, after a page was compared and what is no longer needed was given back. */
async function heap(extension: string, page: string): Promise<{ where: string; bytes: number }> {
  const server = await servePages(new Map([['/demo', page]]));
  const browser = await startBrowser('chromium', extension);
  try {
    // A page that is there before the extension is not looked at, nor, for long, one behind the page of welcome.
    const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
    await browser.waitForTarget((one) => one.url().endsWith(WELCOME_PAGE));
    const tab = await browser.newPage();
    await tab.goto(server.url('/demo'));
    await until('the page to be compared', () =>
      tab.evaluate(() => [...CSS.highlights.values()].some(({ size }) => size > 0)),
    );
    const worker = await target.worker();
    if (!worker) throw new Error('there is no background');
    await worker.client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await worker.client.send('Runtime.getHeapUsage');
    return { where: placeOf(await browser.version()), bytes: usedSize };
  } finally {
    await browser.close();
    server.close();
  }
}

/** A row for each count, and what each further story takes. */
export async function heapRows(bundle: StoryBundle, rounds: number): Promise<Row[]> {
  const demo = readFileSync(join(root, 'assets/demo/article.html'), 'utf8');
  const folders = COUNTS.map((count) => extensionWith(bundle, count));
  const kilobytes = folders.map((): number[] => []);
  let where = '';
  try {
    for (let round = 0; round < rounds; round++) {
      for (const [i, folder] of folders.entries()) {
        const found = await heap(folder, demo);
        where = found.where;
        kilobytes[i]?.push(found.bytes / 1000);
      }
    }
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
  const [few = [], many = []] = kilobytes;
  const each = many.map((bytes, i) => (bytes - (few[i] ?? Number.NaN)) / ((COUNTS[1] ?? 0) - (COUNTS[0] ?? 0)));
  const row = (what: string, sample: number[]): Row => ({
    what,
    against: null,
    unit: 'KB',
    atMost: null,
    found: { [where]: spreadOf(sample) },
  });
  return [
    row('heap of the background, 1 story', few),
    row('heap of the background, 1,000 stories', many),
    row('a further story', each),
  ];
}
