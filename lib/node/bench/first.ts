/** How long the first script works on pages that are about no story, in both browsers. */
import { makeNameFilter } from '../../spot/make-name-filter.ts';
import type { NameFilter } from '../../spot/name-filter.ts';
import { entryTerms } from '../../spot/votes.ts';
import type { Story } from '../../types.ts';
import type { BrowserName } from '../browser-name.ts';
import { servePages } from '../serve.ts';
import { withPage } from '../with-page.ts';
import { bundle, placeOf } from './in-browser.ts';
import type { FirstSamples, run } from './in-first.ts';
import { LARGE, ordinaryPages } from './ordinary-pages.ts';
import { ratios } from './others-table.ts';
import { spreadOf } from './race.ts';
import { always, type Row } from './row.ts';

/** What the bundled script calls itself in the page. */
declare const countercheckFirst: { run: typeof run };

/** Stories among which a page is spotted. */
export const STORIES = [1, 10, 100, 1000];

/** One browser's samples on each page, from the smallest to the largest. */
export interface FirstMeasured {
  where: string;
  pages: { bytes: number; samples: FirstSamples }[];
}

/** The filter for so many of the stories. */
export function filterOf(stories: readonly Story[], count: number): NameFilter {
  return makeNameFilter(stories.slice(0, count).flatMap(({ spot }) => entryTerms(spot)));
}

export async function measureFirst(
  name: BrowserName,
  filters: readonly NameFilter[],
  rounds: number,
): Promise<FirstMeasured> {
  const script = await bundle('lib/node/bench/in-first.ts', 'countercheckFirst');
  const pages = ordinaryPages();
  const server = await servePages(new Map(pages.map((page, i) => [`/${i}`, page])));
  try {
    return await withPage(async (page) => {
      const measured: FirstMeasured = { where: placeOf(await page.browser().version()), pages: [] };
      for (const [i, html] of pages.entries()) {
        await page.goto(server.url(`/${i}`));
        await page.evaluate(script);
        const samples = await page.evaluate((all, count) => countercheckFirst.run(all, count), filters, rounds);
        measured.pages.push({ bytes: html.length, samples });
      }
      return measured;
    }, name);
  } finally {
    server.close();
  }
}

type Sampled = FirstMeasured['pages'][number];

/** On one page, round by round; on several, the worst page's. */
function worst(pages: readonly Sampled[], sample: (page: Sampled) => number[]) {
  const spreads = pages.map((page) => spreadOf(sample(page)));
  return spreads.reduce((most, one) => (one.median > most.median ? one : most));
}

const ours = ({ samples }: Sampled, filter = 0) => samples.ours[filter] ?? [];
const againstGuess = (page: Sampled) => ratios(ours(page), page.samples.readerable);

/** The rows of the first script, and of how much of its time more stories cost. */
export function firstRows(places: readonly FirstMeasured[], filters: readonly NameFilter[]): Row[] {
  const row = (
    what: string,
    against: string | null,
    atMost: number | null,
    spread: (pages: Sampled[]) => Row['found'][string],
  ): Row => ({
    what,
    against,
    unit: against === null ? 'ms' : '×',
    atMost,
    found: Object.fromEntries(places.map(({ where, pages }) => [where, spread(pages)])),
  });
  const first = (pages: Sampled[]) => pages.slice(0, 1);
  const last = (pages: Sampled[]) => pages.slice(-1);
  const guess = 'isProbablyReaderable';
  return [
    row('first script, page of 10 KB', null, null, (pages) => worst(first(pages), ours)),
    row('first script, page of 2 MB', null, null, (pages) => worst(last(pages), ours)),
    row('first script, page of 10 KB', guess, 2, (pages) => worst(first(pages), againstGuess)),
    row('first script, worst from 100 KB on', guess, 0.1, (pages) =>
      worst(
        pages.filter(({ bytes }) => bytes >= LARGE),
        againstGuess,
      ),
    ),
    ...STORIES.slice(1).map((count, i) =>
      row(`first script among ${count} stories, worst`, 'among 1', count === STORIES.at(-1) ? 2 : null, (pages) =>
        worst(pages, (page) => ratios(ours(page, i + 1), ours(page))),
      ),
    ),
    ...filters.map(
      ({ starts, names }, i): Row => ({
        what: `its filter of ${STORIES[i]} stories`,
        against: null,
        unit: 'KB',
        atMost: null,
        found: Object.fromEntries(places.map(({ where }) => [where, always((starts.length + names.length) / 1000)])),
      }),
    ),
  ];
}
