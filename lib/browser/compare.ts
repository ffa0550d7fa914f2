/** The engine, over the stories that are packed with the extension: a file each, read when it is first needed. */
import browser from 'webextension-polyfill';
import { english } from '../english.ts';
import { openLibrary } from '../library.ts';
import type { StoryBundle, StorySpot } from '../types.ts';
import type { Engine } from './engine.ts';

/** Files of `lib/node/pack-files.ts`, which the build has checked. */
async function read<T>(file: string): Promise<T> {
  const response = await fetch(browser.runtime.getURL(`stories/${file}.json`));
  return response.json();
}

/** What spots a story lies apart, since most pages need no more of it. */
export async function readBundle(id: string): Promise<StoryBundle> {
  const [{ story, sources }, spot] = await Promise.all([
    read<StoryBundle>(`${id}/bundle`),
    read<StorySpot>(`${id}/spot`),
  ]);
  return { story: { ...story, spot }, sources };
}

/** Reading a story's sources takes some tens of milliseconds; no page waits for it that is not about that story. */
export async function loadEngine(): Promise<Engine> {
  return openLibrary(
    {
      index: () => read('index'),
      spot: (story) => read(`${story}/spot`),
      bundle: readBundle,
    },
    english,
  );
}
