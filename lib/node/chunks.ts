/**
 * The files into which goes what several of the background, the pages and the workers need: few, since what lies in one
 * file is packed smaller than in many. Workers need no more than `data`, which runs where there is no browser's API.
 */
import type { UserConfig } from 'vite';

const CHUNKS = [
  { name: 'data', test: /[\\/](lib[\\/](?!browser)|valibot|fuse\.js|lexicons)/ },
  { name: 'base', test: /[\\/](lib[\\/]browser|webextension-polyfill|idb)[\\/]|wxt-plugins/ },
  { name: 'views', test: /[\\/](components|preact|entrypoints)[\\/]/ },
];

/** Has a build of several entrypoints make these files; a script that stands for itself is one. */
export function shareChunks(entrypoints: readonly unknown[], config: UserConfig): void {
  if (entrypoints.length < 2) return;
  const groups = CHUNKS.map((chunk) => ({ ...chunk, minShareCount: 2 }));
  config.build = {
    ...config.build,
    rolldownOptions: {
      ...config.build?.rolldownOptions,
      output: { ...config.build?.rolldownOptions?.output, codeSplitting: { groups } },
    },
  };
}
