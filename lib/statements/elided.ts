/** Numbers whose unit the text leaves out: "who is 63", "the youngest is 24", "Ortiz got six years, Lindgren five". */

import type { Figure } from '../types.ts';
import { isOfTerm, isPartOf } from './durations/part-lengths.ts';
import { isServedPart } from './durations/served-part.ts';
import { termBefore } from './durations/term-before.ts';
import { hoursOf, isHour } from './hours.ts';
import { isOfPerson, isPlaced, personListed } from './listed.ts';
import { isAgeInYears } from './people/ages-in-years.ts';
import { isBareAge } from './people/bare-ages.ts';
import { asksAge } from './questions.ts';
import { anyOneOf, distance, isOneOf } from './words/distance.ts';
import { nounPhrase } from './words/noun.ts';
import type { ReadSentence } from './words/sentence.ts';

/** Nobody is older, and no court gives more. */
const MOST_YEARS = 119;
/** Words before a number among which one makes it a term of prison. */
const BEFORE = 4;
/** No court gives more, and hardly anybody of whom news tells is younger. */
const LONGEST_TERM = 30;
const YOUNGEST = 15;
/** Words from the first number of a list to the one with its unit. */
const LISTED = 24;
/** "Ortiz (60, pilot, six years)": words from an age to the term in the same brackets. */
const BRACKETED = 10;

/**
 * The figures of a sentence, with bare numbers read as ages or years where the words around say so.
 * `heads`: those of a table's cell; `yearsBefore`: a length of time in years has stood in the block.
 */
export function withElidedUnits(sentence: ReadSentence, heads: readonly string[], yearsBefore: boolean): Figure[] {
  let years = yearsBefore;
  const told: Figure[] = [];
  for (const [index, figure] of sentence.figures.entries()) {
    const at = sentence.at[index] ?? -1;
    const kind = at < 0 ? figure.kind : kindOf(sentence, at, figure, told, heads, years);
    const term = kind === 'duration' && figure.kind !== kind;
    const read: Figure = term
      ? { ...figure, kind, unit: 'years', elided: true }
      : { ...figure, kind, ...hoursOf(figure, kind) };
    told.push(read);
    if (kind === 'duration' && read.unit === 'years') years = true;
  }
  return told;
}

/** `told`: the figures before it; `years`: some of the block was a length of time in years. */
function kindOf(
  sentence: ReadSentence,
  at: number,
  figure: Figure,
  told: readonly Figure[],
  heads: readonly string[],
  years: boolean,
): Figure['kind'] {
  const bare = isBare(sentence, at, figure);
  const value = Number(figure.low ?? figure.high);
  if (isAgeInYears(sentence, at, figure)) return 'age';
  const list = bare || isPlaced(figure) ? listOf(sentence, at, value, told, years) : null;
  if (list) return list;
  if (!bare) return figure.kind;
  if (isHour(sentence, at, value)) return 'time';
  // "was 40 when she went in and 42 when she came out".
  if (told.some(({ kind }) => kind === 'age') && isOneOf(sentence, at + 1, 'atTheTime')) return 'age';
  const beside = isBeside(sentence, at) && value > LONGEST_TERM;
  if (isAgeHead(sentence, heads) || isBareAge(sentence, at, value) || beside) return 'age';
  if (isPartOf(sentence, at) || isOfTerm(sentence, at) || isPassed(sentence, at, value)) return 'duration';
  if (years && value <= LONGEST_TERM && isServedPart(sentence, at)) return 'duration';
  // "He was serving six": of a term alone.
  const ofTerms = years || isOneOf(sentence, at - 1, 'servingTerm');
  return ofTerms && isTerm(sentence, at, value, heads) ? 'duration' : figure.kind;
}

/** What the list that the number stands in tells of its persons: "six years; Holm, five", "Ortiz is 60, Holm 58". */
function listOf(
  sentence: ReadSentence,
  at: number,
  value: number,
  told: readonly Figure[],
  years: boolean,
): 'duration' | 'age' | null {
  const opens = sentence.lower[at - 1] === '(' && sentence.mentions.some((m) => m.kind === 'person' && m.to === at - 1);
  if (opens && value >= YOUNGEST && isTermBehind(sentence, at)) return 'age';
  const given = anyOneOf(sentence, at - BEFORE, at, 'givenAlone') && isUnitBehind(sentence, at);
  if (given && value <= LONGEST_TERM) return 'duration';
  if (!personListed(sentence, at)) return null;
  const before = told.findLast(({ kind, unit }) => kind === 'age' || (kind === 'duration' && unit === 'years'));
  if (before?.kind === 'age' && value >= YOUNGEST) return 'age';
  const ofTerms = before
    ? before.kind === 'duration'
    : (years && sentence.predicates.length === 0) || isUnitBehind(sentence, at);
  return ofTerms && value <= LONGEST_TERM ? 'duration' : null;
}

