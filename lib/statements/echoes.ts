/** "They freed 60 dockers. Sixty!": a number without words of its own says again what was told before it. */
import type { Claim } from './claim.ts';
import type { Measure } from './measure.ts';

/** Smaller numbers are the same by chance, unless they stand all alone. */
const LEAST = 20;
/** Figures before it among which "the 60" was counted; keeps long texts quick. */
const REACH = 300;
const LETTER = /\p{L}/u;

/**
 * Gives, in place, each number that is told again the measure of the same number right before it in its block; "the 60",
 * that of the one thing that the text has counted so.
 */
export function repeatMeasures(claims: Claim[]): void {
  for (const [i, claim] of claims.entries()) {
    const before = claims[i - 1];
    const again =
      claim.definite && claim.counted?.length === 0
        ? countedBefore(claim, claims.slice(Math.max(0, i - REACH), i))
        : null;
    if (again) claims[i] = { ...claim, measure: again };
    if (claim.measure || claim.silent || before?.block !== claim.block || !before.measure) continue;
    if (isEcho(claim, before)) claims[i] = { ...claim, measure: before.measure, by: claim.by ?? before.by };
  }
}

/** What else the text is sure to have counted by this number in an event; null for nothing, or several things. */
function countedBefore({ figure, silent }: Claim, before: readonly Claim[]): Measure | null {
  if (silent || figure.besides || figure.low !== figure.high || Number(figure.low) < LEAST) return null;
  const same = before.flatMap(({ figure: told, measure, silent: withdrawn }) =>
    told.low === figure.low && told.high === figure.high && measure?.event && measure.sure && !withdrawn
      ? [measure]
      : [],
  );
  const [first = null] = same;
  return same.every(({ key }) => key === first?.key) && first?.key.startsWith('count:') ? first : null;
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
