import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { copiedSources, sketch } from '../../lib/fingerprint.ts';
import { locator, readGold } from '../../lib/node/gold.ts';
import { loadStory } from '../../lib/node/stories.ts';
import { codeFiles } from '../architecture/files.ts';

/** Fewest figures that must conflict for certain, and that must only look so, for the rates to tell anything. */
const CONFLICTS = 12;
const LOOK_ALIKES = 20;
/** Shorter names are parts of too many words of code to tell anything. */
const SHORTEST = 4;

const folder = new URL('titanic/', import.meta.url).pathname;
const { story, sources } = await loadStory(folder);
const articles = await Promise.all(
  sources.map(async (source) => ({
    id: source.id,
    source,
    text: readFileSync(`${folder}articles/${source.id}.txt`, 'utf8'),
    gold: await readGold(`${folder}gold/${source.id}.json`),
  })),
);

test('three sources tell it', () => {
  expect(sources.map(({ id }) => id)).toEqual(['british-inquiry', 'newspapers', 'us-inquiry']);
});

test.each(articles)('the gold of $id stands in its article, in reading order', ({ text, gold }) => {
  const locate = locator(text);
  const spans = gold.figures.map(({ text: mention, context }) => ({
    mention,
    context,
    found: locate(mention, context),
  }));
  expect(spans.filter(({ mention, found }) => found.length !== 1 || !text.includes(mention))).toEqual([]);
  expect(spans.filter(({ mention, found }) => text.slice(found[0]?.start, found[0]?.end) !== mention)).toEqual([]);
  const starts = spans.map(({ found }) => found[0]?.start ?? -1);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});

test.each(articles)('the gold of $id pairs with the two others, once each', ({ id, gold }) => {
  const others = sources.map((source) => source.id).filter((other) => other !== id);
  for (const { pairs, context } of gold.figures) {
    const named = pairs.map(({ source }) => source);
    expect(
      named.filter((source) => !others.includes(source)),
      context,
    ).toEqual([]);
    expect(new Set(named).size, context).toBe(named.length);
    for (const { accept, required } of pairs) expect(accept.includes('none'), context).toBe(!required);
  }
});

test.each(articles)('$id is recognised by its wording, and no other source is', ({ id, source, text }) => {
  expect(source.fingerprint).toEqual(sketch(text));
  expect(copiedSources(text, sources)).toEqual([id]);
});

test('statements name paragraphs that the articles have', () => {
  for (const { source, text } of articles) {
    const paragraphs = text.split('\n').filter((line) => line.trim() !== '').length;
    expect(Math.max(...source.statements.map(({ paragraph }) => paragraph))).toBeLessThanOrEqual(paragraphs);
  }
});

test('there are enough real conflicts and look-alikes', () => {
  const figures = articles.flatMap(({ gold }) => gold.figures);
  const real = figures.filter(({ pairs }) => pairs.some(({ accept }) => accept.join() === 'conflict'));
  expect(real.length).toBeGreaterThanOrEqual(CONFLICTS);
  expect(figures.filter(({ lookAlike }) => lookAlike !== undefined).length).toBeGreaterThanOrEqual(LOOK_ALIKES);
});

test('no code knows its names', () => {
  const plain = (text: string) =>
    ` ${text
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const names = story.names.flatMap(({ spellings }) => spellings).filter((name) => name.length >= SHORTEST);
  expect(names.length).toBeGreaterThan(10);
  const known = codeFiles('lib', 'components', 'entrypoints').flatMap(({ path, text }) => {
    const said = plain(text);
    return names.filter((name) => said.includes(plain(name))).map((name) => `${path}: ${name}`);
  });
  expect(known).toEqual([]);
});
