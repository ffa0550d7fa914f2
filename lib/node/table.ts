/** A comparison as a table for people, on a terminal. */
import type { Comparison, ReportFigure } from '../types.ts';

const ORDER = ['conflict', 'fits', 'agree', 'alone'] as const;
const SIGN = { conflict: '✗', fits: '≈', agree: '✓', alone: '·' };
const LABEL_WIDTH = 44;

function cut(text: string, width: number): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= width ? line.padEnd(width) : `${line.slice(0, width - 1)}…`;
}

function others(figure: ReportFigure): string[] {
  return figure.others.map(
    (o) =>
      `      ${SIGN[o.verdict]} ${o.source}, paragraph ${o.paragraph}${o.by ? ` (${o.by})` : ''}: ${o.statement} ${o.reason}`,
  );
}

/** The lines of the table, conflicts first. */
export function table({ report, storyTitle, sources, unreadable }: Comparison): string[] {
  const lines = [report.page.title ?? '(no title)'];
  if (unreadable) return [...lines, `  The page's language (${unreadable}) has no lexicon: nothing was compared.`];
  const copy = report.page.source ? `, which is or copies ${report.page.source}` : '';
  lines.push(
    storyTitle
      ? `  Story: ${storyTitle}${copy}. Compared with ${sources.length} sources.`
      : '  Not an article about a story that is known: figures only.',
  );
  const shown = report.figures.filter((figure) => figure.verdict !== null || report.story === null);
  for (const verdict of ORDER) {
    for (const figure of shown.filter((f) => (f.verdict ?? 'alone') === verdict)) {
      lines.push(
        `  ${SIGN[verdict]} ${verdict.padEnd(8)} ${cut(figure.text, 24)} ${cut(figure.measure ?? figure.kind, LABEL_WIDTH)}`,
      );
      lines.push(...others(figure));
    }
  }
  const counts = ORDER.map((verdict) => `${shown.filter((f) => f.verdict === verdict).length} ${verdict}`);
  lines.push(report.story ? `  ${counts.join(', ')}` : `  ${shown.length} figures`);
  return lines;
}
