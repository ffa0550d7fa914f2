/** Somebody whom no text names: "a man of 66 who had been given seven years", "another got five". */

import { isPlural } from '../../text/inflection.ts';
import { anyOneOf, isOneOf } from '../words/distance.ts';
import { BOUNDARY } from '../words/grammar.ts';
import type { ReadSentence } from '../words/sentence.ts';
import { isDone, isOfClauseSubject, isOfObject } from './bystanders.ts';

/** Words of a noun phrase for one person: "a retired harbour pilot of 66". */
const LONGEST_PHRASE = 6;
/** Words from a subject to a figure of its clause. */
const REACH = 14;
/** What can follow "another" where it is a subject, beside the predicates. */
const VERBS = ['copulas', 'perfect', 'auxiliaries'] as const;
/** Verbs of those who serve terms, beside the predicates. */
export const TERM_VERBS = ['servedAlone', 'givenAlone'] as const;
/** Words of "of the nine" or "beside him" behind it, with the verb. */
const OF_GROUP = 4;
/** Words of "a former deputy" before "of his". */
const ROLE = 3;

/** Is the figure at token `at` told of a stranger, who stands nearer than any name? */
export function isOfStranger(sentence: ReadSentence, at: number): boolean {
  // "I got six years, Ada five".
  const verb = verbBefore(sentence, at);
  const ofUnknown = sentence.mentions.some(({ kind, to }) => kind === 'unknown' && (to === at || to === verb));
  if (ofUnknown || isOfTeller(sentence, at) || isOfGroup(sentence, at)) return true;
  if (isOfClauseSubject(sentence, at)) return true;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    if (sentence.grammar.boundaries.get(sentence.lower[i] ?? '') === BOUNDARY.strong || isNamed(sentence, i + 1))
      return false;
    if (isOneOf(sentence, i, 'someone') && isSubject(sentence, i)) return !isActing(sentence, i, at);
    if (isSomeoneOf(sentence, i)) return true;
    // "a pilot who struck and who got six": the first "who" tells whom the second means.
    if (isOneOf(sentence, i, 'relative') && isOneOf(sentence, i - 1, 'conjunctions')) continue;
    if (isOfObject(sentence, i, at)) return true;
    const tells = isOneOf(sentence, i, 'relative') || isDoneTo(sentence, i, at);
    if (tells && isStrangerAt(sentence, nounEnd(sentence, i)) && !isBehindApposition(sentence, i)) return true;
    if (isOfPeople(sentence, i, at)) return true;
  }
  return false;
}

/** "a pilot jailed for six years", "a pilot had been given six"; not "a panel handed her six", "a panel handed Ortiz six". */
function isDoneTo(sentence: ReadSentence, at: number, figure: number): boolean {
  const head = nounEnd(sentence, at) - 1;
  const isNobody = (['prisons', 'courts', 'relative', 'asides'] as const).some((list) => isOneOf(sentence, head, list));
  const told = sentence.predicates.some(({ from, to }) => from <= head && head < to);
  const whom = sentence.lower.slice(at, figure).some((word) => sentence.grammar.genders.has(word));
  const named = sentence.mentions.some(({ from }) => from > at && from < figure);
  return isDone(sentence, at) && !isNobody && !told && !whom && !named;
}

/** Behind the noun that the verb or "who" at the token is told of. */
function nounEnd(sentence: ReadSentence, at: number): number {
  let end = at;
  while (isOneOf(sentence, end - 1, 'helpers') || isOneOf(sentence, end - 1, 'which')) end--;
  // "a pilot, jailed for", not "a pilot, had been".
  return end === at && sentence.lower[end - 1] === ',' ? end - 1 : end;
}

/** "The pilots were given six years", "The other seven lads got four": several, and none of them by name. */
function isOfGroup(sentence: ReadSentence, at: number): boolean {
  const { lower, tokens, mentions, grammar } = sentence;
  const noun = groupAt(sentence);
  if (noun < 0 || noun >= at) return false;
  return !tokens.slice(0, at).some((_, i) => {
    const named = mentions.some(({ kind, from, to }) => kind === 'person' && from <= i && i < to);
    const word = lower[i] ?? '';
    // "The pilots beside him": of him no more is told.
    const beside = i === noun + 2 && isOneOf(sentence, noun + 1, 'afterNoun') && !isVerb(sentence, noun + 1);
    return !beside && (named || grammar.genders.has(word) || grammar.boundaries.get(word) === BOUNDARY.strong);
  });
}

/** Token of the plural with which a sentence opens, where a verb or more about them follows; -1 for none. */
function groupAt(sentence: ReadSentence): number {
  const { lower, tokens, predicates } = sentence;
  const opens = isOneOf(sentence, 0, 'definite') ? 1 : 0;
  let noun = opens;
  while (tokens[noun]?.kind === 'figure' || isOneOf(sentence, noun, 'inNoun')) noun++;
  const word = lower[noun] ?? '';
  const isNoun = isPlural(word) && !isOneOf(sentence, noun, 'stopWords') && tokens[noun]?.kind === 'word';
  const told = isVerb(sentence, noun + 1) || isOneOf(sentence, noun + 1, 'afterNoun');
  return isNoun && told && !predicates.some(({ from, to }) => from <= noun && noun < to) ? noun : -1;
}

/** Does a verb of those who are told of stand at the token? */
function isVerb(sentence: ReadSentence, at: number): boolean {
  const listed = [...VERBS, ...TERM_VERBS].some((list) => isOneOf(sentence, at, list));
  return listed || sentence.predicates.some(({ from }) => from === at);
}

