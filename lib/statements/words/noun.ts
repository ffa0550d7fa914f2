/** The noun phrase of a figure: what stands behind "60" in "60 stranded miners from the north". */

import { isGerund, isParticiple, isPlural } from '../../text/inflection.ts';
import { isOneOf } from './distance.ts';
import type { Grammar } from './grammar.ts';
import type { ReadSentence } from './sentence.ts';

/** Words behind a figure that can belong to its noun phrase. */
const LONGEST_PHRASE = 6;
/** Words behind a verb that can: "The rest, over 60, are young miners". */
const LONGEST_COMPLEMENT = 3;

/** Words of the group in "six of those who came over the hills". */
const LONGEST_GROUP = 12;

const OPENING = /^[“"‘]$/;

/** Words from "the number of" to the number. */
const NUMBERED = 10;

/** What a figure counts, in words. */
export interface NounPhrase {
  /** In lower case, without "other" and "more". Empty when the noun is left out. */
  words: string[];
  /** "five of them miners", "nine of the crew": a part of something. */
  partitive: boolean;
}

/** Reads the noun phrase behind the figure at token `at`. */
export function nounPhrase(sentence: ReadSentence, at: number): NounPhrase {
  const words: string[] = [];
  let partitive = false;
  let to = at + 1;
  for (; to <= at + LONGEST_PHRASE; to++) {
    const token = sentence.tokens[to];
    // "60 of 'our miners'".
    if (words.length === 0 && OPENING.test(token?.lower ?? '')) continue;
    if (token?.kind !== 'word' || isOneOf(sentence, to, 'afterNoun')) break;
    // "the 60 whom it let go", but not "five of whom".
    if ((words.length > 0 || to === at + 1) && isOneOf(sentence, to, 'relativePronouns')) break;
    if (partitive && linkAt(sentence, to) > to + 1) break;
    if (isOneOf(sentence, to, 'partitive')) partitive = true;
    // "60 people of many trades".
    if (isOneOf(sentence, to, 'genitive') && isOneOf(sentence, to - 1, 'people') && words.length > 0) break;
    if (isOneOf(sentence, to, 'inNoun')) {
      if (isOneOf(sentence, to, 'pluralBe') && (!partitive || words.length > 0)) break;
      continue;
    }
    if (endsPhrase(sentence, to, words.length > 0)) break;
    // "60 miners coming down".
    if (isGerund(token.lower) && isPlural(words.at(-1) ?? '')) break;
    // "60 miners Northport had sent": a name behind the noun begins another clause.
    if (token.capital && words.length > 0 && !sentence.tokens[to - 1]?.capital) break;
    words.push(token.lower);
  }
  // "60 names stood on it": what follows the plural is a verb.
  const last = words.findLastIndex(isPlural);
  if (last >= 0 && !partitive) words.length = last + 1;
  // "five of the miners are women": the noun behind the verb tells who the five are.
  const anybody = words.length === 1 && sentence.grammar.sets.people.has(words[0] ?? '');
  const group = pastGroup(sentence, to);
  const told =
    (words.length === 0 && !isOfPart(sentence, at)) || partitive || anybody
      ? complement(sentence, group < 0 && !anybody ? to : group)
      : [];
  // "all 60 of them": no part.
  if (isOneOf(sentence, at - 1, 'ofAll') && words.length === 0) partitive = false;
  const far = partitive && told.length === 0 ? farComplement(sentence, at) : [];
  const found = [told, far, words].find((each) => each.length > 0) ?? words;
  const before = found.length > 0 || partitive ? [] : numbered(sentence, at);
  return { words: before.length > 0 ? before : found, partitive };
}

/** "nine of the 60 are miners": what the verb tells, it tells of the nine. */
function isOfPart(sentence: ReadSentence, at: number): boolean {
  return (
    isOneOf(sentence, at - 1, 'determiners') &&
    isOneOf(sentence, at - 2, 'genitive') &&
    sentence.tokens[at - 3]?.kind === 'figure'
  );
}

/** Token of "number" in "the number of young miners stands at 60", before the number itself; -1 for none. */
export function numberBefore(sentence: ReadSentence, at: number): number {
  const isNumber = (i: number) =>
    isOneOf(sentence, i, 'numberNouns') &&
    (isOneOf(sentence, i + 1, 'genitive') || isOneOf(sentence, i + 1, 'forTerm'));
  const number = sentence.tokens.findLastIndex((_, i) => i + 2 < at && at - i <= NUMBERED && isNumber(i));
  return number < 0 || sentence.tokens.slice(number, at).some(({ kind }) => kind === 'figure') ? -1 : number;
}

/** The noun behind that. */
function numbered(sentence: ReadSentence, at: number): string[] {
  const number = numberBefore(sentence, at);
  if (number < 0) return [];
  const words: string[] = [];
  for (let i = number + 2; i < at; i++) {
    const token = sentence.tokens[i];
    const ends = token?.kind !== 'word' || isOneOf(sentence, i, 'afterNoun') || isOneOf(sentence, i, 'copulas');
    if (ends || sentence.predicates.some((p) => p.from === i && !(words.length === 0 && isParticiple(token.lower))))
      break;
    if (!isOneOf(sentence, i, 'inNoun')) words.push(token.lower);
  }
  return isPlural(words.at(-1) ?? '') ? words : [];
}

/** A predicate ends the phrase, unless it is a participle before the noun: "60 stranded miners". */
function endsPhrase(sentence: ReadSentence, at: number, begun: boolean): boolean {
  const told = sentence.predicates.filter((p) => p.from === at && p.family.kinds.includes('count'));
  // "60 left Northport's jails": a verb of two parts stands before no noun of its own.
  if (
    told.some(
      ({ family }) =>
        family.split?.some(([first]) => first === sentence.lower[at]) && !isParticiple(sentence.lower[at] ?? ''),
    )
  )
    return true;
  return told.length > 0 && (begun || !(sentence.tokens[at + 1]?.capital || isNoun(sentence, at + 1)));
}

function isNoun(sentence: ReadSentence, at: number): boolean {
  const token = sentence.tokens[at];
  return (
    token?.kind === 'word' &&
    !isOneOf(sentence, at, 'afterNoun') &&
    !isOneOf(sentence, at, 'inNoun') &&
    isPlural(token.lower)
  );
}

/** Token behind the words at `at` that say what somebody is: "turned out to be"; `at` where there are none. */
function linkAt({ lower, grammar }: ReadSentence, at: number): number {
  return grammar.links.at(lower, at)[0]?.to ?? at;
}

/** "six people in that group are miners", "six from the group are miners": token behind the group; -1 where none is named. */
function pastGroup(sentence: ReadSentence, at: number): number {
  const noun = isOneOf(sentence, at + 1, 'determiners') ? at + 2 : at + 1;
  const opens = (['inPlace', 'genitive', 'among', 'fromDates'] as const).some((list) => isOneOf(sentence, at, list));
  return opens && isOneOf(sentence, noun, 'sumNouns') ? noun + 1 : -1;
}

/** "six of that busload were miners", "six of those who came over the hills are miners": the plural behind the verb. */
function farComplement(sentence: ReadSentence, at: number): string[] {
  for (let i = at + 2; i <= at + LONGEST_GROUP; i++) {
    const token = sentence.tokens[i];
    if (token?.kind === 'mark' || token === undefined) return [];
    const link = linkAt(sentence, i);
    const words = complement(sentence, link > i ? i : -1);
    const noun = words.findLastIndex(isPlural);
    // "are miners with a second trade": some of the miners among them.
    if (noun >= 0) return isOneOf(sentence, link + noun + 1, 'company') ? [] : words.slice(0, noun + 1);
  }
  return [];
}

/** "The rest, over 60, are miners", "five of them turned out to be miners": the noun behind the verb. */
function complement(sentence: ReadSentence, to: number): string[] {
  // "five of those freed are women".
  if (to < 0) return [];
  const skipped = sentence.lower[to] === ',' || sentence.predicates.some((p) => p.from === to && p.to === to + 1);
  const verb = skipped ? to + 1 : to;
  const first = linkAt(sentence, verb);
  if (first === verb) return [];
  const words: string[] = [];
  for (let i = first; i < first + LONGEST_COMPLEMENT; i++) {
    const token = sentence.tokens[i];
    if (token?.kind !== 'word' || isOneOf(sentence, i, 'afterNoun') || isOneOf(sentence, i, 'relativePronouns')) break;
    // "60 are thought to be left" tells no noun.
    if (isOneOf(sentence, i, 'hearsay') || sentence.predicates.some((p) => p.from <= i && p.to > i)) break;
    words.push(token.lower);
  }
  return words;
}

/** The noun in the head of a cell or in a label: "Miners before the strike" counts miners. */
export function headNoun(head: string, { sets, predicates }: Grammar): string[] {
  const words: string[] = [];
  for (const word of head.toLowerCase().match(/[\p{L}’'-]+/gu) ?? []) {
    if (sets.afterNoun.has(word)) break;
    if (!sets.inNoun.has(word) && predicates.at([word], 0).length === 0) words.push(word);
  }
  return words;
}
