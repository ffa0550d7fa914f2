/** "They freed 60 dockers. Sixty!": a number without words of its own says again what was told before it. */
import type { Claim } from './claim.ts';
import type { Measure } from './measure.ts';
import type { Reader } from './reader.ts';

/** Smaller numbers are the same by chance, unless they stand all alone. */
const LEAST = 20;
/** Figures before it among which "the 60" was counted; keeps long texts quick. */
const REACH = 300;
const LETTER = /\p{L}/u;

/**
 * Gives, in place, each number that is told again the measure of the same number right before it in its block; and one
 * that the text is sure to count a single thing by, the measure of that: "60 miners for a licence", "the 60".
 */
export function repeatMeasures(claims: Claim[], reader: Reader): void {
  for (const [i, claim] of claims.entries())
    if (claim.definite && isOfOthers(claim, claims.slice(Math.max(0, i - REACH), i))) claims[i] = unsure(claim);
  const counted = Map.groupBy(claims.filter(isSureCount), ({ figure }) => figure.low);
  for (const [i, claim] of claims.entries()) {
    const before = claims[i - 1];
    const again = isPlain(claim) ? onlyMeasure(counted.get(claim.figure.low) ?? []) : null;
    if (again && mayRepeat(claim, again, reader)) claims[i] = { ...claim, measure: again };
    else if (claim.measure || claim.silent || before?.block !== claim.block || !before.measure) continue;
    else if (isEcho(claim, before)) claims[i] = { ...claim, measure: before.measure, by: claim.by ?? before.by };
  }
}

/** An exact number, large enough to be no other by chance, beside which the text names nobody. */
function isPlain({ figure, silent }: Claim): boolean {
  return (
    figure.kind === 'count' && !silent && !figure.besides && figure.low === figure.high && Number(figure.low) >= LEAST
  );
}

function isSureCount(claim: Claim): boolean {
  const { measure } = claim;
  return isPlain(claim) && measure?.sure === true && measure.event !== null && measure.key.startsWith('count:');
}

/** Null where they measure nothing, or several things. */
function onlyMeasure(claims: readonly Claim[]): Measure | null {
  const [first = null] = claims.map(({ measure }) => measure);
  return claims.every(({ measure }) => measure?.key === first?.key) ? first : null;
}

/** Do the words around the number leave room for the measure: nothing is told of it, or it is "the 60"? */
function mayRepeat({ measure, counted, definite }: Claim, again: Measure, { grammar, things }: Reader): boolean {
  if (counted === null) return false;
  const noun = counted.at(-1);
  if (definite && noun === undefined) return true;
  const isOwn = () =>
    things?.words.at(counted, 0).some(({ to, value }) => to === counted.length && value.id === again.aspect);
  return (
    measure === null &&
    (noun === undefined || (counted.length === 1 && grammar.sets.people.has(noun)) || isOwn() === true)
  );
}

/** "Sixteen came by sea. … Twelve of the 16 landed": did the text count so many before, and never these? */
function isOfOthers({ measure, figure }: Claim, before: readonly Claim[]): boolean {
  if (!measure?.sure || !measure.key.startsWith('count:')) return false;
  const same = before.filter(
    ({ figure: told }) => told.kind === 'count' && told.low === figure.low && told.high === figure.high,
  );
  return same.length > 0 && same.every((told) => told.measure?.key !== measure.key);
}

function unsure(claim: Claim): Claim {
  return { ...claim, measure: claim.measure && { ...claim.measure, sure: false } };
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
