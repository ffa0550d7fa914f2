/** Which figures of a report are which of its gold, and what is shown on each. */
import type { ReportFigure, ReportOther } from '../types.ts';
import type { GoldFigure, Span } from './gold.ts';
import { sameValue } from './same-value.ts';

/** A figure of the gold, and where it stands in the text that was read; null where it was not read. */
export interface Placed {
  gold: GoldFigure;
  span: Span | null;
}

/** How many UTF-16 units two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** One reported figure to one of the gold, best first: by value, then kind, then how much of each other they cover. */
export function match(figures: readonly ReportFigure[], placed: readonly Placed[]): Map<Placed, ReportFigure> {
  const candidates = placed.flatMap((each) =>
    figures.flatMap((figure) => {
      const shared = each.span ? overlap(figure, each.span) : 0;
      if (!each.span || shared === 0) return [];
      const covers = shared / (Math.max(figure.end, each.span.end) - Math.min(figure.start, each.span.start));
      const quality = (sameValue(figure, each.gold) ? 4 : 0) + (figure.kind === each.gold.kind ? 2 : 0) + covers;
      return [{ each, figure, quality }];
    }),
  );
  const matches = new Map<Placed, ReportFigure>();
  const taken = new Set<ReportFigure>();
  for (const { each, figure } of candidates.sort((a, b) => b.quality - a.quality)) {
    if (matches.has(each) || taken.has(figure)) continue;
    matches.set(each, figure);
    taken.add(figure);
  }
  return matches;
}

/** What is shown on each figure, by source. */
export type Shown = Map<Placed | ReportFigure, Map<string, ReportOther[]>>;

/** What is shown, by the gold figure that it is shown on (a part of it counts too), else by the reported one; by source. */
export function pairsShown(
  figures: readonly ReportFigure[],
  placed: readonly Placed[],
  matches: ReadonlyMap<Placed, ReportFigure>,
): Shown {
  const owners = new Map([...matches].map(([each, figure]) => [figure, each]));
  const shown: Shown = new Map();
  for (const figure of figures) {
    const owner = owners.get(figure) ?? placed.find(({ span }) => span !== null && overlap(figure, span) > 0) ?? figure;
    for (const other of figure.others) {
      const bySource = shown.get(owner) ?? new Map<string, ReportOther[]>();
      shown.set(owner, bySource.set(other.source, [...(bySource.get(other.source) ?? []), other]));
    }
  }
  return shown;
}
