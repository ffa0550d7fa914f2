import type { Comparison } from '../types.ts';
import type { Spot } from './rows.ts';

/** A comparison narrowed to the figure at a spot, with its own line as the text; null where no such figure is. */
export function narrowTo(comparison: Comparison, spot: Pick<Spot, 'start' | 'end'>): Comparison | null {
  const { report } = comparison;
  const figure = report.figures.find(({ start, end }) => start === spot.start && end === spot.end);
  if (!figure) return null;
  const from = report.text.lastIndexOf('\n', figure.start - 1) + 1;
  const newline = report.text.indexOf('\n', figure.end);
  const text = report.text.slice(from, newline < 0 ? undefined : newline);
  const moved = { ...figure, start: figure.start - from, end: figure.end - from };
  return { ...comparison, report: { ...report, text, figures: [moved] } };
}
