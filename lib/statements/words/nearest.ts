/** The predicate that tells a figure: the nearest that can. */
import { isParticiple } from '../../text/inflection.ts';
import { anyOneOf, distance, distanceTo, isOneOf } from './distance.ts';
import type { Predicate, ReadSentence } from './sentence.ts';

/** A predicate looser than this does not tell the figure. */
export const LOOSEST = 14;
/** Words from "before" to what was after it. */
const ASIDE = 6;
/** Words before a noun in which "before" makes it one of time. */
const BACKDROP = 3;

/** "60 stranded young miners who": words from a figure to the clause of its noun. */
const NOUN = 4;
/** Words of that clause before its verb. */
const CLAUSE = 8;
/** Words of an apposition. */
const APPOSITION = 16;
/** How near a predicate of it counts as. */
const RELATIVE = 3;

/** A predicate and how far it stands from the figure; the likelier, the less. */
export interface Nearby {
  predicate: Predicate;
  cost: number;
}

/** Does the predicate stand in an aside that begins behind the figure: "3 May, before the crossing"? */
export function isAside(sentence: ReadSentence, at: number, predicate: Predicate): boolean {
  return anyOneOf(sentence, Math.max(at + 1, predicate.from - ASIDE), predicate.from, 'asides');
}

/** "Ortiz, who married in 2017, was arrested", "Ortiz, elected in 2017, ...": what is inserted keeps its figures. */
export function isOfInsertion({ lower, grammar }: ReadSentence, at: number, { from }: Predicate): boolean {
  const opens = lower.lastIndexOf(',', at) + 1;
  const closes = lower.indexOf(',', at);
  if (opens === 0 || closes < 0 || from < closes) return false;
  const first = lower[opens] ?? '';
  return grammar.sets.relativePronouns.has(first) || isParticiple(first);
}

/** "before the strike 90 were at work": a noun that only says when. */
function isBackdrop(sentence: ReadSentence, at: number, { from, to }: Predicate): boolean {
  if (to > at || !isOneOf(sentence, from - 1, 'determiners') || isOneOf(sentence, to, 'genitive')) return false;
  return anyOneOf(sentence, from - BACKDROP, from - 1, 'asides');
}

/** "60 miners whom the navy had later picked up": what the clause right behind the noun tells. */
export function isOfNounClause(sentence: ReadSentence, at: number, { from }: Predicate): boolean {
  const noun = sentence.lower.findIndex((_, i) => i > at && isOneOf(sentence, i, 'relativePronouns'));
  if (noun <= at || noun - at > NOUN || from <= noun || from - noun > CLAUSE) return false;
  return distance(sentence, at, noun) === noun - at && distance(sentence, noun + 1, from) === from - noun - 1;
}

/** "60 more had been freed": words of the verb itself, which put nothing between it and its subject. */
function helpersBetween(sentence: ReadSentence, at: number, { from }: Predicate): number {
  let first = from;
  while (first - 1 > at && isOneOf(sentence, first - 1, 'helpers')) first--;
  return from - first;
}

/** "60 miners, Holm among them, were freed": what stands between commas parts no subject from its verb. */
function appositionBetween(sentence: ReadSentence, at: number, { from }: Predicate): number {
  const open = sentence.lower.indexOf(',', at);
  const close = open < 0 ? -1 : sentence.lower.indexOf(',', open + 1);
  if (close < 0 || close >= from || open - at > NOUN || close - open > APPOSITION) return 0;
  const resumes = isOneOf(sentence, close + 1, 'helpers') || close + 1 === from;
  const plain = !sentence.predicates.some((p) => p.from > at && p.to <= open);
  return resumes && plain ? distance(sentence, open, close + 1) : 0;
}

/** The nearest of the predicates that are able to tell the figure at token `at`; null when none is near. */
export function nearest(sentence: ReadSentence, at: number, able: (predicate: Predicate) => boolean): Nearby | null {
  let best: Nearby | null = null;
  for (const predicate of sentence.predicates) {
    if (!able(predicate) || isAside(sentence, at, predicate) || isBackdrop(sentence, at, predicate)) continue;
    const between = helpersBetween(sentence, at, predicate) + appositionBetween(sentence, at, predicate);
    const apart = distanceTo(sentence, at, predicate) - between;
    const cost = isOfNounClause(sentence, at, predicate) ? Math.min(RELATIVE, apart) : apart;
    if (cost <= LOOSEST && (!best || cost < best.cost)) best = { predicate, cost };
  }
  return best;
}
