/** Makes the index of all stories. */
import { foldName } from '../names/fold.ts';
import { canBeMisspelt } from '../names/misspelt.ts';
import { makeNameFilter } from '../spot/make-name-filter.ts';
import { entryTerms } from '../spot/votes.ts';
import { phraseWords } from '../text/phrases.ts';
import type { Story, StoryName } from '../types.ts';
import { gramsOf } from './grams.ts';
import { NAMES_A_STORY, type StoryIndex, type WordIndex } from './types.ts';

/** What a word stands for: `[word, number]`. */
type Entry = readonly [word: string, of: number];

function wordIndex(entries: readonly Entry[]): WordIndex {
  const found = new Map<string, Set<number>>();
  for (const [word, of] of entries) found.set(word, (found.get(word) ?? new Set()).add(of));
  const words = [...found.keys()].sort();
  return { words, of: words.map((word) => [...(found.get(word) ?? [])]) };
}

/** A phrase stands in a text only if its longest word does; and no other word of it tells as much. */
function longest(phrase: string): string {
  return phraseWords(phrase).reduce((best, word) => (word.length > best.length ? word : best), '');
}

function namesOf({ kind, spellings, roles = [] }: StoryName): string[] {
  const lastNames = kind === 'person' ? spellings.map((spelling) => spelling.split(' ').at(-1) ?? spelling) : [];
  return [...[...spellings, ...roles].map(longest), ...lastNames.map((name) => `~${foldName(name)}`)];
}

/** The index of these stories, in their order. */
export function indexStories(stories: readonly Story[]): StoryIndex {
  const who = stories.flatMap(({ spot }, at) => entryTerms(spot).map((term): Entry => [term.split(' ')[0] ?? '', at]));
  const names = stories.flatMap((story, at) => story.names.map((name, i) => ({ name, ref: at * NAMES_A_STORY + i })));
  const spelt = wordIndex(
    names.flatMap(({ name, ref }) =>
      name.spellings
        .flatMap((spelling) => spelling.split(' '))
        .filter(canBeMisspelt)
        .map((word): Entry => [word.toLowerCase(), ref]),
    ),
  );
  const grams: Record<string, number[]> = {};
  spelt.words.forEach((word, at) => {
    for (const gram of gramsOf(word)) {
      const holding = grams[gram] ?? [];
      holding.push(at);
      grams[gram] = holding;
    }
  });
  return {
    stories: stories.map(({ id }) => id),
    filter: makeNameFilter(stories.flatMap(({ spot }) => entryTerms(spot))),
    who: wordIndex(who),
    names: wordIndex(names.flatMap(({ name, ref }) => namesOf(name).map((word): Entry => [word, ref]))),
    spelt,
    grams,
  };
}
