/** What a language says about measures: the shape of `assets/lexicons/<language>-measures.json`. All entries are lower case. */
import type { Family, Size } from './family.ts';

/** Families of predicates, the words around figures that decide who, what and when, and what readers are told. */
export interface MeasureLexicon {
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
  /** The same, without a word for prison: "done four years", "given six years". */
  servedAlone: string[];
  givenAlone: string[];
  /** "Lindgren, serving five": the unit is left out; and what does the same once a sentence is spoken of: "jailed for five". */
  servingTerm: string[];
  forTerm: string[];
  /** "The talks lasted two days": the subject's noun tells what. */
  lasting: string[];
  /** "four years inside": in prison. */
  inside: string[];
  /** "11 years to serve". */
  toServe: string[];
  /** "five years are left": not served, not passed. */
  leftOver: string[];

  // Dates and occasions
  /** Words before a date that make it a time at which something was; of them those of a beginning, and of a day. */
  beforeDates: string[];
  sinceDates: string[];
  onDates: string[];
  /** "3 May, before the crossing": what follows is not what happened then. */
  asides: string[];
  /** Words by which a text points at another occasion than the one in hand. */
  elsewhen: string[];
  /** "has", "had": words that make a tense with a participle. */
  perfect: string[];
  /** "60 had been freed": all words that make one verb with a participle. */
  helpers: string[];
  /** "cancelled by the union": who acts stands behind. */
  byAgent: string[];
  /** "in the north": where it was stands behind. */
  inPlace: string[];
  /** "there": words that stand for a place named before, or for its people. */
  placePronouns: string[];

  /** "woken at five": the word before an hour. */
  atHours: string[];

  // What is counted
  /** Nouns that count people without saying which. */
  people: string[];
  /** Words of a noun phrase that say nothing of what is counted, and words that end one. */
  inNoun: string[];
  afterNoun: string[];
  /** "five of the miners", "five of whom": a part of something. */
  partitive: string[];
  /** "for each of them, nine": a rate, not a count. */
  distributive: string[];
  /** "a pilot of 52". */
  indefinite: string[];
  /** "six years later", "a fortnight on": a day, told from another. */
  timeShifts: string[];
  /** "the next day at 2 p.m.": a day after the one before. */
  nextDays: string[];
  /** "the former pilot", "the union group's jailed head": words between an article or a house and a role. */
  ofRoles: string[];
  /** "with Mr Lindgren": words between a preposition and a name. */
  titles: string[];
  /** "the trial, which took": a thing, not a person. */
  which: string[];
  /** "on the eve of the strike". */
  dayBefore: string[];
  /** "The union has 60 names on its list": whose list it is. */
  keeping: string[];
  /** "Coast Committee": a name that ends so is no person's. */
  orgNouns: string[];
  /** "sentenced to six years and Lindgren to five". */
  toTerm: string[];
  /** "Lindgren, also five": words between a person and a number. */
  likewise: string[];
  /** Nouns of amounts: "the total, 60, ...". */
  sumNouns: string[];
  /** "counts 60 as rescued". */
  countedAs: string[];
  /** "five out of 60". */
  outOf: string[];
  /** "60 miners, of whom 14 are women; the 14 who ...": a group is taken up again. */
  resumptive: string[];
  /** "The rest, over 60, are miners": the noun stands behind. */
  pluralBe: string[];
  /** "five of them turned out to be miners": verbs that say what somebody is. */
  links: string[];
  /** "including 34 women", "among them 34": a part of what was counted before; "among 34" is not. */
  including: string[];
  among: string[];
  /** "60 since May": counted up, not as it stands. */
  cumulative: string[];
  /** "before the strike": what makes a predicate a noun. */
  determiners: string[];
  /** What joins the names of one list, and their number, to each other: "Holm, together with 60 others". */
  joining: string[];
  /** Of them those that end a list. */
  conjunctions: string[];
  /** "a captain and 60 others": what a noun phrase for one person begins with. */
  articles: string[];
  /** "another got five": somebody whom the text does not name. */
  someone: string[];
  /** "Holm came with seven Islanders": before the number of those who were with somebody. */
  company: string[];
  /** "the Alma": a name behind it is no person's. */
  definite: string[];
  /** "on her trials", "at most": a speed or the like of another time. */
  otherSizes: string[];
  /** "60 passengers of the Alma", "on the Alma". */
  aboard: string[];

  // Whom it is about
  /** Somebody named through a person: "her sister". */
  kin: string[];
  /** "my sister": of whoever speaks. */
  ofSpeaker: string[];
  /** "the lawyer of Ortiz". */
  genitive: string[];
  /** Somebody named after one of these is acted with or upon, and seldom the subject. */
  oblique: string[];
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
  /** "the youngest of them is 24": its group was named before, unless it is the youngest of all. */
  bareSuperlative: string[];
  /** "is 63", "turned 63". */
  copulas: string[];
  /** "She was 38 when ...": not her age now. */
  atTheTime: string[];
  /** "spoke about the protests": what is only told of. */
  topics: string[];
  /** "two days with Ortiz". */
  hosts: string[];
  /** Heads of a table's columns that make a bare number an age, or years. */
  ageHeads: string[];
  yearHeads: string[];

  // Who says it, and whether it is said to be so
  saying: string[];
  /** "according to": its two words. */
  according: string[];
  accordingTo: string[];
  /** A name behind one of these does not speak: "told Lindgren". */
  notSpeakers: string[];
  /** What is hoped, planned or demanded is not told as a fact. */
  unreal: string[];
  /** "a second sentence", "an earlier arrest": one beside that which the story is about. */
  further: string[];
  /** "asks for": what is demanded; "every ship that": what holds of any. */
  demands: string[];
  anyOf: string[];
  /** "could have", "would have": what did not happen. */
  possible: string[];
  have: string[];
  /** "I read that she is 38": told at second hand, by nobody; and the word that must follow. */
  hearsay: string[];
  complementisers: string[];
  /** Phrases by which a text takes a figure back. */
  corrected: string[];
  /** "60 came, 30 did not": verbs that stand for the one before. */
  auxiliaries: string[];
  /** "was not 60": right before a figure, they take it back. */
  denials: string[];
  /** Sentences that do the same to the one before: "None of that was true." */
  refutations: string[];
  /** First words, by themselves, of a sentence that takes back the one before: "No. Six years was his sentence." */
  disputes: string[];

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
