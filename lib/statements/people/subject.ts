/** Whom a figure is about: the right "six years" of the right person, by grammar first, then by nearness. */

import type { Discourse } from '../discourse.ts';
import type { Reader } from '../reader.ts';
import { anyOneOf, distance, distanceTo, isOneOf } from '../words/distance.ts';
import type { ReadSentence } from '../words/sentence.ts';
import { type Candidate, candidates, isOblique, type Subject } from './candidates.ts';
import { hasKin } from './kin-between.ts';
import { onlyPerson } from './only-person.ts';
import { ofRelativeClause } from './relative-clause.ts';
import { isOfStranger } from './strangers.ts';
import { isTellingKin } from './telling-kin.ts';

export type { Subject } from './candidates.ts';

/** What it costs to take somebody for the subject who is acted with or upon, in words of distance. */
const OBLIQUE_COST = 7;
/** "six years for Ortiz": how far behind the figure the person may stand. */
const TRAILING = 6;
/** The person stands right behind. */
const NEXT = 3;
/** A figure this early can be part of a fronted phrase, whose subject follows within reach. */
const FRONTED = 8;
/** "In 2023 a court sentenced Ortiz": a figure that opens the sentence needs no comma. */
const FIRST = 1;
const REACH = 18;
/** Tokens between two of one list: a comma, "and", or both. */
const JOINT = 2;

/** The person of the figure at token `at`; null when the text names none. */
export function findSubject(sentence: ReadSentence, at: number, reader: Reader, discourse: Discourse): Subject | null {
  const list = candidates(sentence, reader, discourse);
  const found = trailing(sentence, at, list);
  if (found || isOfStranger(sentence, at)) return found;
  const subject =
    ofRelativeClause(sentence, at, list, reader) ??
    resumed(sentence, at, list) ??
    respectively(sentence, at, list) ??
    nearest(sentence, at, list, reader) ??
    onlyPerson(sentence, reader, discourse);
  return subject?.ids.length === 0 ? null : subject;
}

/** "six years for Ortiz". */
function trailing(sentence: ReadSentence, at: number, list: readonly Candidate[]): Subject | null {
  const found = list.find(
    ({ named, from, to }) =>
      named &&
      from > at &&
      from <= at + TRAILING &&
      !sentence.tokens[to - 1]?.possessive &&
      isOneOf(sentence, from - 1, 'trailing') &&
      distance(sentence, at, from) === from - at,
  );
  return found?.subject ?? null;
}

/** "Ortiz, arrested while he challenged Lindgren, was serving ...": behind the comma the first name is meant again. */
function resumed(sentence: ReadSentence, at: number, list: readonly Candidate[]): Subject | null {
  const comma = sentence.lower.lastIndexOf(',', at);
  if (comma < 0 || !isOneOf(sentence, comma + 1, 'resuming')) return null;
  if (list.some((c) => c.from > comma && c.to <= at)) return null;
  const first = list.findLast((c) => isNextSubject(sentence, c, comma)) ?? list.find((c) => !isOblique(sentence, c));
  if (!first?.named || first.to >= comma || sentence.lower[first.to] !== ',') return null;
  return hasKin(sentence, 0, at) ? { ...first.subject, sure: false } : first.subject;
}

/** "Ortiz had six years, and Lindgren, who ..., had five": a name that opens a clause of its own. */
function isNextSubject({ lower, grammar }: ReadSentence, { named, from, to }: Candidate, end: number): boolean {
  const joint = grammar.sets.conjunctions.has(lower[from - 1] ?? '') && [',', ';'].includes(lower[from - 2] ?? '');
  return named && joint && to < end && lower[to] === ',';
}

/** "Ortiz and Lindgren got six and five years respectively": names and figures in the same order. */
function respectively(sentence: ReadSentence, at: number, list: readonly Candidate[]): Subject | null {
  if (!anyOneOf(sentence, 0, sentence.lower.length, 'respectively')) return null;
  const figures = sentence.at.filter((i) => i >= 0);
  const persons = list.filter((c) => c.subject.ids.length === 1);
  if (figures.length !== persons.length) return null;
  return persons[figures.indexOf(at)]?.subject ?? null;
}

