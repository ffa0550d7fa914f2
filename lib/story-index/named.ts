/** The stories whose names a passage has: the one that it is about is among them. */
import { foldName } from '../names/fold.ts';
import { closeNames, typedNames } from '../names/misspelt.ts';
import { splitWords } from '../text/words.ts';
import { gramsOf } from './grams.ts';
import { lookUp } from './look-up.ts';
import { NAMES_A_STORY, type StoryIndex } from './types.ts';

/** Stories that are read to tell which it is; names that more of them share tell none. */
const MOST_STORIES = 4;
/** Stories with fewer names in the text than this share of the most cannot be it. */
const SHARE = 0.5;
/** Words of names that a misspelt one is held against. */
const MOST_CLOSE = 40;

/** Ids, in the order of the index; none where the passage has no name of any, rightly spelt or not. */
export function storiesNamed(passage: string, index: StoryIndex): string[] {
  const spelt = ranked(speltNames(passage, index), index);
  return spelt.length > 0 ? spelt : ranked(misspeltNames(passage, index), index);
}

function speltNames(passage: string, index: StoryIndex): Set<number> {
  const found = new Set<number>();
  const words = splitWords(passage, []).filter(({ kind }) => kind === 'word');
  for (const word of new Set(words.map(({ lower }) => lower)))
    for (const ref of lookUp(index.names, word)) found.add(ref);
  for (const word of new Set(words.filter(({ capital }) => capital).map(({ lower }) => foldName(lower)))) {
    for (const ref of lookUp(index.names, `~${word}`)) found.add(ref);
  }
  return found;
}

function misspeltNames(passage: string, index: StoryIndex): Set<number> {
  const found = new Set<number>();
  for (const typed of typedNames(passage)) {
    const close = closeNames(typed, sharing(typed.toLowerCase(), index));
    for (const at of close) for (const ref of index.spelt.of[at] ?? []) found.add(ref);
  }
  return found;
}

/** Words of names that share most letters in a row with a word, as `closeNames` takes them. */
function sharing(word: string, { spelt, grams }: StoryIndex): { id: number; word: string }[] {
  const shared = new Map<number, number>();
  for (const gram of gramsOf(word)) {
    for (const at of Object.hasOwn(grams, gram) ? (grams[gram] ?? []) : []) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  const best = [...shared].sort((a, b) => b[1] - a[1]).slice(0, MOST_CLOSE);
  return best.map(([id]) => ({ id, word: spelt.words[id] ?? '' }));
}

/** The stories with most of these names. */
function ranked(names: ReadonlySet<number>, { stories }: StoryIndex): string[] {
  const counts = new Map<number, number>();
  for (const ref of names) {
    const story = Math.floor(ref / NAMES_A_STORY);
    counts.set(story, (counts.get(story) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a, inA], [b, inB]) => inB - inA || a - b);
  const most = sorted[0]?.[1] ?? 0;
  const likely = sorted.filter(([, count]) => count >= most * SHARE).slice(0, MOST_STORIES);
  // In the order of the index: of equals the first is taken.
  return likely.sort(([a], [b]) => a - b).flatMap(([at]) => stories[at] ?? []);
}
