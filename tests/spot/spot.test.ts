import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { glimpse } from '../../lib/browser/glimpse.ts';
import { readHead } from '../../lib/browser/head.ts';
import { makeNameFilter } from '../../lib/spot/make-name-filter.ts';
import { mayName } from '../../lib/spot/name-filter.ts';
import { spot } from '../../lib/spot/spot.ts';
import { headFromText } from '../../lib/spot/text.ts';
import { entryTerms } from '../../lib/spot/votes.ts';
import { processorTime } from '../processor-time.ts';
import { noSeeds, readSeeds } from '../seeds.ts';
import titanic from '../stories/titanic/story.json' with { type: 'json' };
import openings from './openings.json' with { type: 'json' };
import { documentOf, head, html, names, STORY, spots, storySpot } from './pages.ts';

const filter = makeNameFilter(entryTerms(storySpot));

/** As the first script and the background do it together. */
function spotPage(source: string, url?: string): string | null {
  const page = documentOf(source, url);
  return mayName(glimpse(page), filter) ? spot(readHead(page), spots) : null;
}

describe('pages that report the event', () => {
  test.each(names('yes'))('%s', (name) => expect(spotPage(html('yes', name))).toBe(STORY));
});

describe('the development articles', () => {
  const folder = new URL('../articles/', import.meta.url);
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('page.html'));
  const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');
  const isHeldOut = (path: string) => JSON.parse(read(path.replace('page.html', 'gold.json'))).heldOut === true;
  const [heldOut, open] = [pages.filter(isHeldOut), pages.filter((path) => !isHeldOut(path))];
  test.each(open)('%s', (path) => expect(spotPage(read(path))).toBe(STORY));

  // Held-out pages are only counted; one may be missed.
  test('those that are held out', () => {
    expect(heldOut.filter((path) => spotPage(read(path)) === STORY).length).toBeGreaterThanOrEqual(heldOut.length - 1);
  });
});

describe('pages that do not', () => {
  test.each(names('no'))('%s', (name) => expect(spotPage(html('no', name))).toBeNull());
});

describe('titles and openings', () => {
  test.each(openings.told)('told: %s', (title = '', opening = '') => {
    expect(spot(head({ title, opening }), spots)).toBe(STORY);
    expect(spot(headFromText(`${title}\n${opening}`), spots)).toBe(STORY);
  });
  test.each(openings['not told'])('not told: %s', (title = '', opening = '') => {
    expect(spot(head({ title, opening }), spots)).toBeNull();
    expect(spot(headFromText(`${title}\n${opening}`), spots)).toBeNull();
  });
});

describe.skipIf(noSeeds)(`the original sources${noSeeds ? `: ${noSeeds}` : ''}`, () => {
  test.each(readSeeds())('$id', ({ text }) => {
    expect(spot(headFromText(text), spots)).toBe(STORY);
    const body = text.slice(text.indexOf('\n') + 1);
    expect(spot(head({ title: 'Late evening notes', opening: body.slice(0, 4000) }), spots)).toBe(STORY);
  });
});

describe('the day of a page', () => {
  const wire = html('yes', 'wire.html');
  const dated = (day: string): string => wire.replace('2025-12-13T', `${day}T`);

  test('before the event it cannot report it', () => {
    expect(spotPage(dated('2025-12-13'))).toBe(STORY);
    expect(spotPage(dated('2025-09-11'))).toBeNull();
  });

  test('in the address counts where the page gives none', () => {
    const undated = wire.replace(/<meta property="article:published_time"[^>]*>/, '');
    expect(spotPage(undated, 'https://paper.example/2025/12/13/minsk')).toBe(STORY);
    expect(spotPage(undated, 'https://paper.example/2025/06/21/minsk')).toBeNull();
  });

  test('long after it, the title must tell it', () => {
    const opening =
      'Belarus let 123 prisoners go, Ales Bialiatski and Maria Kalesnikava among them. The US lifts sanctions.';
    expect(spot(head({ title: 'World report', opening, published: '2025-12-14' }), spots)).toBe(STORY);
    expect(spot(head({ title: 'World report', opening, published: '2026-05-02' }), spots)).toBeNull();
    expect(spotPage(dated('2026-05-02').replaceAll('let out of', 'freed from'))).toBe(STORY);
  });
});

describe('on the days of the event', () => {
  const table = [
    'The release of 13 December is the largest of the year in Belarus.',
    'June: 14 freed, envoy Keith Kellogg, for a visit. September: 52 freed, envoy John Coale, for parts of Boeings.',
    'December: 123 freed, envoy John Coale, for potash. Ales Bialiatski and Maria Kolesnikova were among them.',
  ].join('\n');
  const page = (opening: string, published: string | null): string | null =>
    spot(head({ title: 'Prisoner releases in Belarus, in figures', opening, published }), spots);

  test('what came earlier is background', () => {
    expect(page(table, '2025-12-16')).toBe(STORY);
    expect(page(table, null)).toBeNull();
  });
  test('but the event must be told by itself', () => {
    const year = 'Freed in June: 14, for a visit of Kellogg; in September 52, for Boeings; in winter 123, for potash.';
    expect(page(year, '2025-12-16')).toBeNull();
  });
});

