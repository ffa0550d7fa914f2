/** A length of time in prison: passed by a court, or served. The words around it decide. */

import { isGerund } from '../../text/inflection.ts';
import type { Figure } from '../../types.ts';
import { anyOneOf, distance, distanceTo, isOneOf } from '../words/distance.ts';
import { nearest } from '../words/nearest.ts';
import type { Predicate, ReadSentence } from '../words/sentence.ts';
import { isOfFirstFreedom } from './first-freedom.ts';
import { isSentDown } from './sent-down.ts';
import { termBefore } from './term-before.ts';

/** A predicate this near belongs to a length of time without doubt. */
export const CLOSE = 10;
/** A cue ("spent", "handed") ends within so many words before the figure, */
const CUE = 4;
/** and begins no looser than this. */
const LOOSE_CUE = 7;
/** A word for the sentence this near before the figure is what it tells, whatever the cues. */
const BESIDE = 3;
/** Words from "given" to the term, with those for whom it is given between. */
const LONGEST_OBJECT = 9;
/** Stays and talks are told in these units, terms of prison are not. */
const SHORT_UNITS = ['minutes', 'hours', 'days', 'weeks'];
/** Unless there are so many of them: "for 1,200 days". */
const MANY = 100;

/** Families that tell of prison. */
const PRISON = ['arrest', 'hold', 'sentence'];

/** What a length of time tells. */
export interface Told {
  /** Id of the family. */
  family: string;
  /** Where it stands; null when the verb alone tells it: "done four years". */
  predicate: Predicate | null;
  sure: boolean;
  /** Id of the family that the words may mean as well. */
  also?: string;
  /** They mean one of the two. */
  either?: boolean;
  /** No word tells it. */
  bare?: boolean;
}

/** "was put away for six years", "had done six years.": a sentence, or time served. */
const EITHER = { sure: true, also: 'sentence', either: true };

/** Is it too short for a term of prison? */
export function isShort({ unit, low }: Figure): boolean {
  return SHORT_UNITS.includes(unit ?? '') && Number(low) < MANY;
}

/** The nearest predicate of these families, where it is close. */
export function nearOf(sentence: ReadSentence, at: number, ...families: string[]): Predicate | null {
  const hit = nearest(sentence, at, (p) => families.includes(p.family.id));
  return hit && hit.cost <= CLOSE ? hit.predicate : null;
}

/** Null when no word ties the length of time to prison. */
export function prisonTerm(sentence: ReadSentence, at: number, figure: Figure): Told | null {
  // "was to have served ten years" tells what a court had passed.
  if (isOneOf(sentence, at - 1, 'servedAlone') && isOneOf(sentence, at - 3, 'toTerm'))
    return { family: 'sentence', predicate: null, sure: true };
  if (isToServe(sentence, at)) return { family: 'sentence', predicate: null, sure: true };
  if (isInside(sentence, at)) return { family: 'hold', predicate: null, sure: true };
  const verb = verbOfTerm(sentence, at);
  if (verb) return { family: 'sentence', predicate: verb, sure: true };
  const told = termBefore(sentence, at);
  if (told) return { family: 'sentence', predicate: told, sure: true };
  const held = nearOf(sentence, at, 'hold', 'arrest');
  const passed = nearOf(sentence, at, 'sentence');
  const [servedAt, handedAt] = [cue(sentence, at, 'servedCues'), cue(sentence, at, 'sentenceCues')];
  // "had been handed six years", "after serving four years": the nearer of the two decides.
  const served = servedAt >= 0 && servedAt >= handedAt;
  const handed = handedAt > servedAt;
  // "they put Ortiz away for six years".
  const isTaken = held?.family.id === 'arrest' && held.to < at && isOneOf(sentence, at - 1, 'forTerm');
  const taken = isTaken && !served && !handed;
  if (!passed && (taken || cue(sentence, at, 'eitherCues') === at))
    return { family: 'hold', predicate: held, ...EITHER };
  if (passed && passed.from > at && isOneOf(sentence, at + 1, 'genitive'))
    return { family: 'hold', predicate: passed, sure: served };
  if (figure.elided && isOneOf(sentence, at - 1, 'servedAlone')) return { family: 'hold', predicate: held, sure: true };
  const beside = passed && passed.to <= at && distanceTo(sentence, at, passed) <= BESIDE;
  if (served && held && !beside) return { family: 'hold', predicate: held, sure: true };
  // "sentenced to six years, and for one of them kept apart": what lasted "for" a time was not passed by a court.
  const lasted = isOneOf(sentence, at - 1, 'forTerm') && !beside && !handed;
  // "in prison for four years now and for three before": it goes on with what went before.
  if (figure.elided && lasted && held?.family.id === 'hold' && held.to <= at)
    return { family: 'hold', predicate: held, sure: false };
  if (passed && !lasted) return { family: 'sentence', predicate: passed, sure: true };
  if (handed && held) return { family: 'sentence', predicate: held, sure: true };
  if (held && isStay(sentence, at, held)) return { family: 'hold', predicate: held, ...EITHER };
  return withoutPrison(sentence, at, figure);
}

/** "Six years of prison", "for six years Ortiz sat in a cell", "the six years that Ortiz sat in a cell". */
function isStay(sentence: ReadSentence, at: number, { from }: Predicate): boolean {
  if (from === at + 1) return isOneOf(sentence, from, 'genitive');
  const sat =
    isOneOf(sentence, from - 1, 'helpers') || sentence.grammar.servedCues.at(sentence.lower, from - 1).length > 0;
  const tied = isOneOf(sentence, at - 1, 'forTerm') || isOneOf(sentence, at + 1, 'complementisers');
  return sat && from > at && tied;
}

