/** Brings the bundled stories into the built extension, checked: a story file with an error fails the build. */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { makeNameFilter } from '../spot/make-name-filter.ts';
import { entryTerms } from '../spot/votes.ts';
import { loadStories, storiesFolder, storyFiles } from './stories.ts';

/** What each module exports by default; typed in `lib/browser/virtual.d.ts`. */
const MODULES: Record<string, (folder: string) => Promise<unknown>> = {
  'virtual:stories': loadStories,
  'virtual:name-filter': async (folder) =>
    makeNameFilter((await loadStories(folder)).flatMap(({ story }) => entryTerms(story.spot))),
};

/** The Vite plugin behind `virtual:stories` and `virtual:name-filter` (for the first script). */
export function stories(folder: string = storiesFolder): Plugin {
  return {
    name: 'stories',
    resolveId: (id) => (id in MODULES ? `\0${id}` : undefined),
    async load(id) {
      const exported = id.startsWith('\0') ? MODULES[id.slice(1)] : undefined;
      if (!exported) return undefined;
      for (const path of await storyFiles(folder)) this.addWatchFile(join(folder, path));
      return `export default ${JSON.stringify(await exported(folder))};`;
    },
  };
}
