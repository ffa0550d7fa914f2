/** Reads what the bundled stories call their own in other languages: `assets/stories/<story>/words/<language>.json`. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseWords } from '../story/words.ts';
import type { StoryWords } from '../types.ts';
import { loadStories, storiesFolder } from './stories.ts';

/** The folder beside a story's `story.json`. */
export const WORDS = 'words';

/** By language tag and story id. Rejects with a `StoryError` where a file does not fit its story. */
export async function loadWords(folder: string = storiesFolder): Promise<Record<string, Record<string, StoryWords>>> {
  const all: Record<string, Record<string, StoryWords>> = {};
  for (const { story } of await loadStories(folder)) {
    for (const file of await wordFiles(join(folder, story.id))) {
      const language = basename(file, '.json');
      const words = parseWords(
        `${story.id}/${WORDS}/${file}`,
        JSON.parse(await readFile(join(folder, story.id, WORDS, file), 'utf8')),
        story,
      );
      all[language] = { ...all[language], [story.id]: words };
    }
  }
  return all;
}

/** None where the story has no such folder. */
async function wordFiles(story: string): Promise<string[]> {
  const entries = await readdir(story);
  return entries.includes(WORDS) ? (await readdir(join(story, WORDS))).sort() : [];
}
