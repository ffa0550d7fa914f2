/** What the language says about measures: families of predicates and the small words that decide scope. */
import type { FigureKind } from '../types.ts';

/** Words that tell one kind of fact: "freed", "released", "let go". */
export interface Family {
  id: string;
  /** What a reader is told of such a figure, by kind. */
  label: Partial<Record<FigureKind, string>>;
  /** Kinds of figures that can be told by it. */
  kinds: FigureKind[];
  /** The fact is about one person: without one there is no measure. */
  personal?: boolean;
  /** Regular verbs, inflected by rule. */
  verbs: string[];
  /** Anything else, as it stands. */
  forms: string[];
  /** Verbs that part: "let 123 prisoners go". */
  split?: string[][];
}

export interface MeasureLexicon {
  families: Family[];
  /** With a length of time, these tell a sentence passed ("handed 12 years"). */
  sentenceCues: string[];
  /** With a length of time, these tell time served ("spent four years"). */
  servedCues: string[];
  /** The same, without a word for prison: "done four years", "given ten years". */
  servedAlone: string[];
  givenAlone: string[];
  /** "Talks ... lasted two days": the subject's noun tells what. */
  lasting: string[];
  /** "12 December, before the releases": what follows is not what happened then. */
  asides: string[];
  /** Tokens between a figure and its predicate that make the tie weaker. */
  boundaries: { strong: string[]; medium: string[]; weak: string[] };
  /** What is hoped, planned or demanded is not told as a fact. */
  unreal: string[];
  /** Words by which a text points at another occasion than the one in hand. */
  elsewhen: string[];
  /** Phrases by which a text takes a figure back. */
  corrected: string[];
  /** "was not 132": right before a figure, they take it back. */
  denials: string[];
  /** First words of a sentence that takes back the one before: "No. Ten years was his sentence." */
  disputes: string[];
  /** "I read that she is 38": told at second hand, by nobody. */
  hearsay: string[];
  saying: string[];
  /** Words before a date that make it a time at which something was. */
  beforeDates: string[];
  /** Somebody named after one of these is acted with or upon, and seldom the subject. */
  oblique: string[];
  /** "10 years for Znak": words that tie a person behind the figure to it. */
  trailing: string[];
  /** Words of a noun phrase that say nothing of what is counted, and words that end one. */
  inNoun: string[];
  afterNoun: string[];
  /** Verbs that take up the main clause again behind a comma: "Babaryka, the banker, was serving ...". */
  resuming: string[];
  superlatives: string[];
  /** "five years are left": not served, not passed. */
  leftOver: string[];
  /** "including 34 women": a part of what was counted before. */
  including: string[];
  /** "four years inside": in prison. */
  inside: string[];
  /** "She was 38 when ...": not her age now. */
  atTheTime: string[];
  /** "is 63", "turned 63". */
  copulas: string[];
  /** Heads of a table's columns that make a bare number an age, or years. */
  ageHeads: string[];
  yearHeads: string[];
  kin: string[];
  pronouns: { f: string[]; m: string[]; n: string[] };
  /** Nouns that count people without saying which. */
  people: string[];
  titles: string[];
  /** Capitalised words that begin no name: "The", months, titles. */
  notNames: string[];
  /** Words that tell nothing of what a sentence is about. */
  stopWords: string[];
}

/** Inflections of a regular English verb: -s, -ed, -ing. */
export function inflect(verb: string): string[] {
  const y = /[^aeiou]y$/.test(verb);
  const e = verb.endsWith('e');
  const third = y ? `${verb.slice(0, -1)}ies` : /(s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const past = y ? `${verb.slice(0, -1)}ied` : e ? `${verb}d` : `${verb}ed`;
  const ing = verb.endsWith('ee') ? `${verb}ing` : e ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
  return [verb, third, past, ing];
}
