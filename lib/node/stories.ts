/** Reads the bundled stories from disk. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseBundle, StoryError } from '../story/parse.ts';
import type { StoryBundle } from '../types.ts';
import { root } from './paths.ts';

/** Where the bundled stories stand, a folder each. */
export const storiesFolder = join(root, 'assets/stories');

/** All stories of a folder with their sources, sorted by id. Rejects with a `StoryError` that tells all that is wrong. */
export async function loadStories(folder: string = storiesFolder): Promise<StoryBundle[]> {
  const bundles: StoryBundle[] = [];
  const problems: string[] = [];
  for (const entry of (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!entry.isDirectory()) continue;
    try {
      bundles.push(await loadStory(join(folder, entry.name)));
    } catch (error) {
      if (!(error instanceof StoryError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new StoryError(problems);
  return bundles;
}

/** The story of one folder with its sources. Rejects with a `StoryError` that tells all that is wrong. */
export async function loadStory(folder: string): Promise<StoryBundle> {
  const name = basename(folder);
  const files: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const path of await storyFiles(folder)) {
    try {
      files[path] = JSON.parse(await readFile(join(folder, path), 'utf8'));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      problems.push(`${name}/${path}: is no JSON: ${error.message}`);
    }
  }
  if (problems.length > 0) throw new StoryError(problems);
  return parseBundle(name, files);
}

/** What may stand beside a story: what a careful reader finds in the sources' articles, and its words in other languages. */
const BESIDE = ['gold/', 'words/'];

/** The JSON files of a story by their paths in its folder, with forward slashes on every system; without what stands beside it. */
export async function storyFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true });
  return entries
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json') && !BESIDE.some((folder) => path.startsWith(folder)))
    .sort();
}
