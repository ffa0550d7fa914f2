/** The part of a language's lexicon of measures that tells who says a thing, and whether as a fact. All entries are lower case. */

/** Words of saying, of hope, of denial and of correction. */
export interface FactLexicon {
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
  /** "Besides Holm", "not counting the pilots": who is left out of a number. */
  excluding: string[];
  /** "If it was 19 miles, she would": what is only supposed. */
  supposing: string[];
  /** "could have", "would have": what did not happen. */
  possible: string[];
  /** "they can free 70": what may be done yet. */
  can: string[];
  have: string[];
  /** "I read that she is 38": told at second hand, by nobody; and the word that must follow. */
  hearsay: string[];
  complementisers: string[];
  /** "a reader says": whoever it may be. */
  anybody: string[];
  /** Phrases by which a text takes a figure back. */
  corrected: string[];
  /** What tells of an earlier time of the same kind: "six years that time". */
  earlierTime: string[];
  /** "60 came, 30 did not": verbs that stand for the one before. */
  auxiliaries: string[];
  /** "was not 60": right before a figure, they take it back. */
  denials: string[];
  /** Sentences that do the same to the one before: "None of that was true." */
  refutations: string[];
  /** First words, by themselves, of a sentence that takes back the one before: "No. Six years was his sentence." */
  disputes: string[];
}
