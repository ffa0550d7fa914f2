/** Arrest or sentence: which of the two a date tells, where the words could mean either. */

import { anyOneOf, isOneOf } from '../words/distance.ts';
import type { Predicate, ReadSentence } from '../words/sentence.ts';
import { FRONTED } from './date-places.ts';

/** Families of "taken", with or without a border. */
const TAKING = ['transfer', 'deport'];

/** The predicate, of another family where the words between it and the date say so. */
export function passedOn(sentence: ReadSentence, at: number, predicate: Predicate): Predicate {
  const { families } = sentence.grammar;
  const [arrest, passed] = [families.get('arrest'), families.get('sentence')];
  if (arrest && isTakenAway(sentence, at, predicate)) return { ...predicate, family: arrest, to: at - 1 };
  return passed && predicate.family === arrest && isWithTerm(sentence, at, predicate)
    ? { ...predicate, family: passed }
    : predicate;
}

/** "was taken in May 2018": the date's own "in" is no part of "taken in", unless she was taken somewhere. */
function isTakenAway(sentence: ReadSentence, at: number, { family, from }: Predicate): boolean {
  const shared = from === at - 2 && isOneOf(sentence, at - 1, 'beforeDates') && isOneOf(sentence, from - 1, 'helpers');
  return shared && TAKING.includes(family.id) && !isOneOf(sentence, at + 1, 'toTerm');
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
