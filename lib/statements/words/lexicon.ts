/** What a language says about measures: the shape of `assets/lexicons/<language>-measures.json`. All entries are lower case. */
import type { CountLexicon } from './count-lexicon.ts';
import type { FactLexicon } from './fact-lexicon.ts';
import type { Family, Size } from './family.ts';

/** Families of predicates, the words around figures that decide who, what and when, and what readers are told. */
export interface MeasureLexicon extends CountLexicon, FactLexicon {
  families: Family[];
  sizes: Size[];
  /** What a reader is told of an age: of a person, and of "the youngest of the {whom}". */
  ageLabels: { person: string; superlative: string };
  /** Tokens between a figure and its predicate that make the tie weaker. */
  boundaries: { strong: string[]; medium: string[]; weak: string[] };
  /** Words that stand for one person of whom the gender is known. */
  pronouns: { f: string[]; m: string[] };

  // Lengths of time
  /** With a length of time, these tell a sentence passed: "handed six years". */
  sentenceCues: string[];
  /** With a length of time, these tell time served: "spent four years". */
  servedCues: string[];
  /** These tell the one or the other: "had been jailed for six years". */
  eitherCues: string[];
  /** "freed after six years": what stands before time served. */
  untilFree: string[];
  /** "two years into her sentence". */
  intoTerm: string[];
  /** "had spent a year in prison when the prize was announced": up to what it lasted. */
  untilThen: string[];
  /** "by the time the prize was announced". */
  timeNouns: string[];
  /** The same, without a word for prison: "done four years", "given six years". */
  servedAlone: string[];
  givenAlone: string[];
  /** The same with whom it is given between: "gave him six years". */
  givers: string[];
  /** What trials and verdicts do: "brought him nine years". */
  bringers: string[];
  /** Who gives terms: "a court had given the crane driver six years". */
  courts: string[];
  /** "Lindgren, serving five": the unit is left out; and what does the same once a sentence is spoken of: "jailed for five". */
  servingTerm: string[];
  forTerm: string[];
  /** "Six years for that!": what stands for a deed. */
  deeds: string[];
  /** "The talks lasted two days": the subject's noun tells what. */
  lasting: string[];
  /** "How long did it last?" */
  lastAsked: string[];
  /** "11 years sentence": what a length of time stands beside. */
  termNouns: string[];
  /** "18 months of pre-trial detention": a part of the time in prison. */
  stages: string[];
  /** "has 60 years": what makes them an age. */
  ageVerbs: string[];
  /** "four of them", "four years of it": what stands for a term; "four are behind her": what is over of it. */
  termPronouns: string[];
  behindOne: string[];
  /** "four years inside": in prison. */
  inside: string[];
  /** "11 years to serve". */
  toServe: string[];
  /** "the prize notwithstanding": behind what was in the way. */
  notwithstanding: string[];
  /** "905 are left": those who were not freed. */
  staying: string[];
  /** "five years are left": not served, not passed. */
  leftOver: string[];

  // Dates and occasions
  /** Words before a date that make it a time at which something was; of them those of a beginning, and of a day. */
  beforeDates: string[];
  sinceDates: string[];
  /** "a charge that carries twelve years": of terms that nobody has passed. */
  ofLaw: string[];
  /** "his first taste of freedom in six years". */
  freedom: string[];
  /** "six years, from May 2018". */
  fromDates: string[];
  onDates: string[];
  /** "3 May, before the crossing": what follows is not what happened then. */
  asides: string[];
  /** "that dodgy vote": what is thought of an event, which tells it from no other. */
  slights: string[];
  /** Words by which a text points at another occasion than the one in hand. */
  elsewhen: string[];
  /** "has", "had": words that make a tense with a participle. */
  perfect: string[];
  /** Of them those that look back from a day that is past. */
  pastPerfect: string[];
  /** "60 had been freed": all words that make one verb with a participle. */
  helpers: string[];
  /** "cancelled by the union": who acts stands behind. */
  byAgent: string[];
  /** "in the north": where it was stands behind. */
  inPlace: string[];
  /** "where she spent six years": of the place before. */
  wherePlaces: string[];
  /** "in Northport's crowded jails": what makes a place one in which people are held. */
  prisons: string[];
  /** Several persons, of whom the text has spoken. */
  many: string[];
  /** "there": words that stand for a place named before, or for its people. */
  placePronouns: string[];

