/** What is packed smaller than it is written. */
import { readFileSync } from 'node:fs';
import type { ResolvedPublicFile, Wxt } from 'wxt';
import { ASKED_OF_BROWSER, packed, WORDS_FILE } from '../browser/packed-words.ts';
import type { Words } from '../browser/words.ts';
import { indexStories } from '../story-index/make.ts';
import type { StoryBundle } from '../types.ts';
import { LANGUAGES } from '../view/languages.ts';
import { LICENCES_FILE, licences } from './licences.ts';
import { manifest } from './manifest.ts';
import { packedPackages } from './packed.ts';
import { loadStories } from './stories.ts';
import { loadWords } from './story-words.ts';

type Messages = Record<string, { message: string }>;

/** Keys that the browser looks up: those that the manifest names, and the few that it is asked for. */
function browsersKeys(): string[] {
  const manifests = JSON.stringify([manifest('chrome'), manifest('firefox')]);
  const named = [...manifests.matchAll(/__MSG_(\w+)__/g)];
  return [...new Set([...named.map(([, key = '']) => key), ...ASKED_OF_BROWSER])];
}

/**
 * The messages of each language without their keys, which all share, nor what only translators read; and with them what
 * stories call their own. Of the browsers' own files is left what browsers read.
 */
export function packMessages(files: ResolvedPublicFile[], stories: Record<string, Words['stories']>): void {
  const locales = new Map<string, Messages>();
  files.forEach((file, index) => {
    const [, language] = /^_locales.([\w-]+).messages\.json$/.exec(file.relativeDest) ?? [];
    if (language === undefined || !('absoluteSrc' in file)) return;
    const messages: Messages = JSON.parse(readFileSync(file.absoluteSrc, 'utf8'));
    const asked = browsersKeys().map((key) => [key, { message: messages[key]?.message }]);
    files[index] = { relativeDest: file.relativeDest, contents: JSON.stringify(Object.fromEntries(asked)) };
    locales.set(language, messages);
  });
  const bare = (messages: Messages) => Object.entries(messages).map(([key, { message }]) => [key, message]);
  const spoken = [...locales].map(([language, messages]): [string, Words] => [
    language,
    { messages: Object.fromEntries(bare(messages)), stories: stories[language] ?? {} },
  ]);
  // By their own names, so that those in one script stand side by side, where they are packed smallest.
  const names: Record<string, string> = LANGUAGES;
  spoken.sort(([a], [b]) => ((names[a] ?? a) < (names[b] ?? b) ? -1 : 1));
  files.push({ relativeDest: WORDS_FILE, contents: JSON.stringify(packed(Object.fromEntries(spoken))) });
}

/** Each story, what spots it, which no other file has again, and the index of all; see `lib/library.ts`. */
export async function packStories(files: ResolvedPublicFile[]): Promise<void> {
  for (const [file, content] of storyFilesOf(await loadStories())) {
    const contents = JSON.stringify(content, (key, value) => (key === 'spot' ? undefined : value));
    files.push({ relativeDest: `stories/${file}.json`, contents });
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
  packMessages(files, await loadWords());
  await packStories(files);
}
