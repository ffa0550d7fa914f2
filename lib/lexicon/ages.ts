/** What tells that a number is an age. */
export interface AgeWords {
  old: string[];
  ofAge: string[];
  aged: string[];
  /** Of these, the ones that may also take an object: "turned 40 away". */
  agedAlone: string[];
  /** May follow an age set between commas. */
  follow: string[];
  decadesBefore: string[];
  /** First and last year of a part of them: "her early forties" are 40 to 44. */
  decadeParts: Record<string, { first: number; last: number }>;
  decadeWords: Record<string, number>;
  yo: string[];
  /** "she was 43", "At 63, he". */
  pronouns: string[];
  verbs: string[];
  openings: string[];
  /** "a man of 38". */
  persons: string[];
}
