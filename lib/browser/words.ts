/** The words of the interface: in the browser's language, or in the one that the reader chose, which need not be one that the browser speaks. */
import browser from 'webextension-polyfill';
import type { StoryWords } from '../types.ts';
import { fillIn } from '../view/fill-in.ts';

/** All that one language says. */
export interface Words {
  /** By their keys. */
  messages: Record<string, string>;
  /** What stories call their own, by their ids. */
  stories: Record<string, StoryWords>;
}

/** Null until they are read. */
let spoken: Words | null = null;
let reading: Promise<void> = Promise.resolve();

/** The message of that key with $1, $2, ... filled in; "" where there is none. Before all are read, the browser has a few. */
export function message(key: string, substitutions: string[] = []): string {
  if (!spoken) return browser.i18n.getMessage(key, substitutions);
  return fillIn((Object.hasOwn(spoken.messages, key) ? spoken.messages[key] : undefined) ?? '', substitutions);
}

/** What stories call their own, in the same language. */
export function storyWords(): Words['stories'] {
  return spoken?.stories ?? {};
}

/** All words that are spoken, as soon as they are read; null where they cannot be. */
export async function spokenWords(): Promise<Words | null> {
  await reading;
  return spoken;
}

/** Speaks in these words as soon as they are there. Where they fail, nothing changes. */
export function speakIn(words: Promise<Words | null>): Promise<void> {
  const mine = words.then(
    (found) => {
      if (reading === mine) spoken = found;
    },
    (error: unknown) => console.error(error),
  );
  reading = mine;
  return mine;
}
