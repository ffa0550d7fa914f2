/** What stands before the reader's eyes, in the sidebar and in the page, and what the engine says of the same page. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { root } from '../../lib/node/paths.ts';
import type { Report, Verdict } from '../../lib/types.ts';
import { rowsOf } from '../../lib/view/rows.ts';

export interface ShownRow {
  verdict: string;
  label: string;
  /** The page's own figures for the row's measure. */
  figures: string[];
}

const messages: Record<string, { message: string }> = JSON.parse(
  readFileSync(join(root, 'assets/public/_locales/en/messages.json'), 'utf8'),
);

/** The command line's report on a page, in a process of its own. */
export function engineReport(html: string, url: string): Report {
  const folder = mkdtempSync(join(tmpdir(), 'countercheck-'));
  try {
    const file = join(folder, 'page.html');
    writeFileSync(file, html);
    const command = [join(root, 'lib/node/compare.ts'), '--json', '--url', url, file];
    const run = spawnSync(process.execPath, command, { encoding: 'utf8', cwd: root });
    if (run.status !== 0) throw new Error(`compare ended with ${run.status}: ${run.stderr}`);
    return JSON.parse(run.stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The rows that a report makes, in the order of the sidebar: what stands only on the page comes last. */
export function engineRows(report: Report): ShownRow[] {
  const rows = rowsOf({ report, sources: [] }).map(({ verdict, label, kind, values }) => ({
    verdict,
    label: label ?? messages[`kind${kind.charAt(0).toUpperCase()}${kind.slice(1)}`]?.message ?? '',
    figures: values.map(({ text }) => text),
  }));
  const isAlone = ({ verdict }: ShownRow) => Number(verdict === ('alone' satisfies Verdict));
  return rows.toSorted((a, b) => isAlone(a) - isAlone(b));
}

/** The rows that stand in the sidebar. */
export function shownRows(sidebar: Page): Promise<ShownRow[]> {
  return sidebar.$$eval('.row', (rows) =>
    rows.map((row) => ({
      verdict: row.className.match(/row--(\w+)/)?.[1] ?? '',
      label: row.querySelector('.row__label')?.textContent?.replace(/\.$/, '') ?? '',
      figures: [...row.querySelectorAll('.glance__values--own bdi')].map((figure) => figure.textContent ?? ''),
    })),
  );
}

/** Clicks a row, found by its label. */
export async function clickRow(sidebar: Page, label: string): Promise<void> {
  const buttons = await sidebar.$$('.row__button');
  for (const button of buttons) {
    const text = await button.$eval('.row__label', (node) => node.textContent);
    if (text?.replace(/\.$/, '') === label) return button.click();
  }
  throw new Error(`no row is labelled ${label}`);
}

/** A range that is marked in the page: how its marking is called, and whether it is in sight. */
export interface Marked {
  name: string;
  text: string;
  inSight: boolean;
}

/** What is marked in the page, as its own scripts could list it. */
export function markedIn(page: Page): Promise<Marked[]> {
  return page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, ranges]) =>
      [...ranges].map((range) => {
        const { top, bottom } = (range as Range).getBoundingClientRect();
        return { name, text: range.toString(), inSight: top >= 0 && bottom <= innerHeight };
      }),
    ),
  );
}
