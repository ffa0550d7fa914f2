import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copiedSources } from '../../lib/fingerprint.ts';
import { fingerprintSource, formatSource } from '../../lib/node/fingerprint.ts';
import { loadStories, loadStory } from '../../lib/node/stories.ts';
import { stories } from '../../lib/node/stories-plugin.ts';
import { makeNameFilter } from '../../lib/spot/make-name-filter.ts';
import { ferryFiles } from '../story/ferry.ts';

let folder = '';

async function put(path: string, content: unknown): Promise<void> {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stories-'));
  for (const [path, content] of Object.entries(ferryFiles())) await put(`ferry/${path}`, content);
});
afterEach(() => rm(folder, { recursive: true }));

describe('loading', () => {
  test('gives every folder as a story, and passes over what is no folder or no JSON', async () => {
    await put('README.md', 'how stories are written');
    await put('ferry/notes.txt', 'ask the captain');
    const bundles = await loadStories(folder);
    expect(bundles.map(({ story, sources }) => [story.id, sources.length])).toEqual([['ferry', 2]]);
  });

  test('tells what is wrong in all stories at once', async () => {
    await put('ferry/sources/gazette.json', '{ "id": ');
    await put('bridge/story.json', {});
    const failure = await loadStories(folder).catch((error: Error) => error.message);
    expect(failure).toContain('ferry/sources/gazette.json: is no JSON: ');
    expect(failure).toContain('bridge/story.json: title is missing');
  });
});

describe('the build', () => {
  const bundle = async (entry: string) => {
    await put('entry.js', entry);
    const built = await build({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      plugins: [stories(folder)],
      build: { write: false, minify: false, lib: { entry: 'entry.js', formats: ['es'] } },
    });
    const [first] = Array.isArray(built) ? built : [built];
    const code = first && 'output' in first ? first.output[0].code : '';
    return import(`data:text/javascript,${encodeURIComponent(code)}`);
  };

  test('has the stories whole in one module, and only a filter of who spots them in another', async () => {
    const { all, filter } = await bundle(
      "export { default as all } from 'virtual:stories'; export { default as filter } from 'virtual:name-filter';",
    );
    expect(all).toEqual(await loadStories(folder));
    expect(filter).toEqual(makeNameFilter(ferryFiles()['story.json'].spot.who));
  });

  test('fails on a story file with an error, and tells file and field', async () => {
    await put('ferry/sources/herald.json', { ...ferryFiles()['sources/herald.json'], outlet: 7 });
    const failure = await bundle("import 'virtual:name-filter';").catch((error: Error) => error.message);
    expect(failure).toContain('ferry/sources/herald.json: outlet must be a text');
  });
});

describe('the fingerprint script', () => {
  const original = Array.from({ length: 60 }, (_, i) => `wave ${i} rolled over the quay`).join(', ');

  test('writes the sketch into the file, and nothing else changes', async () => {
    await fingerprintSource(join(folder, 'ferry'), 'gazette', original);
    const { sources } = await loadStory(join(folder, 'ferry'));
    expect(copiedSources(original, sources)).toEqual(['gazette']);
    expect({ ...sources[0], fingerprint: [] }).toEqual({ ...ferryFiles()['sources/gazette.json'], fingerprint: [] });
  });

  test('keeps a statement a line, and gives the same file when it runs again', async () => {
    const file = join(folder, 'ferry/sources/gazette.json');
    await fingerprintSource(join(folder, 'ferry'), 'gazette', original);
    const once = await readFile(file, 'utf8');
    await fingerprintSource(join(folder, 'ferry'), 'gazette', original);
    expect(await readFile(file, 'utf8')).toBe(once);
    expect(once).toContain('\n    { "paragraph": 2, "text": "Ada Holm steered it.", "by": "Ada Holm" }\n  ]\n}\n');
  });

  test('leaves a source without a sketch as it is', async () => {
    const { sources } = await loadStory(join(folder, 'ferry'));
    for (const source of sources) expect(JSON.parse(formatSource(source))).toEqual(source);
  });

  test('refuses a source file that is not right', async () => {
    await put('ferry/sources/gazette.json', { id: 'gazette' });
    await expect(fingerprintSource(join(folder, 'ferry'), 'gazette', original)).rejects.toThrow(
      'ferry/sources/gazette.json: outlet is missing',
    );
  });
});
