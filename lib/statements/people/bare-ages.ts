/** Bare numbers that are ages: "Ortiz is 63", "arrested at 38", "Now 63, Ortiz left". */
import { isPlural } from '../../text/inflection.ts';
import { isAtTheTime } from '../dates/time-clauses.ts';
import { isOfTerm } from '../durations/part-lengths.ts';
import { isOwner } from '../listed.ts';
import { anyOneOf, isOneOf } from '../words/distance.ts';
import type { ReadSentence } from '../words/sentence.ts';
import { superlativeOf } from './ages.ts';

/** Words between a person and the verb that only tell more of the person: ", the captain of the Alma,". */
const MORE = 12;
/** Words and the comma before an age that ends a line of a profile. */
const LONGEST_ROLE = 6;
/** No hour of a clock is as high, and hardly any other number stands alone behind "at". */
const LAST_HOUR = 24;
/** Hardly anybody of whom news tells is younger. */
const YOUNGEST = 15;
/** "came out at 60": from the verb to the age, with a word between. */
const PARTICLE = 2;
/** Words from "put" to the "at" of its number. */
const REACH = 12;

/** Do the words around a number without unit or noun make it an age? */
export function isBareAge(sentence: ReadSentence, at: number, value: number): boolean {
  return (
    isApposed(sentence, at, value) ||
    isFrontedAge(sentence, at) ||
    isAtAge(sentence, at, value) ||
    isPredicate(sentence, at)
  );
}

/** "He's 63", "Shes 41 now". */
function isContracted({ tokens, grammar }: ReadSentence, at: number): boolean {
  return tokens[at]?.possessive === true && grammar.genders.has(tokens[at]?.lower ?? '');
}

/** "is 63", "is barely 63", "turned out to be only 63", "went in at 38 and is 43". */
function isPredicate(sentence: ReadSentence, at: number): boolean {
  // "was “not yet 25”": a quotation mark may stand between.
  const quoted = sentence.tokens[at - 1]?.kind === 'mark' && sentence.lower[at - 1] !== ',';
  let verb = quoted ? at - 2 : at - 1;
  while (isOneOf(sentence, verb, 'ageAdverbs')) verb--;
  // "the youngest of those, at 25,".
  if (isOneOf(sentence, verb, 'atHours') && sentence.lower[verb - 1] === ',') verb--;
  // "the youngest only 25", "the youngest, only 25".
  const whom = sentence.lower[verb] === ',' ? verb - 1 : verb;
  // "the youngest one's 25".
  const one = isOneOf(sentence, whom, 'someone') && isOneOf(sentence, whom - 1, 'superlatives');
  // "the youngest of them 25", "the youngest among them just 25".
  const ofThem =
    isOneOf(sentence, whom, 'resumptive') &&
    !isOneOf(sentence, whom, 'definite') &&
    (isOneOf(sentence, whom - 1, 'genitive') || isOneOf(sentence, whom - 1, 'among')) &&
    isOneOf(sentence, whom - 2, 'superlatives');
  if (isContracted(sentence, verb) || one || ofThem || isOneOf(sentence, whom, 'superlatives')) return true;
  if (!isOneOf(sentence, verb, 'copulas')) return false;
  while (isOneOf(sentence, verb - 1, 'copulas')) verb--; // "is now only 60"
  const superlative = superlativeOf(sentence, at);
  return (superlative >= 0 && superlative < at) || isPersonBefore(sentence, verb);
}

/** "At 63, Ortiz is free", "Now 63, Ortiz is free", "At 63 she is free". */
function isFrontedAge(sentence: ReadSentence, at: number): boolean {
  const opens = isOneOf(sentence, 0, 'atHours') || isOneOf(sentence, 0, 'nowWords');
  const comma = sentence.lower[at + 1] === ',';
  return at === 1 && opens && isNamedAt(sentence, comma ? at + 2 : at + 1);
}

/** "Ortiz, arrested at 38,", "she came out at forty-three": behind a verb, in a clause that has a person. */
function isAtAge(sentence: ReadSentence, at: number, value: number): boolean {
  if (!isOneOf(sentence, at - 1, 'atHours') || anyOneOf(sentence, at - REACH, at, 'levels')) return false;
  if (value < YOUNGEST || (value <= LAST_HOUR && !isBehindVerb(sentence, at))) return false;
  return sentence.lower.slice(0, at).some((_, i) => isNamedAt(sentence, i));
}

