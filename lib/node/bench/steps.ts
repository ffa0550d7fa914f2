/** How long reading a page keeps it waiting at a time, by the page's size, in both browsers. */
import type { BrowserName } from '../browser-name.ts';
import { servePages } from '../serve.ts';
import { withPage } from '../with-page.ts';
import { bundle, placeOf } from './in-browser.ts';
import type { run, StepTimes } from './in-steps.ts';
import { spreadOf } from './race.ts';
import type { Row } from './row.ts';

/** What the bundled script calls itself in the page. */
declare const countercheckSteps: { run: typeof run };

/** Paragraphs of a page: of an article, a long one, a live blog in the evening, and nearly as many as are read. */
const PARAGRAPHS = [100, 500, 2_500, 10_000, 19_000];
const SENTENCES = 'The council says that the wall will be mended in 2026. It will cost 12 million, says the engineer. ';

function pageOf(paragraphs: number): string {
  const title = 'A wall is to be mended this winter';
  const body = `<p>${SENTENCES.repeat(2)}</p>`.repeat(paragraphs);
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${body}</article></body></html>`;
}

/** Readability's one call and the longest of our own steps. */
export async function stepRows(name: BrowserName, rounds: number): Promise<Row[]> {
  const script = await bundle('lib/node/bench/in-steps.ts', 'countercheckSteps');
  const server = await servePages(new Map(PARAGRAPHS.map((count) => [`/${count}`, pageOf(count)])));
  try {
    return await withPage(async (page) => {
      const where = placeOf(await page.browser().version());
      const rows: Row[] = [];
      for (const count of PARAGRAPHS) {
        await page.goto(server.url(`/${count}`));
        await page.evaluate(script);
        await page.evaluate(() => countercheckSteps.run()); // what is compiled late, and the page's own layout
        const times: StepTimes[] = [];
        for (let round = 0; round < rounds; round++) times.push(await page.evaluate(() => countercheckSteps.run()));
        const size = `${count.toLocaleString('en')} paragraphs`;
        const row = (what: string, of: (one: StepTimes) => number): Row => ({
          what: `${size}: ${what}`,
          against: null,
          unit: 'ms',
          atMost: null,
          found: { [where]: spreadOf(times.map(of)) },
        });
        rows.push(
          row('longest step of ours', ({ longest }) => longest),
          row("Readability's one call", ({ readability }) => readability),
          row('the whole reading', ({ whole }) => whole),
        );
      }
      return rows;
    }, name);
  } finally {
    server.close();
  }
}