/** "Ortiz got six, Lindgren five and Holm four years": the unit stands with the last. */
function isUnitBehind(sentence: ReadSentence, at: number): boolean {
  const { at: tokens, figures, mentions } = sentence;
  return figures.some(({ kind, unit }, i) => {
    const token = tokens[i] ?? -1;
    const beside = mentions.some((m) => m.kind === 'person' && m.to === token);
    return kind === 'duration' && unit === 'years' && token > at && beside && distance(sentence, at, token) <= LISTED;
  });
}

/** "(60, pilot, six years)". */
function isTermBehind(sentence: ReadSentence, at: number): boolean {
  const close = sentence.lower.indexOf(')', at);
  return sentence.figures.some(({ kind, unit }, index) => {
    const token = sentence.at[index] ?? -1;
    return kind === 'duration' && unit === 'years' && token > at && token < close && token - at <= BRACKETED;
  });
}

/** A number without a noun, whole or with a half, that can be years. */
function isBare(sentence: ReadSentence, at: number, { kind, unit, besides, low, high }: Figure): boolean {
  if (kind !== 'count' || unit !== null || besides) return false;
  const value = low ?? high;
  if (typeof value !== 'number' || value < 1 || value > MOST_YEARS || (2 * value) % 1 !== 0) return false;
  // "At 63 Ortiz left": no noun of the number.
  const fronted = isOneOf(sentence, at - 1, 'atHours') && value >= YOUNGEST && isPerson(sentence, at + 1);
  return fronted || nounPhrase(sentence, at).words.length === 0;
}

/** Does a person's name begin at the token? */
function isPerson({ mentions }: ReadSentence, at: number): boolean {
  return mentions.some(({ kind, from }) => kind === 'person' && from === at);
}

function isTerm(sentence: ReadSentence, at: number, value: number, heads: readonly string[]): boolean {
  // "wanted a flute, and got one at eight".
  if (isOneOf(sentence, at - 1, 'atHours')) return false;
  // "were given nine and 12 years": whose is whose, the numbers do not tell.
  if (isOneOf(sentence, at + 1, 'conjunctions') && sentence.tokens[at + 2]?.kind === 'figure') return false;
  if (isHeaded(sentence, heads, 'yearHeads')) return true;
  if (value > LONGEST_TERM) return false;
  if (isBeside(sentence, at) || isOfPerson(sentence, at)) return true;
  if (anyOneOf(sentence, at - BEFORE, at, 'servedAlone')) return true;
  if (anyOneOf(sentence, at - BEFORE, at, 'givenAlone') || anyOneOf(sentence, at - BEFORE, at, 'servingTerm'))
    return true;
  const subject = sentence.predicates.some((p) => p.family.id === 'sentence' && p.to === at - 1);
  if (subject && isOneOf(sentence, at - 1, 'copulas')) return true; // "whose own sentence was ten"
  const told = sentence.predicates.some((p) => p.family.id === 'sentence' || p.family.id === 'arrest');
  if (told && isOneOf(sentence, at - 1, 'toTerm')) return true;
  return told && anyOneOf(sentence, at - BEFORE, at, 'forTerm');
}

/** "sentenced to six", "was in for six": what a court passes is years where no noun tells it. */
function isPassed(sentence: ReadSentence, at: number, value: number): boolean {
  const { grammar, lower } = sentence;
  const cues = lower.flatMap((_, i) => [...grammar.sentenceCues.at(lower, i), ...grammar.eitherCues.at(lower, i)]);
  const inside = isOneOf(sentence, at - 1, 'forTerm') && cues.some(({ to }) => to === at);
  if (inside && value <= LONGEST_TERM) return true;
  // "His sentence was six".
  if (value <= LONGEST_TERM && termBefore(sentence, at)) return true;
  const verb = sentence.predicates.some(({ family, to }) => family.id === 'sentence' && to === at - 1);
  return verb && value <= LONGEST_TERM && isOneOf(sentence, at - 1, 'toTerm');
}

/** "Ortiz 60 is free", "Ortiz six": the number stands right behind the name. */
function isBeside({ mentions }: ReadSentence, at: number): boolean {
  return mentions.some(({ kind, to }) => kind === 'person' && to === at);
}

/** "Age", "How old is she?" */
function isAgeHead(sentence: ReadSentence, heads: readonly string[]): boolean {
  return isHeaded(sentence, heads, 'ageHeads') || heads.some((head) => asksAge(head, sentence.grammar));
}

function isHeaded({ grammar }: ReadSentence, heads: readonly string[], list: 'ageHeads' | 'yearHeads'): boolean {
  const words = grammar.sets[list];
  return heads.some((head) => words.has(head.toLowerCase().trim()) || words.has(withoutUnit(head)));
}

/** "Age (years)", "Sentence, yrs". */
function withoutUnit(head: string): string {
  return (head.toLowerCase().split(/[(,]/, 1)[0] ?? '').trim();
}
