import { describe, expect, test } from 'vitest';
import { parseBundle, parseSource, parseStory, StoryError } from '../../lib/story/parse.ts';
import { ferryFiles } from './ferry.ts';

type Files = Record<string, unknown>;

/** Sets the field at a path like "statements[1].by" of a file; undefined takes it away. */
function set(files: Files, file: string, path: string, value: unknown): void {
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  const last = keys.pop() ?? '';
  let at = files[file] as Record<string, unknown>;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
}

function problemsOf(folder: string, files: Files): readonly string[] {
  try {
    parseBundle(folder, files);
  } catch (error) {
    if (error instanceof StoryError) return error.problems;
    throw error;
  }
  return [];
}

test('a story that is right comes with its sources sorted by id', () => {
  const files = ferryFiles();
  const { story, sources } = parseBundle('ferry', files);
  expect(story).toEqual(files['story.json']);
  expect(sources).toEqual([files['sources/gazette.json'], files['sources/herald.json']]);
});

const G = 'sources/gazette.json';
const S = 'story.json';
/** File, field, the wrong value in it, and what is said of it after the file's name. */
const mistakes: [string, string, unknown, string][] = [
  [G, 'statements[1].paragraph', 1.5, 'statements[1].paragraph must be a whole number from 1'],
  [G, 'statements[1].paragraph', '2', 'statements[1].paragraph must be a whole number from 1'],
  [G, 'statements[0].paragraph', 0, 'statements[0].paragraph must be a whole number from 1'],
  [G, 'statements[0].paragraph', 3, 'statements[1].paragraph must not be below 3, that of the one before'],
  [G, 'statements[0].text', undefined, 'statements[0].text is missing'],
  [G, 'statements[0].text', '', 'statements[0].text must be a text without blanks around it, and not empty'],
  [
    G,
    'statements[1]',
    { paragraph: 1, text: 'The ferry carried 220 passengers.' },
    'statements[1].text stands twice in paragraph 1',
  ],
  [G, 'statements[0].bye', 'Ada Holm', 'statements[0].bye is not a known field'],
  [G, 'statements[0]', 'The ferry', 'statements[0] must be an object'],
  [G, 'statements', [], 'statements must have at least one entry'],
  [G, 'outlet', undefined, 'outlet is missing'],
  [G, 'kind', 'blog', 'kind must be one of "report", "rewrite", "repost"'],
  [G, 'url', 'gazette.example', 'url must be a whole web address with a path, or null'],
  [G, 'url', 'https://gazette.example', 'url must be a whole web address with a path, or null'],
  [G, 'published', '2024-02-30', 'published must be a real date such as "2025-12-13", "2025-07" or "2020"'],
  [G, 'published', '4 May 2024', 'published must be a real date such as "2025-12-13", "2025-07" or "2020"'],
  [G, 'published', '2024-06-02', 'published must not be after checked'],
  [G, 'checked', '2024-06', 'checked must be a whole day such as "2025-12-13"'],
  [G, 'basedOn', [], 'basedOn must have at least one entry'],
  [G, 'fingerprint[1]', 'the ferry', 'fingerprint[1] must be a hash of five digits and small letters'],
  [G, 'id', 'gazete', 'id must be "gazette", as the file is named'],
  [S, 'id', 'boat', 'id must be "ferry", as the folder is named'],
  [S, 'id', 'Ferry 1', 'id must be small letters and digits, joined by hyphens'],
  [S, 'language', 'English', 'language must be a language tag such as "en"'],
  [S, 'names[0].kin', { sister: 'ida' }, 'names[0].kin.sister "ida" is the id of no name'],
  [S, 'names[0].offices', { club: ['head'] }, 'names[0].offices "club" is the id of no name'],
  [S, 'names[1].within', 'sea', 'names[1].within "sea" is the id of none of the names'],
  [S, 'names[2].within', 'harbour', 'names[1].within leads back to "harbour"'],
  [S, 'names[2].id', 'captain', 'names[2].id "captain" stands twice'],
  [S, 'names[2].spellings[0]', 'holm', 'names[2].spellings[0] "holm" also stands for "captain"'],
  [S, 'names[0].gender', 'w', 'names[0].gender must be one of "f", "m"'],
  [S, 'events[0].date', '2024-13', 'events[0].date must be a real date such as "2025-12-13", "2025-07" or "2020"'],
  [S, 'events[0].names[0]', 'pilot', 'events[0].names[0] "pilot" is the id of no name'],
  [S, 'events[0].after', 'pilot', 'events[0].after "pilot" is the id of no event'],
  [S, 'events[0].main', undefined, 'events must have one entry with "main": true, not 0'],
  [S, 'events[1].main', true, 'events must have one entry with "main": true, not 2'],
  [S, 'events[1].id', 'crossing', 'events[1].id "crossing" stands twice'],
  [S, 'things[0].event', 'race', 'things[0].event "race" is the id of no event'],
  [S, 'things[0].names', ['pilot'], 'things[0].names[0] "pilot" is the id of no name'],
  [S, 'things[1].not[0]', 'pilot', 'things[1].not[0] "pilot" is the id of no name'],
  [S, 'things[1].within', 'crew', 'things[1].within "crew" is the id of none of the things'],
  [S, 'things[0].within', 'passengers', 'things[0].within leads back to "passengers"'],
  [S, 'spot.from', '2024-06-01', 'spot.from must not be after spot.until'],
  [S, 'spot.least', 0, 'spot.least must be at least 1'],
  [S, 'spot.marks[0].weight', 'high', 'spot.marks[0].weight must be a number'],
  [
    S,
    'spot.who[0]',
    'Ferry',
    'spot.who[0] must be small letters and digits, words parted by one space, with or without a star behind',
  ],
];

describe('a mistake is told with its file and field', () => {
  test.each(mistakes)('%s: %s = %j', (file, field, value, told) => {
    const files: Files = ferryFiles();
    set(files, file, field, value);
    expect(problemsOf('ferry', files)).toContain(`ferry/${file}: ${told}`);
  });
});

test('all mistakes of all files are told at once', () => {
  const files: Files = ferryFiles();
  set(files, G, 'outlet', undefined);
  set(files, G, 'statements[1].paragraph', -1);
  set(files, S, 'title', 7);
  expect(problemsOf('ferry', files)).toEqual([
    'ferry/story.json: title must be a text',
    'ferry/sources/gazette.json: outlet is missing',
    'ferry/sources/gazette.json: statements[1].paragraph must be a whole number from 1',
  ]);
});

describe('a folder', () => {
  const { 'story.json': story, ...sources } = ferryFiles();

  test('without story.json', () => {
    expect(problemsOf('ferry', sources)).toEqual(['ferry/story.json: is missing']);
  });

  test('without sources', () => {
    expect(problemsOf('ferry', { 'story.json': story })).toEqual(['ferry/sources: must have at least one source']);
  });

  test('with a file that is none of a story', () => {
    const problems = problemsOf('ferry', { ...ferryFiles(), 'notes.json': {} });
    expect(problems).toEqual(['ferry/notes.json: is neither story.json nor a file of sources']);
  });
});

test('a file that holds no object at all is refused', () => {
  expect(() => parseStory('story.json', [])).toThrow('story.json: ');
  expect(() => parseStory('story.json', null)).toThrow('story.json: the file must be an object');
  expect(() => parseSource('sources/x.json', 'text')).toThrow('sources/x.json: the file must be an object');
});
