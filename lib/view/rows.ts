import type { Bound, Comparison, FigureKind, Phrase, Report, ReportFigure, SourceInfo, Verdict } from '../types.ts';
import { gravest, gravity } from './gravest.ts';
import type { Voice } from './voices.ts';
import { voicesOf } from './voices.ts';

/** One place in the page where a figure stands. Offsets are UTF-16 units into the report's text. */
export interface Spot {
  start: number;
  end: number;
  text: string;
}

/** A value that the page gives for a measure, wherever it gives it. */
export interface PageValue {
  /** As the page first writes it. */
  text: string;
  low: Bound;
  high: Bound;
  kind: FigureKind;
  unit: string | null;
  /** Who says it, by the page; null where the page itself does. */
  by: string | null;
  verdict: Verdict;
  /** In reading order, at least one. */
  spots: Spot[];
  voices: Voice[];
}

/** All that is told of one measure: a line of the sidebar. */
export interface Row {
  /** Stable for the same report, unlike an index. */
  key: string;
  /** Null for a figure of which it is not known what it measures. */
  label: string | null;
  /** The same for other languages; null in comparisons that were saved before there were any, too. */
  phrase: Phrase | null;
  kind: FigureKind;
  verdict: Verdict;
  /** More than one where the page itself gives different values. */
  values: PageValue[];
}

/** The rows of a comparison: conflicts first, else in reading order. Figures that are no claims have none. */
export function rowsOf(comparison: Pick<Comparison, 'report' | 'sources'>): Row[] {
  const rows = measuresOf(comparison.report).map(([key, figures]) => rowOf(key, figures, comparison.sources));
  const isConflict = (row: Row) => (row.verdict === 'conflict' ? 0 : 1);
  return rows.toSorted((a, b) => isConflict(a) - isConflict(b) || firstSpot(a) - firstSpot(b));
}

/** The figures that have a verdict, by what they measure, in reading order. */
export function measuresOf(report: Report): [key: string, figures: ReportFigure[]][] {
  const claims = report.figures.filter((figure) => figure.verdict !== null).toSorted((a, b) => a.start - b.start);
  return [...Map.groupBy(claims, (figure) => figure.measure ?? valueKey(figure))];
}

function rowOf(key: string, figures: ReportFigure[], sources: SourceInfo[]): Row {
  const values = [...Map.groupBy(figures, valueKey).values()].map((same) => pageValueOf(same, sources));
  const [first] = figures;
  return {
    key,
    label: first?.measure ?? null,
    phrase: first?.label ?? null,
    kind: first?.kind ?? 'count',
    verdict: gravest(values.map((value) => value.verdict)),
    values: values.toSorted((a, b) => gravity(a.verdict) - gravity(b.verdict)),
  };
}

function pageValueOf(same: ReportFigure[], sources: SourceInfo[]): PageValue {
  const [first] = same as [ReportFigure];
  return {
    text: first.text,
    low: first.low,
    high: first.high,
    kind: first.kind,
    unit: first.unit,
    by: same.find((figure) => figure.by !== null)?.by ?? null,
    verdict: gravest(same.flatMap((figure) => (figure.verdict ? [figure.verdict] : []))),
    spots: same.map(({ start, end, text }) => ({ start, end, text })),
    voices: voicesOf(
      same.flatMap((figure) => figure.others),
      sources,
    ),
  };
}

/** Equal for figures that give the same value, however they word it. */
function valueKey({ kind, low, high, unit }: ReportFigure): string {
  return [kind, low, high, unit].join(' ');
}

function firstSpot(row: Row): number {
  return Math.min(...row.values.flatMap((value) => value.spots.map((spot) => spot.start)));
}
