import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadStories } from '../../lib/node/stories.ts';
import { noSeeds, readSeeds, type Seed } from '../seeds.ts';
import { browsers, Session } from './session.ts';
import { engineReport, engineRows, shownRows } from './shown.ts';

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** A seed as a page of its own: its first line as the headline, each other line a paragraph. */
function pageOf({ text }: Seed): string {
  const [title = '', ...paragraphs] = text.split('\n').flatMap((line) => line.trim() || []);
  const body = paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n');
  const head = `<meta charset="utf-8"><title>${escaped(title)}</title>`;
  return `<!doctype html><html lang="en"><head>${head}</head><body><article><h1>${escaped(title)}</h1>\n${body}</article></body></html>`;
}

const seeds = readSeeds();
const sources = (await loadStories()).flatMap((bundle) => bundle.sources);

describe.each(browsers)('the seeds as pages in %s', (browser) => {
  let session: Session | undefined;

  beforeAll(async () => {
    if (noSeeds) return;
    const pages = Object.fromEntries(seeds.map((seed) => [`/${seed.id}`, pageOf(seed)]));
    session = await Session.start(browser, pages);
  });
  afterAll(() => session?.end());

  test.skipIf(noSeeds)(`are five${noSeeds ? ` (skipped: ${noSeeds})` : ''}`, () => {
    expect(seeds).toHaveLength(5);
  });

  test.for(seeds)('$id is known as itself and compared with the four others', async (seed) => {
    if (!session) throw new Error('no browser was started');
    const path = `/${seed.id}`;
    const tab = await session.open(path);
    const sidebar = await session.comparison(tab);
    const others = sources.filter(({ id }) => id !== seed.id).map(({ title }) => title);
    const shown = await sidebar.$$eval('.sources__title', (titles) => titles.map((title) => title.textContent));
    expect(shown.toSorted()).toEqual(others.toSorted());
    const report = engineReport(pageOf(seed), session.url(path));
    expect(report.page.source).toBe(seed.id);
    expect(await shownRows(sidebar)).toEqual(engineRows(report));
  });
});