test('a page may name those who are known by the event, and nobody else', () => {
  const opening = [
    'They slept for three hours. Then Maria Kalesnikava and Viktar Babaryka, freed on Saturday, sat down at a paper cloth.',
    'They are two of 114 who rode on the buses, and of 123 in all; nine others went the other way, and nobody knows why.',
    'What of the price? It was not they who had to think of potash, said the banker. He would thank whoever opens a cell.',
  ].join('\n');
  const page = head({ title: 'Two chairs and fifty minutes', opening, published: '2025-12-14' });
  expect(mayName(opening.toLowerCase(), filter)).toBe(true);
  expect(spot(page, spots)).toBe(STORY);
});

test('wrong figures and days do not hide an article', () => {
  const wire = html('yes', 'wire.html');
  expect(spotPage(wire.replaceAll('123', '132').replace('Dec 13', 'Dec 15'))).toBe(STORY);
});

test('any spelling of a name will do', () => {
  const wire = html('yes', 'wire.html');
  for (const name of ['Bialiatski', 'Byalyatski', 'Beliatsky', 'Bialacki', 'Bjaljazki', 'Bialiacki', 'Бяляцкі']) {
    expect(spotPage(wire.replaceAll('Bialiatski', name).replaceAll('123', '132'))).toBe(STORY);
  }
});

test('the first of many stories that fits is given, and none is looked through whose people are not named', () => {
  const other = { story: 'other', spot: { ...storySpot, who: ['atlantis'], people: undefined } };
  const unread = {
    story: 'unread',
    spot: {
      ...storySpot,
      who: ['atlantis'],
      people: undefined,
      get marks(): never {
        throw new Error('read');
      },
    },
  };
  const page = readHead(documentOf(html('yes', 'wire.html')));
  expect(spot(page, [other, unread, ...spots])).toBe(STORY);
});

describe('a page that comes to the event bit by bit', () => {
  const letter = [
    'Dear Mother, I have slept for a day and a night, and now I can hold a pen. You will know more than I do by now.',
    'We were at cards when there was a grinding noise. Somebody brought in a lump of the iceberg, and we put it in a glass.',
    'It was past one before they put us into a lifeboat, I with a child in my lap that was not mine. We rowed and we sang.',
    'Then the Titanic went down. I shall not write of the sound. The men stayed, Mr Hale too, who had held the ace.',
    'The Carpathia took us up when it was light. A stewardess cut up her own petticoat so that the child might be warm.',
    'A gentleman of the White Star line has asked me for my name, and I could not think of it. It came back at supper.',
  ];
  const spotIt = (lines: string[]) =>
    spot(head({ title: 'A letter', opening: lines.join('\n') }), [{ story: titanic.id, spot: titanic.spot }]);

  test('is on it, whatever the story', () => expect(spotIt(letter)).toBe(titanic.id));
  test('unless a thing or two are missing', () => {
    expect(spotIt(letter.filter((line) => !/iceberg|White Star/.test(line)))).toBeNull();
  });
  test('or it is as much of something else', () => {
    expect(
      spotIt([...letter, 'All of this is from the film, which was at the top of the box office for weeks.']),
    ).toBeNull();
  });
});

test('date and type are not looked up on a page that names nobody of a story', () => {
  const page = {
    ...head({ title: 'Soup', opening: 'Boil it.' }),
    get published(): never {
      throw new Error('looked up');
    },
  };
  expect(spot(page, spots)).toBeNull();
});

test('text made to hurt is read in bounded time', () => {
  const evil = 'Belarus freed '.repeat(300).slice(0, 4000);
  const started = processorTime();
  for (const text of [evil, 'let '.repeat(1000), '. '.repeat(2000), `Minsk ${'a'.repeat(3990)}`, '\n'.repeat(4000)]) {
    spot(head({ title: 'Belarus frees', opening: text }), spots);
  }
  expect(processorTime() - started).toBeLessThan(500);
});

test('every term is written as pages are read', async () => {
  const { plain } = await import('../../lib/spot/plain.ts');
  const bare = (term: string): string => term.replace(/\*/g, '').replaceAll(' ... ', ' ');
  const terms = [...storySpot.did, ...storySpot.aside, ...storySpot.marks.flatMap((mark) => mark.terms)];
  expect(terms.filter((term) => plain(bare(term)).trim() !== bare(term))).toEqual([]);
  const accented = storySpot.who.filter((term) => plain(bare(term)).trim() !== bare(term));
  expect(accented.filter((term) => !storySpot.who.includes(`${plain(bare(term)).trim()}*`))).toEqual([]);
});
