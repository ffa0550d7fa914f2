/** "Ortiz: six years", "Lindgren: five years": terms told by no word confirm each other. */
import type { Claim } from '../claim.ts';

/** Makes sure, in place, of each bare term that stands beside another person's: in its sentence or the block beside. */
export function confirmBareTerms(claims: Claim[]): void {
  const bare = [...claims.entries()].filter(([, { measure }]) => measure?.bare);
  for (const [i, claim] of bare) {
    const { measure, block } = claim;
    const other = bare.some(([, c]) => Math.abs(c.block - block) <= 1 && c.measure?.key !== measure?.key);
    if (other && measure) claims[i] = { ...claim, measure: { ...measure, sure: true } };
  }
}
