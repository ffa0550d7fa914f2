import { describe, expect, test } from 'vitest';
import { containment, copiedSources, isCopy, shingleHashes, sketch } from '../lib/fingerprint.ts';
import { loadStories } from '../lib/node/stories.ts';
import { noSeeds, readSeeds } from './seeds.ts';

const bundles = await loadStories();
const sources = bundles.flatMap((bundle) => bundle.sources);

/** Five texts on one event: what the sources say in our words. */
const summaries = sources.map(({ id, statements }) => {
  const text = statements.map((statement) => statement.text).join(' ');
  return { id, text, fingerprint: sketch(text) };
});
/** The five originals, with the fingerprints that are bundled. */
const originals = readSeeds().map(({ id, text }) => ({
  id,
  text,
  fingerprint: sources.find((source) => source.id === id)?.fingerprint ?? [],
}));

const filler = (words: number, topic: string) =>
  Array.from({ length: words }, (_, i) => `${topic}${(i * 7919) % 1009} and`).join(' ');
/** Another site's page around a text: menu, teasers, a comment section several times as long as any article. */
const inTemplate = (text: string) => `${filler(150, 'menu')}\n${text}\n${filler(5000, 'comment')}`;
const firstHalf = (text: string) =>
  text
    .split(/(?<=\s)/)
    .slice(0, text.split(/(?<=\s)/).length / 2)
    .join('');
const restyled = (text: string) =>
  text
    .toUpperCase()
    .replace(/[“”"]/g, '«')
    .replace(/[‘’']/g, '`')
    .replace(/\s+/g, ' \u00a0\n ')
    .replace(/[.,;] /g, ' – ')
    .replaceAll('E', 'E\u00ad');

const changes: [string, (text: string) => string][] = [
  ['as it stands', (text) => text],
  ['in another template', inTemplate],
  ['cut to its first half', firstHalf],
  ['cut to its first half, in another template', (text) => inTemplate(firstHalf(text))],
  ['with other blanks, quotes, points, case and soft hyphens', restyled],
];

function recognised(articles: { id: string; text: string; fingerprint: string[] }[]) {
  test.each(changes)('as itself only, %s', (_, change) => {
    for (const { id, text } of articles) expect(copiedSources(change(text), articles), id).toEqual([id]);
  });

  test('not in another text that quotes every fifth sentence of it', () => {
    for (const source of articles) {
      const sentences = [...new Set(source.text.split(/(?<=[.!?])\s+/))];
      const quoted = sentences.filter((_, i) => i % 5 === 0).join(' ');
      for (const other of articles) {
        const expected = other.id === source.id ? [source.id] : [other.id];
        expect(copiedSources(`${other.text} ${quoted}`, articles), `${source.id} in ${other.id}`).toEqual(expected);
      }
    }
  });

  test('no two share a tenth of their wording', () => {
    for (const a of articles)
      for (const b of articles)
        if (a.id !== b.id) expect(containment(a.text, b.fingerprint), `${a.id} in ${b.id}`).toBeLessThan(0.1);
  });
}

describe('a text among our summaries of the sources is recognised', () => recognised(summaries));

describe.skipIf(noSeeds)(`an original is recognised${noSeeds ? ` (skipped: ${noSeeds})` : ''}`, () => {
  recognised(originals);

  test('not in a text with all of its quotations', () => {
    for (const { id, text } of originals) {
      const quotations = text.match(/“[^”]*”/g) ?? [];
      const words = quotations.join(' ').split(' ').length;
      expect(copiedSources(`${filler(3 * words, 'report')} ${quotations.join(' ')}`, originals), id).toEqual([]);
    }
  });

  test('and the bundled fingerprint is that of the original', () => {
    for (const { id, text, fingerprint } of originals) expect(sketch(text), id).toEqual(fingerprint);
  });
});

describe('a piece of a text', () => {
  const [whole] = summaries;
  const words = whole?.text.split(' ') ?? [];

  test('alone on its page is a copy from three sentences on', () => {
    expect(containment(words.slice(100, 200).join(' '), whole?.fingerprint ?? [])).toBeGreaterThan(0.9);
  });

  test('as short as a quotation is none', () => {
    expect(containment(words.slice(100, 112).join(' '), whole?.fingerprint ?? [])).toBe(0);
  });
});

describe('a sketch', () => {
  test('stays the same from version to version, or bundled fingerprints would be worthless', () => {
    expect(sketch('The ferry left the harbour at dawn')).toEqual(['2idlo', '7uicf', '9lqz9']);
  });

  test('has at most 256 hashes, distinct and smallest first', () => {
    const long = sketch(filler(3000, 'word'));
    expect(long).toHaveLength(256);
    expect([...new Set(long)].sort()).toEqual(long);
  });

  test('of less than five words is empty, and nothing is a copy of it', () => {
    expect(sketch('')).toEqual([]);
    expect(sketch('One two three four')).toEqual([]);
    expect(isCopy('One two three four', [])).toBe(false);
  });

  test('reads other scripts and marks', () => {
    expect(sketch('Паром выйшаў з гавані на світанні')).toHaveLength(2);
    expect(sketch('E\u0301te\u0301 ou hiver, le ferry part')).toEqual(sketch('été ou hiver le FERRY part'));
  });

  test('of a text without end is that of its first half million characters', () => {
    const endless = filler(400_000, 'word');
    expect(endless.length).toBeGreaterThan(4_000_000);
    expect(shingleHashes(endless)).toEqual(shingleHashes(endless.slice(0, 500_000)));
  });
});
