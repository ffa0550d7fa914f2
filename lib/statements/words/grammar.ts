/** A language's lexicon of measures as structures to look words up in. */

import { inflect } from '../../text/inflection.ts';
import { Phrases } from '../../text/phrases.ts';
import type { Spelling } from '../../text/spelling.ts';
import type { Family, Size } from './family.ts';
import type { MeasureLexicon, WordList } from './lexicon.ts';
import { spellingOf } from './respell.ts';

/** Words apart that a boundary is worth: of a main clause, a subordinate one, a list. */
export const BOUNDARY = { strong: 8, medium: 3, weak: 1 };

/** Grammatical gender of a pronoun or person. */
export type Gender = 'f' | 'm';

/** Built once for a language. */
export interface Grammar {
  ageLabels: MeasureLexicon['ageLabels'];
  families: ReadonlyMap<string, Family>;
  /** All forms of all predicates. */
  predicates: Phrases<Family>;
  /** All words of all sizes, and the sizes whose units tell enough. */
  sizes: Phrases<Size>;
  soleSizes: Size[];
  /** First words of verbs that part, with what must follow. */
  split: ReadonlyMap<string, { family: Family; end: string }[]>;
  /** Words apart that a token is worth. */
  boundaries: ReadonlyMap<string, number>;
  genders: ReadonlyMap<string, Gender>;
  sentenceCues: Phrases<true>;
  servedCues: Phrases<true>;
  eitherCues: Phrases<true>;
  toServe: Phrases<true>;
  behindOne: Phrases<true>;
  corrected: Phrases<true>;
  earlierTime: Phrases<true>;
  dayBefore: Phrases<true>;
  everSince: Phrases<true>;
  gotten: Phrases<true>;
  inAll: Phrases<true>;
  demands: Phrases<true>;
  excluding: Phrases<true>;
  links: Phrases<true>;
  /** Families by the words that tell them with nothing but a number. */
  terse: ReadonlyMap<string, Family>;
  synonyms: MeasureLexicon['synonyms'];
  howMany: readonly string[];
  toldBehind: readonly string[];
  howOld: readonly string[];
  whenAsked: readonly string[];
  /** What is written without its apostrophe, or short: "shes", "ppl". */
  respelt: ReadonlyMap<string, string>;
  /** Its words, to tell which is meant by a mistyped one. */
  spelling: Spelling;
  /** The lexicon's word lists. */
  sets: Record<WordList, ReadonlySet<string>>;
}

function wordSets(lexicon: MeasureLexicon): Grammar['sets'] {
  const sets = {} as Record<WordList, ReadonlySet<string>>;
  const isList = (name: string) =>
    !['families', 'sizes', 'synonyms'].includes(name) && Array.isArray(lexicon[name as keyof MeasureLexicon]);
  for (const name of Object.keys(lexicon).filter(isList) as WordList[]) sets[name] = new Set(lexicon[name]);
  return sets;
}

function predicatesOf(families: readonly Family[]): Phrases<Family> {
  const predicates = new Phrases<Family>();
  for (const family of families)
    for (const form of [...family.verbs.flatMap(inflect), ...family.forms]) predicates.add(form, family);
  return predicates;
}

function sizesOf(sizes: readonly Size[]): Phrases<Size> {
  const words = new Phrases<Size>();
  for (const size of sizes) for (const form of [...size.nouns, ...size.forms]) words.add(form, size);
  return words;
}

function splitVerbsOf(families: readonly Family[]): Grammar['split'] {
  const split = new Map<string, { family: Family; end: string }[]>();
  for (const family of families)
    for (const [first = '', end = ''] of family.split ?? [])
      split.set(first, [...(split.get(first) ?? []), { family, end }]);
  return split;
}

function boundariesOf(lexicon: MeasureLexicon): Grammar['boundaries'] {
  const strengths = ['strong', 'medium', 'weak'] as const;
  return new Map(
    strengths.flatMap((strength) => lexicon.boundaries[strength].map((word) => [word, BOUNDARY[strength]])),
  );
}

function phrases(list: readonly string[]): Phrases<true> {
  const found = new Phrases<true>();
  for (const phrase of list) found.add(phrase, true);
  return found;
}

/** Indexes a lexicon; takes some milliseconds. */
export function buildGrammar(lexicon: MeasureLexicon): Grammar {
  const { families, sizes, pronouns } = lexicon;
  return {
    ageLabels: lexicon.ageLabels,
    families: new Map(families.map((family) => [family.id, family])),
    predicates: predicatesOf(families),
    sizes: sizesOf(sizes),
    soleSizes: sizes.filter(({ sole }) => sole),
    split: splitVerbsOf(families),
    boundaries: boundariesOf(lexicon),
    genders: new Map((['f', 'm'] as const).flatMap((gender) => pronouns[gender].map((word) => [word, gender]))),
    sentenceCues: phrases(lexicon.sentenceCues),
    servedCues: phrases(lexicon.servedCues),
    eitherCues: phrases(lexicon.eitherCues),
    toServe: phrases(lexicon.toServe),
    behindOne: phrases(lexicon.behindOne),
    corrected: phrases(lexicon.corrected),
    earlierTime: phrases(lexicon.earlierTime),
    dayBefore: phrases(lexicon.dayBefore),
    everSince: phrases(lexicon.everSince),
    gotten: phrases(lexicon.gotten),
    inAll: phrases(lexicon.inAll),
    demands: phrases(lexicon.demands),
    excluding: phrases(lexicon.excluding),
    links: phrases(lexicon.links),
    terse: new Map(families.flatMap((family) => (family.terse ?? []).map((word) => [word, family]))),
    synonyms: lexicon.synonyms,
    howMany: lexicon.howMany,
    toldBehind: lexicon.toldBehind,
    howOld: lexicon.howOld,
    whenAsked: lexicon.whenAsked,
    respelt: new Map(Object.entries(lexicon.respelt)),
    spelling: spellingOf(
      lexicon,
      families.flatMap(({ verbs }) => verbs.flatMap(inflect)),
    ),
    sets: wordSets(lexicon),
  };
}