  /** "woken at five": the word before an hour. */
  atHours: string[];
  /** "woken towards five". */
  nearHours: string[];

  // Whom it is about
  /** Somebody named through a person: "her sister". */
  kin: string[];
  /** "my sister": of whoever speaks. */
  ofSpeaker: string[];
  /** "That was in May": words for what the sentence before told. */
  takingUp: string[];
  /** "It happened in May". */
  happening: string[];
  /** "3 May, the day on which". */
  dayNouns: string[];
  /** "the newly freed": what is told of them was told before. */
  newly: string[];
  /** "I", "we". */
  tellers: string[];
  /** "the man beside him", "who cut her hair". */
  objective: string[];
  /** "the lawyer of Ortiz". */
  genitive: string[];
  /** Somebody named after one of these is acted with or upon, and seldom the subject. */
  oblique: string[];
  /** "a year before Ortiz, ...": a name that something is told against. */
  comparing: string[];
  /** "six years for Ortiz": words that tie a person behind the figure to it. */
  trailing: string[];
  /** Verbs that take up the main clause again behind a comma: "Ortiz, the captain, was serving ...". */
  resuming: string[];
  /** "Ortiz, who", "Ortiz, whose". */
  relative: string[];
  relativeGenitive: string[];
  /** "which was 10:13 p.m. in Northport". */
  relativeThing: string[];
  /** "60 miners whom", "60 miners that". */
  relativePronouns: string[];
  /** "got six and five years respectively". */
  respectively: string[];
  superlatives: string[];
  /** "the first since 1986": beside superlatives in -est. */
  records: string[];
  /** "the youngest of them is 24": its group was named before, unless it is the youngest of all. */
  bareSuperlative: string[];
  /** "is 63", "turned 63". */
  copulas: string[];
  /** "is barely 63": words between the verb and an age. */
  ageAdverbs: string[];
  /** "Now 63, Ortiz left", "Ortiz, 63 now,". */
  nowWords: string[];
  /** "was put at 60": words before "at" that make a number no age. */
  levels: string[];
  /** "She was 38 when ...": not her age now. */
  atTheTime: string[];
  /** "spoke about the protests": what is only told of. */
  topics: string[];
  /** "let them use": verbs of whoever makes something happen, at the time when it happens. */
  letting: string[];
  /** "the opposition": many people, spoken of as one. */
  camps: string[];
  /** "The two sides needed three days to agree": who talked, how they took their time, how it ended. */
  sides: string[];
  needing: string[];
  agreeing: string[];
  /** "settled in two days": what talks end with. */
  settled: string[];
  /** "two days with Ortiz". */
  hosts: string[];
  /** Heads of a table's columns that make a bare number an age, or years. */
  ageHeads: string[];
  yearHeads: string[];

  // Spelling
  /** What is written without its apostrophe, or short, with what is meant: "shes" is "she's". */
  respelt: Record<string, string>;
  /** Words that look like slips of the lexicon's, and are words of their own: "medicated" is not "mediated". */
  notSlips: string[];

  // Names
  /** Capitalised words that begin no name: "The", months, titles. */
  notNames: string[];
  /** Words that tell nothing of what a sentence is about. */
  stopWords: string[];
}

/** Names of the lexicon's word lists. */
export type WordList = {
  [Key in keyof MeasureLexicon]: MeasureLexicon[Key] extends string[] ? Key : never;
}[keyof MeasureLexicon];
