/** What is packed smaller than it is written. */
import { readFileSync } from 'node:fs';
import type { ResolvedPublicFile, Wxt } from 'wxt';
import { indexStories } from '../story-index/make.ts';
import type { StoryBundle } from '../types.ts';
import { LICENCES_FILE, licences } from './licences.ts';
import { packedPackages } from './packed.ts';
import { loadStories } from './stories.ts';

/** The messages of each language, without what only translators read. */
function packMessages(files: ResolvedPublicFile[]): void {
  files.forEach((file, index) => {
    if (!('absoluteSrc' in file) || !/^_locales.[\w-]+.messages\.json$/.test(file.relativeDest)) return;
    const messages: Record<string, { message: string }> = JSON.parse(readFileSync(file.absoluteSrc, 'utf8'));
    const bare = Object.entries(messages).map(([key, { message }]) => [key, { message }]);
    files[index] = { relativeDest: file.relativeDest, contents: JSON.stringify(Object.fromEntries(bare)) };
  });
}

/** Each story, what spots it, and the index of all; see `lib/library.ts`. */
async function packStories(files: ResolvedPublicFile[]): Promise<void> {
  for (const [file, content] of storyFilesOf(await loadStories())) {
    files.push({ relativeDest: `stories/${file}.json`, contents: JSON.stringify(content) });
  }
}

/** What is packed of these stories, by the names of the files. */
export function storyFilesOf(bundles: readonly StoryBundle[]): Map<string, unknown> {
  const files = new Map<string, unknown>([['index', indexStories(bundles.map(({ story }) => story))]]);
  for (const bundle of bundles) {
    files.set(`${bundle.story.id}/bundle`, bundle);
    files.set(`${bundle.story.id}/spot`, bundle.story.spot);
  }
  return files;
}

/** All of it, as WXT asks for what it copies unchanged. */
export async function pack(_: Wxt, files: ResolvedPublicFile[]): Promise<void> {
  files.push({ relativeDest: LICENCES_FILE, contents: licences(packedPackages()) });
  packMessages(files);
  await packStories(files);
}
