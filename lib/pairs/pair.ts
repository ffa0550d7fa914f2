/** A page's figure and its counterparts: one per source, same measure, kept or refused by rule. */
import type { Claim } from '../statements/claim.ts';
import { judge } from '../verdicts/judge.ts';
import type { Judgement } from '../verdicts/judgement.ts';
import type { Reasons } from '../verdicts/reasons.ts';
import { judgeSpan } from '../verdicts/spans.ts';
import { alikeKey } from './alike.ts';
import { bestOf, type Counts, isConflict, type Placed } from './best.ts';
import type { SourceClaim, StoryCorpus } from './corpus.ts';
import { anchoredKey, type KnownCounts } from './known-counts.ts';
import { padded } from './padded.ts';
import { keyOfPerson } from './person-key.ts';
import { MOST_CANDIDATES, rank } from './rank.ts';

/** What a source says of a page's figure, and how the two stand to each other. */
export interface Pair {
  claim: SourceClaim;
  judgement: Judgement;
}

/** What claims are paired with, and by what they are judged. */
export interface PairContext {
  corpus: StoryCorpus;
  /** Ids of the sources that the page is or copies. */
  excluded: ReadonlySet<string>;
  reasons: Reasons;
  counts: Counts;
  knownToSources: KnownCounts;
}

/** The counterparts of one claim, a pair a source at most, in the order of the sources. */
export function pairsOf(claim: Claim, context: PairContext): Pair[] {
  if (claim.silent || !claim.figure.claim) return [];
  const pairs = measuredPairs(claim, context);
  if (pairs.length > 0) return pairs;
  const { measure } = claim;
  const anchored = measure && context.corpus.byKey.has(measure.key) ? [] : anchoredPairs(claim, context);
  if (anchored.length > 0) return anchored;
  const personal = measure ? [] : pairsOfPerson(claim, context);
  return personal.length > 0 ? personal : alikePairs(claim, context);
}

function alikePairs(claim: Claim, context: PairContext): Pair[] {
  const key = alikeKey(claim, context.corpus, context.excluded);
  return key ? pairsUnder(key, claim, context).filter((pair) => !isConflict(pair)) : [];
}

/** By the claim's measure, or by another that its words could mean, if the first contradicts and that one agrees. */
function measuredPairs(claim: Claim, context: PairContext): Pair[] {
  const { measure } = claim;
  if (!measure) return [];
  const [first = [], ...others] = [measure.key, ...(measure.also ?? [])].map((key) => pairsUnder(key, claim, context));
  if (first.length > 0 && !first.some(isConflict)) return first;
  const mild = measure.either ? others.flat().filter((pair) => !isConflict(pair)) : [];
  if (mild.length > 0) return mild;
  const agrees = (pairs: Pair[]) => pairs.some((pair) => pair.judgement.verdict === 'agree');
  return others.find((pairs) => agrees(pairs) && !pairs.some(isConflict)) ?? first;
}

/** By the number alone, where it can mean one thing only; then it never contradicts. */
function anchoredPairs(claim: Claim, context: PairContext): Pair[] {
  const { things, grammar } = context.corpus.reader;
  const key = things && anchoredKey(claim, context.knownToSources, things, grammar.sets.people);
  return key ? pairsUnder(key, claim, context).filter((pair) => !isConflict(pair)) : [];
}

/** By a person's term, age or month, where one fact alone has that value for the person. */
function pairsOfPerson(claim: Claim, context: PairContext): Pair[] {
  const key = keyOfPerson(claim, context.corpus, context.excluded);
  return key ? pairsUnder(key, claim, context).filter((pair) => pair.judgement.verdict === 'agree') : [];
}

function pairsUnder(key: string, claim: Claim, context: PairContext): Pair[] {
  const { corpus, excluded, reasons, counts } = context;
  const candidates = [key, ...relatedKeys(key)]
    .flatMap((each) => corpus.byKey.get(each) ?? [])
    .filter((other) => !excluded.has(other.source.id))
    .slice(0, MOST_CANDIDATES);
  const ranked = () =>
    rank(
      padded(claim.sentence, corpus.reader.grammar.sets.stopWords),
      candidates.map((other) => corpus.statements[other.at]?.words ?? { text: '' }),
    );
  let places: number[] | null = null; // the search is costly, and most sources say a thing once
  const placeOf = (i: number) => {
    places ??= ranked();
    return places[i] ?? 0;
  };
  const bySource = new Map<string, Placed[]>();
  for (const [i, other] of candidates.entries()) {
    const judgement = judged(claim, other, corpus, reasons);
    if (!judgement) continue;
    const list = bySource.get(other.source.id) ?? [];
    list.push({ pair: { claim: other, judgement }, place: () => placeOf(i) });
    bySource.set(other.source.id, list);
  }
  return [...bySource.values()].map((list) => bestOf(claim, key, list, counts, corpus)).filter((pair) => pair !== null);
}

/** Time served and the date of arrest tell one thing, by arithmetic. */
function relatedKeys(key: string): string[] {
  const length = /^duration:hold\|(.*)$/.exec(key);
  if (length) return [`date:arrest|${length[1]}`];
  const start = /^date:arrest\|(.*)$/.exec(key);
  return start ? [`duration:hold|${start[1]}`] : [];
}

function judged(claim: Claim, other: SourceClaim, { story }: StoryCorpus, reasons: Reasons): Judgement | null {
  const [page, there] = [claim.figure, other.figure];
  if (page.kind === 'duration' && there.kind === 'date') return judgeSpan(page, there, story.date, reasons);
  if (page.kind === 'date' && there.kind === 'duration') return judgeSpan(there, page, story.date, reasons);
  return judge(claim, other, reasons);
}
