/** Words that tell what a figure measures, as entries of a language's lexicon. All of them are lower case. */
import type { FigureKind } from '../../types.ts';

/** Words that tell one kind of fact: "departed", "set sail", "left port". */
export interface Family {
  id: string;
  /** What a reader is told of such a figure, by kind. */
  label: Partial<Record<FigureKind, string>>;
  /** Kinds of figures that can be told by it. */
  kinds: FigureKind[];
  /** The fact is about one person: without one there is no measure. */
  personal?: boolean;
  /** The fact is about a thing, whoever else is named: what a house cost. */
  ofThing?: boolean;
  /** It is told by the hour: "woken at five". */
  hourly?: boolean;
  /** Regular verbs, inflected by rule. */
  verbs: string[];
  /** Anything else, as it stands. */
  forms: string[];
  /** Of the forms those that name who or what is counted: they tell no day. */
  nouns?: string[];
  /** Id of the family that is told of those of whom this is denied: who did not survive, died. */
  opposite?: string;
  /** Verbs that part: "let 30 miners go". */
  split?: string[][];
  /** Of the forms those that tell other facts as well: "they count 30 people". */
  weak?: string[];
  /** Words that tell it with nothing but the number: "60 out!". */
  terse?: string[];
  /** Of them those that tell nothing of a number without its noun: "there were seven". */
  bare?: string[];
}

/** Words that tell how large a thing is, or how far or fast: "882 feet long", "a tonnage of 46,000". */
export interface Size {
  id: string;
  /** What a reader is told of such a figure. */
  label: Family['label'];
  units: string[];
  /** Of these a number without its unit can be told: "the distance was 19". */
  nouns: string[];
  /** The others. */
  forms: string[];
  /** Its units tell nothing else: "22 knots". */
  sole?: boolean;
}
