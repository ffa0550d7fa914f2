import type { Report, ReportFigure, ReportOther, SourceInfo } from '../../lib/types.ts';

/** A figure of a page: a count of 1 with the measure "people", but for what is given. */
export function figureWith(changes: Partial<ReportFigure> = {}): ReportFigure {
  const low = changes.low === undefined ? 1 : changes.low;
  return {
    text: String(low),
    start: 0,
    end: 1,
    kind: 'count',
    low,
    high: low,
    unit: null,
    by: null,
    measure: 'people',
    verdict: 'alone',
    others: [],
    ...changes,
  };
}

/** What a source says: a count of 1 that agrees, but for what is given. */
export function otherWith(changes: Partial<ReportOther> = {}): ReportOther {
  const low = changes.low === undefined ? 1 : changes.low;
  return {
    source: 'one',
    paragraph: 1,
    statement: 'There is one.',
    text: String(low),
    low,
    high: low,
    by: null,
    verdict: 'agree',
    reason: 'The same number.',
    ...changes,
  };
}

export function sourceWith(id: string, changes: Partial<SourceInfo> = {}): SourceInfo {
  const outlet = `The ${id}`;
  return { id, outlet, title: id, url: null, published: null, kind: 'report', checked: '2025-12-20', ...changes };
}

export function reportOf(figures: ReportFigure[]): Report {
  return { page: { title: null, url: null, published: null, source: null }, story: 'story', text: '', figures };
}
