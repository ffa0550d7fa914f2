import type { Report, VerdictCounts } from '../types.ts';
import { gravest } from './gravest.ts';
import { measuresOf } from './rows.ts';

/** How many measures of a report have each verdict: what the chips, the badge and the list of saved ones show. */
export function countVerdicts(report: Report): VerdictCounts {
  const counts: VerdictCounts = { agree: 0, fits: 0, conflict: 0, alone: 0 };
  for (const [, figures] of measuresOf(report)) {
    counts[gravest(figures.flatMap((figure) => (figure.verdict ? [figure.verdict] : [])))] += 1;
  }
  return counts;
}
