/** The stories whose people a page's opening names: only these are held against it. */
import { mayName } from '../spot/name-filter.ts';
import type { PageHead } from '../types.ts';
import { lookUp } from './look-up.ts';
import type { StoryIndex } from './types.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Ids, in the order of the index. */
export function spottable({ title, heading, description, opening }: PageHead, index: StoryIndex): string[] {
  const text = [title, heading, description, opening].join('\n').toLowerCase();
  const words = new Set((text.match(WORD) ?? []).filter((word) => mayName(word, index.filter)));
  const found = new Set<number>();
  for (const word of words) {
    for (const story of lookUp(index.who, word)) found.add(story);
    for (let letters = index.filter.start; letters <= word.length; letters++) {
      for (const story of lookUp(index.who, `${word.slice(0, letters)}*`)) found.add(story);
    }
  }
  return [...found].sort((a, b) => a - b).flatMap((at) => index.stories[at] ?? []);
}
