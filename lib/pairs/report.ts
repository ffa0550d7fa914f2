/** Claims of a page → the figures of its report. */
import type { Claim } from '../statements/claim.ts';
import type { Block, PairVerdict, Phrase, ReportFigure, ReportOther, Verdict } from '../types.ts';
import { type Reasons, say } from '../verdicts/reasons.ts';
import type { StoryCorpus } from './corpus.ts';
import { knownCounts } from './known-counts.ts';
import { ownCounts } from './own-number.ts';
import { type Pair, type PairContext, pairsOf } from './pair.ts';

/** Of all pairs of a figure the first of these decides. */
const GRAVEST_FIRST: readonly PairVerdict[] = ['conflict', 'fits', 'agree'];

/**
 * The figures of all claims with their counterparts. `about` is null for a page of no story: then no figure has a
 * verdict. `excluded`: ids of the sources that the page is or copies.
 */
export function reportFigures(
  claims: readonly Claim[],
  blocks: readonly Block[],
  about: StoryCorpus | null,
  excluded: ReadonlySet<string>,
  reasons: Reasons,
): ReportFigure[] {
  if (!about) return claims.map((claim) => ({ ...figureOf(claim, []), verdict: null }));
  const theirs = [...about.byKey.values()].flat().filter(({ source }) => !excluded.has(source.id));
  const counts = { known: knownCounts([...claims, ...theirs]), ...ownCounts(claims) };
  const context: PairContext = { corpus: about, excluded, reasons, counts, knownToSources: knownCounts(theirs) };
  return claims.map((claim) => {
    const repeated = blocks[claim.block]?.role === 'pullquote';
    const pairs = repeated ? [] : pairsOf(claim, context);
    return figureOf(
      claim,
      pairs.map((pair, i) => otherOf(pair, pairs.slice(0, i), reasons)),
    );
  });
}

function figureOf({ figure, by, measure, silent }: Claim, others: ReportOther[]): ReportFigure {
  const { text, start, end, kind, low, high, unit } = figure;
  const verdict: Verdict = GRAVEST_FIRST.find((each) => others.some((other) => other.verdict === each)) ?? 'alone';
  return {
    text,
    start,
    end,
    kind,
    low,
    high,
    unit,
    by,
    measure: measure?.label ?? null,
    ...(measure && { label: measure.phrase }),
    verdict: figure.claim && !silent ? verdict : null,
    others,
  };
}

function otherOf(pair: Pair, before: readonly Pair[], reasons: Reasons): ReportOther {
  const { source, statement, figure, by } = pair.claim;
  const { verdict, reason, because } = pair.judgement;
  const further = notSecond(pair, before);
  return {
    source: source.id,
    paragraph: statement.paragraph,
    statement: statement.text,
    text: figure.text,
    low: figure.low,
    high: figure.high,
    unit: figure.unit,
    by,
    verdict,
    reason: [reason, ...further.map((phrase) => say(reasons, phrase))].join(' '),
    because: [because, ...further],
  };
}

/** A source that rests on the same report as one before it, and says the same, is no further witness. */
function notSecond({ claim, judgement }: Pair, before: readonly Pair[]): Phrase[] {
  for (const earlier of before) {
    const { source } = earlier.claim;
    const origin = claim.source.basedOn?.find((name) => source.basedOn?.includes(name));
    if (!origin || earlier.judgement.verdict !== judgement.verdict) continue;
    return [{ code: 'not-second', values: { origin, other: source.outlet } }];
  }
  return [];
}
