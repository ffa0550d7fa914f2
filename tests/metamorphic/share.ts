/** How much is tried: each article is read in thousands of variants, of which `npm test` has the time for some. */

/** Of the articles one in so many, and of each one's cases as many again; all in `npm run soak`. */
export const ONE_IN = process.env.COUNTERCHECK_SOAK ? 1 : 2;

/** Milliseconds that one relation may take: far more than it needs, since a busy machine must not fail it. */
export const PATIENCE_MS = 600_000;

/** Standard errors by which the share in a sample may lie below that of all: more is not by chance. */
const BY_CHANCE = 3;

/** Every other one or so, not beginning with the same one everywhere; `number` says with which. */
export function someOf<T>(cases: readonly T[], number: number): T[] {
  return cases.filter((_, i) => (i + number) % ONE_IN === 0);
}

/** The least share (0 to 1) that a sample must have where all have that share. */
export function leastInSample(share: number, size: number): number {
  return ONE_IN === 1 ? share : share - BY_CHANCE * Math.sqrt((share * (1 - share)) / size);
}