/** "came out at 22", "given six years at 22": no hour of a clock. */
function isBehindVerb({ predicates, figures, tokens }: ReadSentence, at: number): boolean {
  const term = figures[tokens[at - 2]?.figure ?? -1]?.kind === 'duration';
  return term || predicates.some(({ to }) => to < at && to >= at - PARTICLE);
}

/** Does a person's name or a pronoun begin at the token? */
function isNamedAt({ mentions, lower, grammar }: ReadSentence, at: number): boolean {
  return grammar.genders.has(lower[at] ?? '') || mentions.some(({ kind, from }) => kind === 'person' && from === at);
}

/** "The founder, 63, left": a number between commas behind a noun of one; "Ortiz, 63: six years"; "with Ortiz, 63."; "a pilot of 52 who". */
function isApposed(sentence: ReadSentence, at: number, value: number): boolean {
  const ofOne = isOneOf(sentence, at - 1, 'genitive') && isOneOf(sentence, at - 3, 'indefinite');
  if (ofOne || isOfNamed(sentence, at)) return !isOneOf(sentence, at - 2, 'sumNouns') && !isOfTerm(sentence, at);
  const noun = sentence.tokens[at - 2];
  const next = isOneOf(sentence, at + 1, 'nowWords') ? at + 2 : at + 1;
  const enclosed = sentence.lower[at - 1] === ',' && sentence.lower[next] === ',';
  const heads = sentence.lower[at - 1] === ',' && [':', '(', '.'].includes(sentence.lower[at + 1] ?? '.');
  const then = sentence.lower[at - 1] === ',' && isAtTheTime(sentence, at + 1);
  const named = sentence.mentions.some(({ kind, to }) => kind === 'person' && to === at - 1);
  if ((heads || then) && named) return true;
  const ends = sentence.lower[at - 1] === ',' && value >= YOUNGEST && isTelegram(sentence, at);
  if (isOneOf(sentence, at - 2, 'sumNouns') || isOneOf(sentence, at - 2, 'inNoun')) return false;
  return (enclosed || ends) && noun?.kind === 'word' && !isPlural(noun.lower);
}

/** "Ada Holm, a retired harbour pilot of 60". */
function isOfNamed(sentence: ReadSentence, at: number): boolean {
  const comma = sentence.lower.lastIndexOf(',', at);
  if (!isOneOf(sentence, at - 1, 'genitive') || !isOneOf(sentence, comma + 1, 'indefinite')) return false;
  return (
    at - comma <= LONGEST_ROLE &&
    sentence.mentions.some(({ kind, to }) => (kind === 'person' || kind === 'unknown') && to === comma)
  );
}

/** "Harbour pilot, 60.": all that the sentence says. */
function isTelegram({ tokens, predicates, lower, grammar }: ReadSentence, at: number): boolean {
  const isEnd = at === tokens.length - 1 || (at === tokens.length - 2 && lower[at + 1] === '.');
  const isVerb = (word: string) => grammar.sets.copulas.has(word) || grammar.sets.auxiliaries.has(word);
  return isEnd && at <= LONGEST_ROLE && predicates.length === 0 && !lower.some(isVerb);
}

/** A person, a pronoun or "who" right before token `to`, or one who opens a sentence that goes on with "and". */
function isPersonBefore(sentence: ReadSentence, to: number): boolean {
  if (isOneOf(sentence, to - 1, 'conjunctions') && isNamedAt(sentence, 0)) return true;
  if (isOneOf(sentence, to - 1, 'relative') || sentence.grammar.genders.has(sentence.lower[to - 1] ?? '')) return true;
  // "Her term was six years, Lindgren's was five".
  if (isOwner(sentence, to)) return false;
  const person = sentence.mentions.findLast((mention) => mention.kind === 'person' && mention.to <= to);
  return person !== undefined && isOfSubject(sentence, person.to, to);
}

/** "Ada Holm, the pilot, is 63", "Holm of the Alma is 63": what stands between only tells more of the person. */
function isOfSubject(sentence: ReadSentence, from: number, to: number): boolean {
  const between = sentence.tokens.slice(from, to);
  const apposed = between[0]?.lower === ',' && between.at(-1)?.lower === ',';
  const tied = isOneOf(sentence, from, 'genitive') && between.every(({ lower }) => lower !== ',');
  const plain = !sentence.predicates.some((p) => p.from >= from && p.to <= to);
  return between.length === 0 || (between.length <= MORE && (apposed || (tied && plain)));
}
