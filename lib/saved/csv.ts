/** The saved comparisons as a table for spreadsheets: a row a pair. */
import type { Report, ReportFigure, ReportOther, SavedState, SavedWhole, SourceInfo } from '../types.ts';

type Cell = string | number | null;

/** Names of the columns, the same in every language: what reads the table counts on them. */
const COLUMNS = [
  'saved_at',
  'page_title',
  'page_url',
  'of',
  'story',
  'data_checked',
  'tags',
  'note',
  'measure',
  'kind',
  'figure',
  'figure_low',
  'figure_high',
  'figure_unit',
  'figure_by',
  'verdict',
  'source',
  'source_title',
  'source_url',
  'source_paragraph',
  'source_figure',
  'source_low',
  'source_high',
  'source_unit',
  'source_by',
  'reason',
  'our_summary',
];

/** Spreadsheets take what begins so for a formula, and run it. */
const FORMULA = /^[\s]*[=+\-@\t\r]/;
const QUOTED = /[",\r\n]/;

/** The first line. Begins with the mark by which spreadsheets know UTF-8. */
export const CSV_HEAD = `\ufeff${lineOf(COLUMNS)}`;

/** A line for each pair of a comparison's states, the newest state first. */
export function csvOf({ url, of, note, tags, states }: SavedWhole): string {
  return states
    .flatMap((state) => {
      const { comparison } = state;
      const page: Cell[] = [
        ...[state.savedAt, state.title, url, of],
        ...[comparison.storyTitle, comparison.checked, tags.join('; '), note],
      ];
      return pairsOf(state).map((pair) => lineOf([...page, ...pair]));
    })
    .join('');
}

function pairsOf({ comparison: { report, sources } }: SavedState): Cell[][] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return inOrder(report).flatMap((figure) =>
    figure.others.map((other) => cellsOf(figure, other, byId.get(other.source))),
  );
}

function inOrder(report: Report): ReportFigure[] {
  return report.figures.toSorted((a, b) => a.start - b.start);
}

function cellsOf(figure: ReportFigure, other: ReportOther, source: SourceInfo | undefined): Cell[] {
  const unit = other.unit === undefined ? figure.unit : other.unit;
  return [
    ...[figure.measure, figure.kind, figure.text, figure.low, figure.high, figure.unit, figure.by],
    ...[other.verdict, source?.outlet ?? other.source, source?.title ?? null, source?.url ?? null, other.paragraph],
    ...[other.text, other.low, other.high, unit, other.by, other.reason, other.statement],
  ];
}

function lineOf(cells: readonly Cell[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

function cellOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