/** "four years inside", "four years inside on a ten-year sentence"; not "inside the harbour". */
function isInside(sentence: ReadSentence, at: number): boolean {
  if (!isOneOf(sentence, at + 1, 'inside')) return false;
  const next = sentence.tokens[at + 2];
  return next?.kind !== 'word' || (isOneOf(sentence, at + 2, 'afterNoun') && !isOneOf(sentence, at + 2, 'genitive'));
}

/** "Ortiz was sentenced to four, Lindgren to six years in prison": told by the verb, however far, and by its "to". */
function verbOfTerm(sentence: ReadSentence, at: number): Predicate | undefined {
  if (!isOneOf(sentence, at - 1, 'toTerm')) return undefined;
  return sentence.predicates.findLast(({ family, to }) => family.id === 'sentence' && to < at);
}

/** "six years to serve", "six years, to be served in Northport". */
function isToServe({ lower, grammar }: ReadSentence, at: number): boolean {
  return grammar.toServe.at(lower, lower[at + 1] === ',' ? at + 2 : at + 1).length > 0;
}

/** "in Northport, where she spent six years": no prison, if none is spoken of. */
function isElsewhere(sentence: ReadSentence, at: number): boolean {
  const there = anyOneOf(sentence, at - CUE, at, 'wherePlaces') && isOneOf(sentence, at - 1, 'servedAlone');
  return there && !sentence.predicates.some(({ family, to }) => PRISON.includes(family.id) && to < at);
}

/** "done four years", "given six years": the verb alone tells it. */
function withoutPrison(sentence: ReadSentence, at: number, figure: Figure): Told | null {
  if (isElsewhere(sentence, at)) return null;
  if (isOneOf(sentence, at - 1, 'servedAlone'))
    return { family: 'hold', predicate: null, sure: false, ...(sentence.tokens[at + 1]?.kind !== 'word' && EITHER) };
  if (isUntilFree(sentence, at) || isOfFirstFreedom(sentence, at))
    return { family: 'hold', predicate: null, sure: true };
  const given =
    isOneOf(sentence, at - 1, 'givenAlone') ||
    figure.elided ||
    isSentDown(sentence, at, figure) ||
    isGivenByCourt(sentence, at, figure) ||
    isGivenBehind(sentence, at, figure);
  if (isForDeed(sentence, at, figure)) return { family: 'sentence', predicate: null, sure: true };
  return given ? { family: 'sentence', predicate: null, sure: true } : null;
}

/** "Six years for that!", "13 years, for running a newspaper": a sentence by itself that tells what a term was given for. */
function isForDeed(sentence: ReadSentence, at: number, { unit }: Figure): boolean {
  const reason = sentence.lower[at + 1] === ',' ? at + 2 : at + 1;
  const deed = sentence.lower[reason + 1] ?? '';
  if (at > 0 || unit !== 'years' || !isOneOf(sentence, reason, 'forTerm')) return false;
  const verbal = sentence.lower.some((_, i) => isOneOf(sentence, i, 'copulas') || isOneOf(sentence, i, 'auxiliaries'));
  return !verbal && (isGerund(deed) || isOneOf(sentence, reason + 1, 'deeds'));
}

/** "walked free after four years": what went before a release was time in prison. */
function isUntilFree(sentence: ReadSentence, at: number): boolean {
  const ends = sentence.tokens[at + 1]?.kind !== 'word' || isOneOf(sentence, at + 1, 'conjunctions');
  const freed = sentence.predicates.some(({ family, to }) => family.id === 'free' && to === at - 1);
  return ends && freed && isOneOf(sentence, at - 1, 'untilFree');
}

/** "The six years that Ortiz was given", "What she got was six years": the verb stands apart. */
function isGivenBehind(sentence: ReadSentence, at: number, { unit }: Figure): boolean {
  if (unit !== 'years') return false;
  if (isOneOf(sentence, at - 1, 'auxiliaries') && isOneOf(sentence, at - 2, 'givenAlone')) return true;
  let verb = isOneOf(sentence, at + 1, 'complementisers') ? at + 2 : at + 1;
  const person = sentence.mentions.find(({ kind, from }) => kind === 'person' && from === verb);
  if (!person && !sentence.grammar.genders.has(sentence.lower[verb] ?? '')) return false;
  verb = person?.to ?? verb + 1;
  while (isOneOf(sentence, verb, 'helpers')) verb++;
  return isOneOf(sentence, at - 1, 'determiners') && isOneOf(sentence, verb, 'givenAlone');
}

/** "A court had given the crane driver six years". */
function isGivenByCourt(sentence: ReadSentence, at: number, { unit }: Figure): boolean {
  const verb = sentence.lower.findLastIndex((_, i) => i < at && isOneOf(sentence, i, 'givenAlone'));
  const whom = verb >= 0 && at - verb <= LONGEST_OBJECT && distance(sentence, verb, at) === at - verb;
  return whom && unit === 'years' && anyOneOf(sentence, 0, verb, 'courts');
}

/** Token behind the last of the cues that stand shortly before the figure, with no boundary between; -1 for none. */
function cue(sentence: ReadSentence, at: number, list: 'servedCues' | 'sentenceCues' | 'eitherCues'): number {
  return sentence.lower.reduce((last, _, i) => {
    if (i >= at || distance(sentence, i, at) > LOOSE_CUE) return last;
    const hits = sentence.grammar[list].at(sentence.lower, i).filter(({ to }) => to <= at && at - to < CUE);
    return Math.max(last, ...hits.map(({ to }) => to));
  }, -1);
}
