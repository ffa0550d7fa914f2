import { beforeAll, describe, expect, test, vi } from 'vitest';
import { crossCheck, type PassagePage } from '../lib/cross-check.ts';
import { english } from '../lib/english.ts';
import { type Library, openLibrary } from '../lib/library.ts';
import { manyStories } from '../lib/node/bench/many-stories.ts';
import { storyFilesOf } from '../lib/node/pack-files.ts';
import { loadStories } from '../lib/node/stories.ts';
import { prepare } from '../lib/pairs/corpus.ts';
import type { StoryBundle } from '../lib/types.ts';
import { ARTICLE, HEAD } from './browser/requests.ts';

const PAGE: PassagePage = { title: null, url: null, published: null, language: 'en', story: null, source: null };
/** Every so many statements of the sources are tried. */
const STEP = 4;

const bundles = [...(await loadStories()), ...(await loadStories(new URL('stories', import.meta.url).pathname))];
const [first] = bundles;
if (!first) throw new Error('no stories');

/** Files as they are packed, each read anew. */
function shelfOf(all: readonly StoryBundle[]) {
  const files = storyFilesOf(all);
  const read = vi.fn(async (file: string) => structuredClone(files.get(file)) as never);
  const shelf = {
    index: () => read('index'),
    spot: (id: string) => read(`${id}/spot`),
    bundle: (id: string) => read(`${id}/bundle`),
  };
  return { read, library: openLibrary(shelf, english) };
}

describe('a passage of which nothing is known', () => {
  const corpus = prepare(bundles, english);
  const { library } = shelfOf(bundles);
  const statements = bundles.flatMap(({ sources }) => sources.flatMap((source) => source.statements));
  const tried = statements.filter((_, i) => i % STEP === 0).map(({ text }) => text);

  test.each(tried)('is compared as with all stories at hand: %s', async (text) => {
    expect(await library.crossCheck(text, PAGE)).toEqual(crossCheck(text, PAGE, corpus));
  });

  test.each([
    'Lukashenka and Kalesnikava met.',
    'Lukashenlo met Kolesnikva.',
    'The Titnic met the Carpathai.',
    'Nothing of all that.',
    'MINSK FREES PRISONERS',
  ])('whichever way names are spelt: %s', async (text) => {
    expect(await library.crossCheck(text, PAGE)).toEqual(crossCheck(text, PAGE, corpus));
  });
});

describe('what is read', () => {
  test('is nothing of a story that nobody asks about, and nothing twice', async () => {
    const { library, read } = shelfOf(bundles);
    expect(read).not.toHaveBeenCalled();
    await library.crossCheck('It rains.', PAGE);
    await library.compare(ARTICLE, first.story.id);
    await library.compare(ARTICLE, first.story.id);
    expect(read.mock.calls.flat()).toEqual(['index', `${first.story.id}/bundle`]);
  });

  test.each(['index', `${first.story.id}/bundle`])('is tried anew where it failed: %s', async (failing) => {
    const { library, read } = shelfOf(bundles);
    const found = read.getMockImplementation();
    if (!found) throw new Error('nothing is read');
    read.mockImplementation(async (file) => {
      if (file === failing) throw new Error('no file');
      return found(file);
    });
    await expect(library.compare(ARTICLE, first.story.id)).rejects.toThrow('no file');
    read.mockImplementation(found);
    expect((await library.compare(ARTICLE, first.story.id)).report.story).toBe(first.story.id);
  });

  test('is no story that is not there', async () => {
    expect((await shelfOf(bundles).library.compare(ARTICLE, '../../manifest')).report.story).toBeNull();
  });
});

describe('among a hundred stories', () => {
  let library: Library;
  const many = manyStories(first, 100);
  const all = many.stories.map((story, at) => ({ story, sources: many.sources(at) }));
  beforeAll(() => {
    library = shelfOf(all).library;
  });

  test('a page is spotted as the one whose people it names', async () => {
    const { spot } = first.story;
    const [who = '', marks = ''] = [
      spot.who[0],
      spot.marks.filter(({ weight }) => weight > 0).map(({ terms }) => terms[0]),
    ].map((terms) => [terms].flat().join(' ').replaceAll('*', ''));
    const opening = `${who} freed ${marks} `;
    expect(await library.spot({ ...HEAD, title: `${who} freed`, opening })).toBe(first.story.id);
    expect(await library.spot({ ...HEAD, title: 'Nobody freed', opening: marks })).toBeNull();
  });

  test.each([0, 1, 57, 99])('a passage finds its own: %d', async (at) => {
    const { story, sources = [] } = all[at] ?? {};
    const statement = sources[0]?.statements[0];
    const { report } = await library.crossCheck(statement?.text ?? '', PAGE);
    expect(report.story).toBe(story?.id);
  });
});
