/** Arrest or sentence: which of the two a date tells, where the words could mean either. */

import { anyOneOf, isOneOf } from '../words/distance.ts';
import type { Predicate, ReadSentence } from '../words/sentence.ts';
import { FRONTED } from './date-places.ts';

/** Families of "taken", with or without a border. */
const TAKING = ['transfer', 'deport'];

/** "and taken", "and then driven": words from a date to the verb that shares it. */
const NEXT = 3;
/** "was seized in the street by men in masks, driven": words from the one verb to the other. */
const CLAUSE = 12;

/** The predicate, of another family where the words between it and the date say so. */
export function passedOn(sentence: ReadSentence, at: number, predicate: Predicate): Predicate {
  const { families } = sentence.grammar;
  const [arrest, passed, deport] = [families.get('arrest'), families.get('sentence'), families.get('deport')];
  if (deport && predicate.family === arrest && isOnWay(sentence, at, predicate))
    return { ...predicate, family: deport };
  if (arrest && isTakenAway(sentence, at, predicate)) return { ...predicate, family: arrest, to: at - 1 };
  const isPassed =
    predicate.family === arrest ? isWithTerm(sentence, at, predicate) : isOfTrial(sentence, at, predicate);
  return passed && isPassed ? { ...predicate, family: passed } : predicate;
}

/** "was given six years at a trial in 2022": the day of the trial is that of the sentence. */
function isOfTrial(sentence: ReadSentence, at: number, { family, from, to }: Predicate): boolean {
  const { predicates, figures } = sentence;
  const held =
    isOneOf(sentence, from - 1, 'determiners') &&
    (isOneOf(sentence, from - 2, 'atHours') || isOneOf(sentence, from - 2, 'asides'));
  if (family.id !== 'charge' || !held || to !== at - 1) return false;
  const others = figures.filter(({ kind }) => kind === 'date').length > 1;
  return !others && predicates.some((p) => ['sentence', 'arrest'].includes(p.family.id) && p.to <= from);
}

/** "was taken in May 2018": the date's own "in" is no part of "taken in", unless she was taken somewhere. */
function isTakenAway(sentence: ReadSentence, at: number, { family, from }: Predicate): boolean {
  const shared = from === at - 2 && isOneOf(sentence, at - 1, 'beforeDates') && isOneOf(sentence, from - 1, 'helpers');
  return shared && TAKING.includes(family.id) && !isOneOf(sentence, at + 1, 'toTerm');
}

/** "was seized in May 2020 and driven to the border", "In May she was seized, driven to the border": both happened then. */
function isOnWay(sentence: ReadSentence, at: number, { from, to }: Predicate): boolean {
  const [end, reach] = at <= FRONTED && from > at ? [to, CLAUSE] : [at + 1, NEXT];
  return sentence.predicates.some(({ family, from: way }) => {
    if (family.id !== 'deport' || way < end || way - end >= reach) return false;
    if (end > at + 1) return sentence.lower.slice(end, way).some((_, i) => isNextVerb(sentence, end + i));
    return isOneOf(sentence, end, 'conjunctions');
  });
}

/** ", driven", "and driven". */
function isNextVerb(sentence: ReadSentence, at: number): boolean {
  const joint = sentence.lower[at] === ',' || isOneOf(sentence, at, 'conjunctions');
  return joint && sentence.predicates.some(({ from }) => from === at + 1);
}

/** "was jailed for ten years in 2023": the date is that of the sentence, unless somebody is held "since" it. */
function isWithTerm(sentence: ReadSentence, at: number, { to }: Predicate): boolean {
  const { kind, unit } = sentence.figures[sentence.tokens[to + 1]?.figure ?? -1] ?? {};
  const term = kind === 'duration' && unit === 'years' && isOneOf(sentence, to, 'forTerm');
  return term && !isOneOf(sentence, at - 1, 'sinceDates') && !isOneOf(sentence, at - 1, 'fromDates');
}

/** "was stopped in May 2019 and got six years": a court passes them later. */
export function isPassedLater(sentence: ReadSentence, at: number, { family, from }: Predicate): boolean {
  const joined = from > at && isOneOf(sentence, at + 1, 'conjunctions') && anyOneOf(sentence, 0, at, 'helpers');
  return family.id === 'sentence' && joined && at > FRONTED;
}
