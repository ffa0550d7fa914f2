import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadStories } from '../../lib/node/stories.ts';
import { loadWords } from '../../lib/node/story-words.ts';
import { parseWords } from '../../lib/story/words.ts';
import { dockers } from '../fixtures/dockers.ts';

const byId = (entries: readonly { id: string }[]) => Object.fromEntries(entries.map(({ id }) => [id, `die ${id}`]));
const whole = { title: 'Hafenarbeiter frei', events: byId(dockers.events), things: byId(dockers.things), names: {} };

describe('words of a story', () => {
  test('may leave out names', () => {
    expect(parseWords('de.json', whole, dockers)).toEqual(whole);
  });

  test.each<[string, object, RegExp]>([
    ['an event is missing', { ...whole, events: {} }, /events\.release is missing/],
    ['a thing is missing', { ...whole, things: {} }, /things\.freed is missing/],
    ['a name is unknown', { ...whole, names: { nobody: 'Niemand' } }, /names\.nobody is not in story\.json/],
    ['a word is empty', { ...whole, events: { ...whole.events, vote: ' ' } }, /events\.vote must not be empty/],
    ['there is no title', { ...whole, title: undefined }, /title/],
    ['there is more', { ...whole, outlets: {} }, /outlets/],
  ])('cannot be used where %s', (_why, words, problem) => {
    expect(() => parseWords('de.json', words, dockers)).toThrow(problem);
  });
});

test('every bundled story has its words in every language of the interface but its own', async () => {
  const locales = readdirSync(new URL('../../assets/public/_locales/', import.meta.url));
  const words = await loadWords();
  for (const { story } of await loadStories()) {
    for (const language of locales.filter((locale) => locale !== story.language)) {
      const told = words[language]?.[story.id];
      expect(told, `${story.id} in ${language}`).toBeDefined();
      const persons = story.names.filter(({ kind }) => kind === 'person').map(({ id }) => id);
      expect(
        persons.filter((id) => !told?.names[id]),
        language,
      ).toEqual([]);
    }
  }
});
