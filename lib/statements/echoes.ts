/** "They freed 60 dockers. Sixty!": a number without words of its own says again what was told before it. */
import type { Claim } from './claim.ts';

/** Smaller numbers are the same by chance, unless they stand all alone. */
const LEAST = 20;
const LETTER = /\p{L}/u;

/** Gives, in place, each number that is told again the measure of the same number right before it in its block. */
export function repeatMeasures(claims: Claim[]): void {
  for (const [i, claim] of claims.entries()) {
    const before = claims[i - 1];
    if (claim.measure || claim.silent || before?.block !== claim.block || !before.measure) continue;
    if (isEcho(claim, before)) claims[i] = { ...claim, measure: before.measure, by: claim.by ?? before.by };
  }
}

function isEcho(claim: Claim, { figure: told }: Claim): boolean {
  const { figure, counted } = claim;
  const same = told.low === figure.low && told.high === figure.high && typeof figure.low === 'number';
  if (!same || figure.unit !== told.unit || figure.kind !== told.kind || figure.besides) return false;
  return isAlone(claim) || (counted?.length === 0 && Number(figure.low) >= LEAST);
}

/** "Sixty!" */
function isAlone({ sentence, sentenceStart, figure }: Claim): boolean {
  const from = figure.start - sentenceStart;
  return !LETTER.test(sentence.slice(0, from) + sentence.slice(from + figure.text.length));
}
