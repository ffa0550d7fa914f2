/** A page's figure and its counterparts: one per source, same measure, kept or refused by rule. */

import { daysApart } from '../days.ts';
import { foldName } from '../names/fold.ts';
import type { Claim } from '../statements/claims.ts';
import type { Figure } from '../types.ts';
import { type Judgement, judge } from '../verdicts/judge.ts';
import type { Reasons } from '../verdicts/reasons.ts';
import { judgeSpan } from '../verdicts/spans.ts';
import type { SourceClaim, StoryCorpus } from './corpus.ts';
import { anchored, type Elsewhere, isElsewhere } from './elsewhere.ts';
import { padded } from './padded.ts';
import { MOST_CANDIDATES, rank } from './rank.ts';

export interface Pair {
  claim: SourceClaim;
  judgement: Judgement;
}

const GRAVITY = { agree: 0, fits: 1, conflict: 2 };

/** What claims are paired with, and by what they are judged. */
export interface PairContext {
  corpus: StoryCorpus;
  /** Ids of the sources that the page is or copies. */
  excluded: ReadonlySet<string>;
  reasons: Reasons;
  elsewhere: Elsewhere;
  /** The same from the sources alone. */
  known: Elsewhere;
}

/** The counterparts of one claim, a pair a source at most, in the order of the sources. */
export function pairsOf(claim: Claim, context: PairContext): Pair[] {
  const { measure } = claim;
  if (claim.silent || !claim.figure.claim) return [];
  const [first = [], ...others] = measure
    ? [measure.key, ...(measure.also ?? [])].map((key) => pairsUnder(key, claim, context))
    : [];
  const milder = others.find(
    (pairs) => pairs.some((pair) => pair.judgement.verdict === 'agree') && !pairs.some(isConflict),
  );
  const pairs = milder && (first.length === 0 || first.some(isConflict)) ? milder : first;
  return pairs.length > 0 ? pairs : anchoredPairs(claim, context);
}

/** A number that stands for one thing alone in the story agrees with it, even where the sentence does not say what it counts. */
function anchoredPairs(claim: Claim, context: PairContext): Pair[] {
  const { counted } = claim;
  if (!counted) return [];
  const { things, grammar } = context.corpus.reader;
  const key = anchored(context.known, claim.figure, (each) => {
    const thing = things?.byId.get(each.replace(/^count:/, ''));
    if (!thing) return false;
    const noun = counted.at(-1);
    if (noun === undefined) return !claim.figure.besides;
    return (
      things?.words.at(counted, counted.length - 1).some((hit) => hit.value === thing) ||
      (grammar.sets.people.has(noun) && counted.length === 1)
    );
  });
  return key
    ? pairsUnder(key, claim, context).filter(
        (pair) => pair.judgement.verdict === 'agree' || pair.judgement.verdict === 'fits',
      )
    : [];
}

function isConflict(pair: Pair): boolean {
  return pair.judgement.verdict === 'conflict';
}

function pairsUnder(key: string, claim: Claim, context: PairContext): Pair[] {
  const { corpus, excluded, reasons } = context;
  const candidates = [key, ...relatedKeys(key)]
    .flatMap((each) => corpus.byKey.get(each) ?? [])
    .filter((other) => !excluded.has(other.source.id))
    .slice(0, MOST_CANDIDATES);
  const statements = candidates.map((other) => corpus.statements[other.at]?.words ?? { text: '' });
  const places = rank(padded(claim.sentence, corpus.reader.grammar.sets.stop), statements);
  const bySource = new Map<string, { pair: Pair; place: number }[]>();
  candidates.forEach((other, i) => {
    const judgement = judged(claim, other, corpus, reasons);
    if (!judgement) return;
    const list = bySource.get(other.source.id) ?? [];
    list.push({ pair: { claim: other, judgement }, place: places[i] ?? 0 });
    bySource.set(other.source.id, list);
  });
  return [...bySource.values()].flatMap((list) => best(claim, key, list, context.elsewhere));
}

/** Time served and the date of arrest tell one thing, by arithmetic. */
function relatedKeys(key: string): string[] {
  const length = /^duration:hold\|(.*)$/.exec(key);
  if (length) return [`date:arrest|${length[1]}`];
  const start = /^date:arrest\|(.*)$/.exec(key);
  return start ? [`duration:hold|${start[1]}`] : [];
}

function judged(claim: Claim, other: SourceClaim, corpus: StoryCorpus, reasons: Reasons): Judgement | null {
  const kinds = `${claim.figure.kind}/${other.figure.kind}`;
  if (kinds === 'duration/date') return judgeSpan(claim, other, corpus.story.date, reasons);
  if (kinds === 'date/duration') return judgeSpan(other, claim, corpus.story.date, reasons);
  return judge(claim, other, reasons);
}

/**
 * What a source says on one measure: by the page's speaker where he is named, as exactly as the page,
 * then the mildest verdict, then the best rank. A conflict that may not be shown gives way to what else the source says.
 */
function best(claim: Claim, key: string, list: { pair: Pair; place: number }[], elsewhere: Elsewhere): Pair[] {
  const same = list.filter(({ pair }) => sameSpeaker(claim.by, pair.claim.by));
  const direct = (same.length > 0 ? same : list).filter(({ pair }) => pair.claim.figure.kind === claim.figure.kind);
  const pool = direct.length > 0 ? direct : list;
  const vague = (pair: Pair) => (isExact(claim.figure) && !isExact(pair.claim.figure) ? 1 : 0);
  const gravity = (pair: Pair) => GRAVITY[pair.judgement.verdict];
  pool.sort((a, b) => vague(a.pair) - vague(b.pair) || gravity(a.pair) - gravity(b.pair) || a.place - b.place);
  const shown = pool.find(
    ({ pair }) => !isConflict(pair) || (mayConflict(claim, pair.claim) && !isElsewhere(elsewhere, key, claim.figure)),
  );
  return shown ? [shown.pair] : [];
}

function isExact(figure: Figure): boolean {
  return figure.low === figure.high && !figure.approx;
}

/** A conflict is shown only where both texts are sure of what they measure, by one count, on one day. */
function mayConflict(claim: Claim, other: SourceClaim): boolean {
  if (!claim.measure?.sure || !other.measure?.sure) return false;
  const state = claim.measure.event === null && claim.figure.kind === 'count';
  if (state && claim.by && other.by && !sameSpeaker(claim.by, other.by)) return false;
  if (state && other.asOf && !claim.asOf && !sameSpeaker(claim.by, other.by)) return false;
  if (state && claim.asOf && other.asOf && daysApart(claim.asOf, other.asOf) > 0) return false;
  return true;
}

/** Do two ways of naming a speaker share a name? */
export function sameSpeaker(a: string | null, b: string | null): boolean {
  if (!a || !b) return false;
  const names = (text: string) =>
    new Set((text.match(/\p{Lu}[\p{L}\p{M}'’-]+/gu) ?? []).filter((word) => word.length > 3).map(foldName));
  const other = names(b);
  return [...names(a)].some((name) => other.has(name));
}
