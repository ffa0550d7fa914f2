/** The predicates that a date or clock time can belong to. */

import { overlaps } from '../../days.ts';
import type { Figure } from '../../types.ts';
import { HEAD_END } from '../in-context.ts';
import { anyOneOf, distance, distanceTo, isOneOf } from '../words/distance.ts';
import { isAside, isOfInsertion, LOOSEST, type Nearby } from '../words/nearest.ts';
import type { Predicate, ReadSentence } from '../words/sentence.ts';
import { FRONTED, isDirect, isFronted, isOfRelative, isOpening, isTakenUp } from './date-places.ts';
import { isPassedLater, passedOn } from './prison-dates.ts';
import { isBeginning, isOfRecord } from './since.ts';
import { isUndated } from './undated.ts';

/** "the 2020 presidential election": how far behind a bare date its noun may stand. */
const ATTRIBUTE = 4;
/** What it costs that the predicate stands behind "on 3 May" and not before it. */
const BEHIND = 5;
/** "After the crossing, on 3 May, ...": words before a predicate in which "after" sets it aside. */
const SET_ASIDE = 3;
/** "..., and Southport the next day at 2 p.m.": words of a clause without a verb, and what its verb costs. */
const GAP = 8;
const GAPPED = 8;
/** Marks behind which another clause begins; a comma only before "and". */
const CLAUSE_END = [',', ';'];
/** "the march that they had led in 2019": how near the noun of such a clause counts as. */
const RELATIVE = 3;
/** How much nearer another date must be to take a predicate. */
const CLEARLY = 3;
/** What lasts has a date only where it began: "held since May". */
const STATES = ['hold', 'isolate'];
/** "the raid, partly by way of the hills, in May": tokens of an insertion, its commas among them. */
const INSERTION = 8;
/** Readings that are tried, nearest first. */
const MOST_READINGS = 3;

/** The likeliest first. */
export function readingsOfDate(sentence: ReadSentence, at: number, kind: 'date' | 'time'): Nearby[] {
  return sentence.predicates
    .filter((predicate) => !isPassedLater(sentence, at, predicate))
    .map((predicate) => passedOn(sentence, at, predicate))
    .filter((predicate) => isAble(sentence, at, predicate, kind))
    .map((predicate) => ({ predicate, cost: costOf(sentence, at, predicate) }))
    .filter(({ predicate, cost }) => cost <= LOOSEST && !isTaken(sentence, at, kind, predicate, cost))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, MOST_READINGS);
}

/** "At 4 a.m. she sailed; at noon she was in port": another of its kind stands clearly nearer to the predicate. */
function isTaken(
  sentence: ReadSentence,
  at: number,
  kind: 'date' | 'time',
  predicate: Predicate,
  cost: number,
): boolean {
  const own = sentence.figures[sentence.at.indexOf(at)];
  return sentence.figures.some((other, i) => {
    const token = sentence.at[i] ?? -1;
    const rivals = other.kind === kind && other.claim && token >= 0 && token !== at;
    // A head that dates what its cells tell is no rival; one that tells another date of it is.
    const ofHead = isHead(sentence, token, at) && (isHead(sentence, token, predicate.from) || isWithin(own, other));
    if (!rivals || ofHead || !isAble(sentence, token, predicate, kind)) return false;
    return costOf(sentence, token, predicate) + CLEARLY < cost || (cost > 1 && isDirect(sentence, token, predicate));
  });
}

/** "Releases in 2025 | June". */
function isWithin(fine: Figure | undefined, coarse: Figure): boolean {
  return typeof fine?.low === 'string' && typeof coarse.low === 'string' && overlaps(fine.low, coarse.low);
}

/** Does one of the two stand in the head of the other's cell? */
function isHead({ lower }: ReadSentence, a: number, b: number): boolean {
  return lower.slice(Math.min(a, b), Math.max(a, b)).includes(HEAD_END);
}

function isAble(sentence: ReadSentence, at: number, predicate: Predicate, kind: 'date' | 'time'): boolean {
  return (
    predicate.family.kinds.includes(kind) &&
    !isUndated(sentence, predicate) &&
    !isPassed(sentence, at, predicate) &&
    !isOfPartBefore(sentence, at, predicate) &&
    !isIntoTerm(sentence, predicate) &&
    !isDated(sentence, at, kind, predicate) &&
    !isOfNextClause(sentence, at, kind, predicate) &&
    !isOfInsertion(sentence, at, predicate) &&
    !isOfRecord(sentence, at) &&
    !isAside(sentence, at, predicate) &&
    (!STATES.includes(predicate.family.id) || isBeginning(sentence, at))
  );
}

