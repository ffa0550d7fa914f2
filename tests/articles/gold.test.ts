import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import { expect, test } from 'vitest';

const ALL_ARTICLES = 14;
/** Fewest real conflicts, and fewest look-alikes, that the whole set must hold to say anything about rates. */
const FEWEST = 60;

const Bound = v.nullable(v.union([v.number(), v.string()]));
const Pair = v.strictObject({
  source: v.picklist(['evrim-agaci', 'unbiased-post', 'prof-news', 'star-struck-times', 'news-hound']),
  values: v.pipe(v.array(v.tuple([Bound, Bound])), v.minLength(1)),
  accept: v.pipe(v.array(v.picklist(['agree', 'fits', 'conflict', 'none'])), v.minLength(1)),
  required: v.boolean(),
});
const Gold = v.object({
  what: v.pipe(v.string(), v.nonEmpty()),
  url: v.pipe(v.string(), v.url()),
  published: v.nullable(v.pipe(v.string(), v.isoDate())),
  spotted: v.boolean(),
  heldOut: v.optional(v.boolean()),
  figures: v.pipe(
    v.array(
      v.object({
        text: v.pipe(v.string(), v.nonEmpty()),
        context: v.string(),
        kind: v.picklist(['count', 'date', 'duration', 'age', 'money', 'percent', 'ordinal', 'time']),
        low: Bound,
        high: Bound,
        unit: v.optional(v.string()),
        slot: v.pipe(v.string(), v.nonEmpty()),
        tier: v.picklist(['core', 'vague', 'idiom', 'relative', 'meta']),
        pairs: v.array(Pair),
        lookAlike: v.optional(v.pipe(v.string(), v.nonEmpty())),
      }),
    ),
    v.minLength(1),
  ),
  furniture: v.array(v.object({ text: v.string(), context: v.string() })),
});

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

function pageText(file: string): string {
  const { document } = new JSDOM(readFileSync(file, 'utf8')).window;
  for (const element of document.querySelectorAll('script, style, noscript, template')) element.remove();
  return oneLine(document.body.textContent);
}

const folder = new URL('.', import.meta.url).pathname;
const articles = readdirSync(folder)
  .filter((slug) => existsSync(`${folder}${slug}/gold.json`))
  .map((slug) => ({ slug, gold: JSON.parse(readFileSync(`${folder}${slug}/gold.json`, 'utf8')) }));

test.each(articles)('the gold of $slug is well formed and stands in its page', ({ slug, gold: raw }) => {
  const gold = v.parse(Gold, raw);
  const text = pageText(`${folder}${slug}/page.html`);
  const wrong: string[] = [];
  for (const { text: mention, context, pairs } of gold.figures) {
    const times = text.split(oneLine(context)).length - 1;
    if (times !== 1) wrong.push(`context stands ${times} times in the page: ${context}`);
    if (!context.includes(mention)) wrong.push(`"${mention}" is not in its context: ${context}`);
    if (new Set(pairs.map((pair) => pair.source)).size < pairs.length) wrong.push(`a source twice: ${context}`);
    for (const { source, accept, required } of pairs) {
      if (required === accept.includes('none'))
        wrong.push(`required and none do not go together: ${context}, ${source}`);
    }
  }
  for (const { text: mention, context } of gold.furniture) {
    if (!text.includes(oneLine(context))) wrong.push(`furniture is not in the page: ${context}`);
    if (!context.includes(mention)) wrong.push(`"${mention}" is not in its furniture: ${context}`);
  }
  expect(wrong).toEqual([]);
});

test('the articles hold enough real conflicts and look-alikes', () => {
  const figures = articles.flatMap(({ gold }) => v.parse(Gold, gold).figures);
  const conflicts = figures.filter(({ pairs }) => pairs.some(({ accept }) => accept.join() === 'conflict')).length;
  const lookAlikes = figures.filter(({ lookAlike }) => lookAlike !== undefined).length;
  console.info(`${articles.length} articles: ${conflicts} real conflicts, ${lookAlikes} look-alikes`);
  expect(articles.length).toBeGreaterThan(0);
  if (articles.length < ALL_ARTICLES) return;
  expect(conflicts).toBeGreaterThanOrEqual(FEWEST);
  expect(lookAlikes).toBeGreaterThanOrEqual(FEWEST);
});
