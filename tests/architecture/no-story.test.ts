import { describe, expect, test } from 'vitest';
import { loadStories } from '../../lib/node/stories.ts';
import { codeFiles } from './files.ts';

/** Shorter spellings ("EU", "US") are parts of too many words of code to tell anything. */
const SHORTEST = 4;
/** Nouns of a story's things that any text uses. */
const GENERAL = ['people'];

const stories = await loadStories();
const code = codeFiles('lib', 'components', 'entrypoints');

/** Words of code, whether written apart or in camelCase, all in lower case and joined by single blanks. */
function plain(text: string): string {
  const words = text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase();
  return ` ${words.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
}

/** Every spelling of a story's names, each word of its persons' names, and the nouns of what it counts. */
function tellingWords({ story }: (typeof stories)[number]): string[] {
  const names = story.names.flatMap(({ spellings }) => spellings);
  const persons = story.names.filter(({ kind }) => kind === 'person').flatMap(({ spellings }) => spellings);
  const things = story.things.flatMap(({ words }) => words);
  const telling = [...names, ...persons.flatMap((name) => name.split(/\s+/)), ...things];
  return [...new Set(telling.filter((one) => one.length >= SHORTEST && !GENERAL.includes(one)).map(plain))].sort();
}

describe.each(stories.map((bundle) => [bundle.story.id, bundle] as const))('%s', (_, bundle) => {
  const words = tellingWords(bundle);

  test('has names to look for', () => {
    expect(words.length).toBeGreaterThan(10);
  });

  test('no code speaks of it', () => {
    const found = code.flatMap(({ path, text }) => {
      const said = plain(text);
      return words.filter((word) => said.includes(word)).map((word) => `${path}:${word}`);
    });
    expect(found).toEqual([]);
  });
});
