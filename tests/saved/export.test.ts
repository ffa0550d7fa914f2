import { describe, expect, test } from 'vitest';
import { CSV_HEAD, csvOf } from '../../lib/saved/csv.ts';
import { writerOf } from '../../lib/saved/export.ts';
import { markdownOf } from '../../lib/saved/markdown.ts';
import { rowAsText } from '../../lib/saved/row-text.ts';
import type { SavedWhole } from '../../lib/types.ts';
import { rowsOf } from '../../lib/view/rows.ts';
import { COMPARISON } from '../fixtures/comparison.ts';
import { STATE, WHOLE } from '../fixtures/saved.ts';
import { WORDING } from './wording.ts';

const ONE: SavedWhole = { ...WHOLE, states: [STATE] };
const HOSTILE = '=HYPERLINK("https://evil.example","a"), *b* <img src=x onerror=alert(1)>\n| c | [d](javascript:e)';

/** The lines and cells of a table, read by the rules of RFC 4180. */
function cells(csv: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    line.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    if (line.length > 1) lines.push(line);
    line = [];
  }
  return lines;
}

describe('as a table', () => {
  const table = cells(CSV_HEAD + csvOf(WHOLE));
  const [head = [], ...rows] = table;
  const column = (name: string) => rows.map((row) => row[head.indexOf(name)]);

  test('a row a pair, of every state', () => {
    const pairs = WHOLE.states.flatMap(({ comparison }) => comparison.report.figures.flatMap(({ others }) => others));
    expect(rows).toHaveLength(pairs.length);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
  });

  test('with page, figure, source, verdict and reason', () => {
    const at = rows.findIndex((row) => row.includes('13 December'));
    const told = Object.fromEntries(head.map((name, i) => [name, rows[at]?.[i]]));
    expect(told).toMatchObject({
      page_title: STATE.title,
      measure: 'Day of the release',
      source: 'News Hound',
      source_low: '2025-12-13',
      note: WHOLE.note,
      tags: 'potash; to check',
    });
    expect(new Set(column('verdict'))).toEqual(new Set(['agree', 'fits', 'conflict']));
  });

  test('what a spreadsheet would run is text', () => {
    const [, row = []] = cells(CSV_HEAD + csvOf({ ...ONE, note: HOSTILE, tags: ['+1', '@a'] }));
    expect(row[head.indexOf('note')]).toBe(`'${HOSTILE}`);
    for (const cell of row) expect(cell).not.toMatch(/^[=+@\t\r]/);
  });
});

describe('as Markdown', () => {
  const text = markdownOf(WHOLE, WORDING);

  test('a linked title, the reader’s words, and each source by name', () => {
    expect(text).toMatch(/^## \[Minsk lets 123 go[^\]]*\]\(<https:/);
    expect(text).toContain('> Ask the desk why the day differs.\n\n> See also the Vilnius count.');
    expect(text).toContain('Tags: potash, to check');
    for (const { outlet } of COMPARISON.sources) expect(text).toContain(outlet);
  });

  test('nothing in it becomes markup', () => {
    const state = { ...STATE, title: HOSTILE };
    const hostile = markdownOf({ ...ONE, note: HOSTILE, tags: [HOSTILE], states: [state] }, WORDING);
    expect(hostile).not.toMatch(/(^|[^\\])<img/);
    expect(hostile).not.toMatch(/[^\\]\]\(javascript/);
    expect(hostile.split('\n').filter((line) => line.startsWith('|'))).toEqual([]);
  });

  test('only addresses of the web become links', () => {
    expect(markdownOf({ ...ONE, url: 'javascript:alert(1)' }, WORDING)).toMatch(/^## Minsk/);
    expect(markdownOf({ ...ONE, url: 'https://a.example/ ><b>' }, WORDING)).toContain(
      '(<https://a.example/%20%3E%3Cb%3E>)',
    );
  });
});

test('a file of many is as long as its parts, in every form', () => {
  for (const form of ['json', 'csv', 'markdown'] as const) {
    const writer = writerOf(form, '2025-12-22T08:00:00.000Z', WORDING);
    const [first, second] = [writer.each(ONE, 0), writer.each(ONE, 1)];
    expect(first.length).toBeGreaterThan(100);
    expect(second.trimStart().replace(/^,\s*/, '')).toBe(first.trimStart());
  }
});

test('a row as text names the measure, the page and every source', () => {
  const rows = rowsOf(COMPARISON);
  const text = rows.map((row) => rowAsText(row, { ...COMPARISON.report.page, of: 'page', story: null }, WORDING))[0];
  expect(text).toBe(
    [
      'Day of the release (Conflict)',
      'This page: December 14, 2025',
      `- ${named('News Hound')}: 13 December (According to Belta). Conflict: 14 December and 13 December 2025 are different days.`,
      `- ${named('Evrim Ağacı')}: December 14, 2025. Agrees: The same day.`,
      COMPARISON.report.page.title,
      COMPARISON.report.page.url,
    ].join('\n'),
  );
});

function named(outlet: string): string {
  const url = COMPARISON.sources.find((source) => source.outlet === outlet)?.url;
  return url ? `${outlet} <${url}>` : outlet;
}