/** "They crossed in June; in July Gomez spoke of it": a date that opens another part of the sentence. */
function isOfPartBefore({ lower }: ReadSentence, at: number, { family, to }: Predicate): boolean {
  return lower[at - 2] === ';' && to <= at - 2 && !family.personal;
}

/** "two years into her sentence": on the day it had been passed long ago. */
function isIntoTerm(sentence: ReadSentence, { from }: Predicate): boolean {
  return anyOneOf(sentence, from - SET_ASIDE, from, 'intoTerm');
}

/** "arrested in July 2021 and given six years in March 2023": another date stands between the two. */
function isDated(sentence: ReadSentence, at: number, kind: 'date' | 'time', { from, to }: Predicate): boolean {
  const [first, last] = from < at ? [to, at] : [at + 1, from];
  const isBetween = (token: number) => token >= first && token < last;
  if (isHead(sentence, first, last)) return false;
  return sentence.figures.some(
    ({ kind: other, claim }, i) => other === kind && claim && isBetween(sentence.at[i] ?? -1),
  );
}

/** "On 3 May they crossed, and in the summer they had met": the date is that of the first clause behind it. */
function isOfNextClause(sentence: ReadSentence, at: number, kind: 'date' | 'time', { from }: Predicate): boolean {
  const own = sentence.predicates.find((other) => other.from > at && other.family.kinds.includes(kind));
  if (!own || own.from >= from) return false;
  return sentence.lower.slice(own.to, from).some((word, i) => {
    const next = own.to + i + 1;
    return CLAUSE_END.includes(word) && (word !== ',' || isOneOf(sentence, next, 'conjunctions'));
  });
}

function costOf(sentence: ReadSentence, at: number, predicate: Predicate): number {
  const timed = isOneOf(sentence, at - 1, 'beforeDates');
  const direct = isDirect(sentence, at, predicate);
  if (timed && isOfRelative(sentence, at, predicate)) return RELATIVE;
  if (direct || isAttribute(sentence, at, predicate, timed)) return 1;
  const near = distanceTo(sentence, at, predicate) - insertionBetween(sentence, at, predicate);
  const behind = predicate.from > at;
  if (timed && isOneOf(sentence, at - 2, 'conjunctions')) return behind ? near / 2 : near + BEHIND;
  if (isFronted(sentence, at) && (behind || at <= FRONTED)) return near / 2;
  if (behind && isOpening(sentence, at)) return near / 2;
  if (!behind && (isGapped(sentence, at) || isTakenUp(sentence, at, predicate))) return Math.min(near, GAPPED);
  return near + (timed && behind ? BEHIND : 0);
}

/** "She left Northport on 3 May, and Southport the next day at 2 p.m.": the verb is not said again. */
function isGapped(sentence: ReadSentence, at: number): boolean {
  const joint = sentence.lower.findLastIndex(
    (word, i) => i < at && sentence.grammar.sets.conjunctions.has(word) && sentence.lower[i - 1] === ',',
  );
  const resumed = sentence.predicates.some(({ from }) => from > joint);
  return joint > 0 && at - joint <= GAP && !resumed && sentence.at.some((token) => token >= 0 && token < joint);
}

/** "the tax on the carrier, Northair, in May": what an insertion between commas right before the date adds to the way. */
function insertionBetween(sentence: ReadSentence, at: number, { to }: Predicate): number {
  const { predicates, lower } = sentence;
  const close = at - 2;
  const open = lower[close] === ',' ? lower.lastIndexOf(',', close - 1) : -1;
  if (open < to || close - open > INSERTION) return 0;
  const isInside = (token: number) => token > open && token < close;
  const tells = predicates.some(({ from }) => isInside(from)) || sentence.at.some(isInside);
  return tells ? 0 : distance(sentence, open, close + 1);
}

/** Does the predicate stand right behind: "the 2020 presidential election", "in the 2020 protests", never "on 3 May ..."? */
function isAttribute(sentence: ReadSentence, at: number, predicate: Predicate, timed: boolean): boolean {
  const { from } = predicate;
  const behind = from > at && from <= at + ATTRIBUTE && distance(sentence, at, from) === from - at;
  return behind && (!timed || (!isOneOf(sentence, at - 1, 'onDates') && isEventNoun(predicate)));
}

/** Nouns of events take a date before them even behind a preposition; those of persons are verbs. */
function isEventNoun({ family }: Predicate): boolean {
  return !family.personal && family.id !== 'free';
}

/** "After the crossing, on 3 May, he ...": what lay before is not what happened on the day. */
function isPassed(sentence: ReadSentence, at: number, { from, to }: Predicate): boolean {
  if (to > at || !sentence.lower.slice(to, at).some((word) => word === ',' || word === ':')) return false;
  return anyOneOf(sentence, from - SET_ASIDE, from, 'asides');
}