/** "Someone shook him by the shoulder at five": what was done to somebody, whom no verb follows. */
function isActing(sentence: ReadSentence, someone: number, at: number): boolean {
  const { lower, predicates, grammar } = sentence;
  const verb = predicates.find(({ from }) => from === someone + 1);
  const whom = lower.findIndex((word, i) => i > someone + 1 && i < at && grammar.sets.objective.has(word));
  return verb !== undefined && whom > 0 && whom <= verb.to && !anyOneOf(sentence, whom, at, 'conjunctions');
}

/** "Ortiz, once the editor of a paper, who": does what ends before the token only tell more of somebody named? */
function isBehindApposition(sentence: ReadSentence, at: number): boolean {
  const open = sentence.lower[at - 1] === ',' ? sentence.lower.lastIndexOf(',', at - 2) : -1;
  if (open < 0 || anyOneOf(sentence, open, at - 1, 'relativePronouns')) return false;
  return sentence.mentions.some(({ kind, to }) => kind === 'person' && to === open);
}

/** "with women who got six years", "how dockers were woken at five": a plural without article, as the subject of a verb. */
function isOfPeople({ lower, mentions, tokens, grammar }: ReadSentence, at: number, figure: number): boolean {
  const { relative, pluralBe, stopWords, determiners } = grammar.sets;
  const noun = lower[at - 1] ?? '';
  if (!relative.has(lower[at] ?? '') && !pluralBe.has(lower[at] ?? '')) return false;
  if (tokens[at - 1]?.kind !== 'word' || !isPlural(noun) || stopWords.has(noun)) return false;
  const isTold = determiners.has(lower[at - 2] ?? '') || mentions.some(({ from, to }) => from < at && to >= at);
  return !isTold && !lower.slice(at, figure).some((word) => word === ',' || grammar.genders.has(word));
}

/** "I did two": told by somebody of himself, and the sentence does not say who that is. */
function isOfTeller(sentence: ReadSentence, at: number): boolean {
  return isOneOf(sentence, at - 2, 'tellers') && !sentence.mentions.some(({ kind }) => kind === 'person');
}

/** "Ada was given six years", "Ada got six": the first token of the verb right before the figure; the figure's for none. */
function verbBefore(sentence: ReadSentence, at: number): number {
  const verb = sentence.predicates.find(({ to }) => to === at || (to === at - 1 && isOneOf(sentence, to, 'toTerm')));
  let from = verb?.from ?? at;
  while (verb && isOneOf(sentence, from - 1, 'helpers')) from--;
  return from;
}

/** Does a noun phrase for somebody new end before token `end`? Behind "Ortiz," or "Ortiz is" it tells more of Ortiz. */
export function isStrangerAt(sentence: ReadSentence, end: number): boolean {
  // "who made a bid for the office and who was given six years": the one of the first clause.
  if (isOneOf(sentence, end - 1, 'conjunctions')) return false;
  for (let i = end - 1; i >= Math.max(0, end - LONGEST_PHRASE); i--) {
    // "led a strike when she was 30": no part of the phrase.
    const other = sentence.grammar.genders.has(sentence.lower[i] ?? '') && !isOneOf(sentence, i - 1, 'indefinite');
    if (sentence.tokens[i]?.kind === 'mark' || other || isNamed(sentence, i + 1)) return false;
    // "Ortiz, for one, who".
    if (isOneOf(sentence, i, 'someone') && isOneOf(sentence, i - 1, 'forTerm')) return false;
    if (isOneOf(sentence, i, 'indefinite') || isOneOf(sentence, i, 'someone'))
      return sentence.lower[i - 1] !== ',' && !isOneOf(sentence, i - 1, 'copulas');
  }
  return false;
}

/** "a deputy of his": somebody new, whom the text tells through another; not "with a deputy of his", "a cell of her own". */
function isSomeoneOf(sentence: ReadSentence, at: number): boolean {
  const { lower, grammar } = sentence;
  if (!isOneOf(sentence, at, 'genitive') || !grammar.genders.has(lower[at + 1] ?? '')) return false;
  const article = lower.findLastIndex((_, i) => i < at && isOneOf(sentence, i, 'indefinite'));
  if (article < Math.max(0, at - ROLE) || isOneOf(sentence, at + 2, 'owning')) return false;
  const isApart =
    lower.slice(Math.max(0, article - 2), article).includes(',') || isOneOf(sentence, article - 1, 'copulas');
  return !isApart && !isOneOf(sentence, article - 1, 'oblique');
}

/** Does the name of somebody end before token `to`? "at the bank" is none. */
function isNamed(sentence: ReadSentence, to: number): boolean {
  return sentence.mentions.some((mention) => {
    if (mention.to !== to || mention.kind === 'place' || mention.kind === 'thing') return false;
    return mention.kind !== 'organisation' || !isOneOf(sentence, mention.from - 1, 'atHours');
  });
}

/** "Another had been", "one of them got", "someone beside him got": it opens a clause, and its verb follows. */
function isSubject(sentence: ReadSentence, at: number): boolean {
  const opens = sentence.tokens[at - 1]?.kind !== 'word' || isOneOf(sentence, at - 1, 'conjunctions');
  // "Most of it she spent alone": a time, and nobody.
  const ofIt = isOneOf(sentence, at + 2, 'placePronouns') || isOneOf(sentence, at + 2, 'takingUp');
  const ofTime = isOneOf(sentence, at + 3, 'timeNouns');
  if (isOneOf(sentence, at + 1, 'genitive') && (ofIt || ofTime)) return false;
  const reach = isOneOf(sentence, at + 1, 'genitive') || isOneOf(sentence, at + 2, 'objective') ? OF_GROUP : 1;
  return opens && Array.from({ length: reach }, (_, i) => at + 1 + i).some((i) => isVerb(sentence, i));
}