/** The person nearest before the figure, else behind it, with those of the same list. */
function nearest(sentence: ReadSentence, at: number, list: readonly Candidate[], reader: Reader): Subject | null {
  const before = list.filter(
    (c) => c.to <= at && !isCompanion(sentence, c) && !isTellingKin(sentence, c, reader.names),
  );
  const pool = before.length > 0 ? before : list.filter((c) => isBehind(sentence, at, c));
  const acting = pool.filter((c) => c.named || c.kin || !isOblique(sentence, c));
  const cost = (c: Candidate) => distanceTo(sentence, at, c) + (isOblique(sentence, c) ? OBLIQUE_COST : 0);
  // "Ortiz's son was arrested with him and got six years": not he.
  const pick = (acting.length > 0 ? acting : pool).reduce<Candidate | null>(
    (best, c) => (best && cost(best) <= cost(c) ? best : c),
    null,
  );
  if (!pick) return null;
  const main = mainSubject(sentence, pick, list, reader);
  if (main) return main;
  const group = joined(sentence, pool, pick);
  const apart = pick.named && pick.to <= at && isOblique(sentence, pick) && !isDescribed(sentence, pick);
  const doubtful = hasKin(sentence, pick.to, at) || apart;
  if (group.length === 1) return doubtful ? { ...pick.subject, sure: false } : pick.subject;
  const ids = group.flatMap((c) => c.subject.ids).sort();
  return { ids, label: group.map((c) => c.subject.label).join(', '), sure: false };
}

/** "the case of Ortiz, held since May": what follows right behind the comma is told of whoever stands before it. */
function isDescribed(sentence: ReadSentence, { from, to }: Candidate): boolean {
  if (!isOneOf(sentence, from - 1, 'genitive') || sentence.lower[to] !== ',') return false;
  return sentence.predicates.some((p) => p.family.personal && p.from === to + 1);
}

/** "with his son Eduard". */
function isCompanion(sentence: ReadSentence, candidate: Candidate): boolean {
  return candidate.kin === true && isOblique(sentence, candidate);
}

/**
 * "Ortiz was jailed for standing against Lindgren and got six years": where sources tell no such things of whoever is
 * nearest, and nothing follows that is told of them, the first of the sentence is meant.
 */
function mainSubject(
  sentence: ReadSentence,
  pick: Candidate,
  list: readonly Candidate[],
  { told }: Reader,
): Subject | null {
  const isTold = ({ subject }: Candidate) => subject.ids.every((id) => told?.has(id));
  if (told === null || !pick.named || isTold(pick) || isSubjectOf(sentence, pick)) return null;
  const first = list.find((candidate) => !isOblique(sentence, candidate));
  return first && first.to <= pick.from && isTold(first) ? first.subject : null;
}

/** Does a verb, "who" or a comma follow right behind? */
function isSubjectOf(sentence: ReadSentence, { to }: Candidate): boolean {
  const lists = ['resuming', 'relative', 'relativeGenitive', 'auxiliaries', 'copulas'] as const;
  return (
    sentence.lower[to] === ',' ||
    lists.some((list) => isOneOf(sentence, to, list)) ||
    sentence.predicates.some(({ from }) => from === to)
  );
}

/** "After four years in prison, she ...": the person behind a fronted length of time, or right behind the figure. */
function isBehind(sentence: ReadSentence, at: number, { from, named }: Candidate): boolean {
  if (from < at || sentence.lower.slice(at, from).includes(';')) return false;
  // "for a year they let nobody near her".
  const told = !named && sentence.predicates.some((p) => p.from <= from && from < p.to);
  if (told && from - at <= FRONTED && distance(sentence, at, from) === from - at) return true;
  if (from - at <= NEXT || (at <= FIRST && distance(sentence, at, from) <= REACH)) return true;
  // "It was six when they woke Ortiz", "it was in May that they took Ortiz".
  const opens = isOneOf(sentence, at + 1, 'atTheTime') || isOneOf(sentence, at + 1, 'complementisers');
  if (at <= FRONTED && opens && distance(sentence, at, from) <= REACH) return true;
  return at <= FRONTED && sentence.lower.slice(at, from).includes(',') && distance(sentence, at, from) <= REACH;
}

/** "Ortiz and Lindgren": names joined by "and" or commas alone are one subject of several. */
function joined(sentence: ReadSentence, list: readonly Candidate[], pick: Candidate): Candidate[] {
  const group = [pick];
  let [first] = group;
  for (let i = list.indexOf(pick) - 1; i >= 0 && first; i--) {
    const before = list[i];
    if (!before || !isJoint(sentence, before.to, first.from)) break;
    group.unshift(before);
    first = before;
  }
  return anyOneOf(sentence, first?.to ?? 0, pick.from, 'conjunctions') ? group : [pick];
}

function isJoint(sentence: ReadSentence, from: number, to: number): boolean {
  const between = sentence.lower.slice(from, to);
  return (
    between.length > 0 &&
    between.length <= JOINT &&
    between.every((word, i) => word === ',' || isOneOf(sentence, from + i, 'conjunctions'))
  );
}
