/** The part of a language's lexicon of measures that tells what is counted. All entries are lower case. */

/** Words around a number: its noun, the whole it is a part of, those who are counted beside it. */
export interface CountLexicon {
  /** Nouns that count people without saying which. */
  people: string[];
  /** Nouns for the people of a country that stands before: "six of its own citizens". */
  citizens: string[];
  owning: string[];
  /** "60 names on its list": of them those that lists have. */
  listedNouns: string[];
  /** Nouns that news use for one another, a list for each: what names a thing by one of them may use the others. */
  synonyms: string[][];
  /** Words of a noun phrase that say nothing of what is counted, and words that end one. */
  inNoun: string[];
  afterNoun: string[];
  /** "five of the miners", "five of whom": a part of something. */
  partitive: string[];
  /** "for each of them, nine": a rate, not a count. */
  distributive: string[];
  /** "all 60 of them". */
  ofAll: string[];
  /** "60 in all", in several words. */
  inAll: string[];
  /** "the first bus": one of several that carry people. */
  nthOf: string[];
  /** "are still held": verbs of what is so now. */
  present: string[];
  /** "24 more than in summer": no number of its own. */
  than: string[];
  /** "a second batch": nouns for one of several times that something was done. */
  bargains: string[];
  carriers: string[];
  /** "border": what lies between two countries. */
  borders: string[];
  /** "a first group": the same, where one event has several. */
  bodies: string[];
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
  /** "before the crossing", "ahead of it". */
  beforeEvents: string[];
  /** "60 captives left Northport": nouns for those who are held. */
  captives: string[];
  /** "She thanked Eastland for 60 miners". */
  thanking: string[];
  /** "Westland handed over 60 miners": first words of what is done by whoever held them. */
  handing: string[];
  /** "Eastland was handed 60 miners": of whoever takes them in. */
  gotten: string[];
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
  /** Of them those that stand for a number told before: "puts the number at 60". */
  numberNouns: string[];
  /** "the exact number": which is the same. */
  exact: string[];
  /** "How many miners are left?" */
  howMany: string[];
  /** "60. That is how many were freed": up to the word with which a question begins. */
  toldBehind: string[];
  /** "How old is she?", "When was she arrested?" */
  howOld: string[];
  whenAsked: string[];
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
  /** "who have ever been held", "at one time or another": the same, in several words. */
  everSince: string[];
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
  /** "two years ago", "by summer": another time than the story's. */
  otherTimes: string[];
  /** "set off from Northport": words of a way that led somewhere. */
  byways: string[];
  /** "the Alma": a name behind it is no person's. */
  definite: string[];
  /** "on her trials", "at most": a speed or the like of another time. */
  otherSizes: string[];
  /** "60 passengers of the Alma", "on the Alma". */
  aboard: string[];
}
