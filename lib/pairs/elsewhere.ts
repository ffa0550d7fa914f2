/**
 * Numbers that are known for another thing counted. "14" in a sentence on the release in December contradicts nothing
 * when page or sources give 14 for the one in June: the sentence is more likely misread than wrong.
 */
import type { Claim } from '../statements/claims.ts';
import type { Figure } from '../types.ts';

/** For each exact count: the measures that it is known for. */
export type Elsewhere = ReadonlyMap<number, ReadonlySet<string>>;

function exactCount(figure: Figure): number | null {
  return figure.kind === 'count' && typeof figure.low === 'number' && figure.low === figure.high ? figure.low : null;
}

/** From the claims of the page and of all sources that it is compared with. */
export function knownCounts(claims: Iterable<Claim>): Elsewhere {
  const known = new Map<number, Set<string>>();
  for (const { figure, measure } of claims) {
    const count = exactCount(figure);
    if (count !== null && measure?.sure) known.set(count, (known.get(count) ?? new Set()).add(measure.key));
  }
  return known;
}

/** A smaller number is shared by chance. */
const DISTINCT = 20;

/**
 * What a bare or fitting number can only mean: "Minsk says 123", where one thing alone is known with that number.
 * `fits` tells whether a thing can be counted by the claim's noun. Null when nothing or more than one thing has it.
 */
export function anchored(sources: Elsewhere, figure: Figure, fits: (key: string) => boolean): string | null {
  const count = exactCount(figure);
  if (count === null || count < DISTINCT) return null;
  const keys = [...(sources.get(count) ?? [])].filter(fits);
  return keys.length === 1 ? (keys[0] ?? null) : null;
}

/** Is the number known for a measure other than this? */
export function isElsewhere(elsewhere: Elsewhere, key: string, figure: Figure): boolean {
  const count = exactCount(figure);
  const keys = count === null ? undefined : elsewhere.get(count);
  return keys !== undefined && [...keys].some((each) => each !== key);
}
