/** What is read of a text: its figures. */

/** What a figure tells; decides what it is compared with and how. */
export type FigureKind = 'count' | 'date' | 'duration' | 'age' | 'money' | 'percent' | 'ordinal' | 'time';

/** A number, an ISO date, a clock time "04:00", or null where the interval is open. */
export type Bound = number | string | null;

/**
 * One number-bearing mention as read from text, with no story knowledge.
 * Offsets are UTF-16 units into the text that was read.
 */
export interface Figure {
  start: number;
  end: number;
  /** The mention with its bound words, and the unit of durations: "more than 900", "two days". */
  text: string;
  /** The numeral part alone (for dates the whole date). */
  coreStart: number;
  coreEnd: number;
  kind: FigureKind;
  low: Bound;
  high: Bound;
  /** The bound excludes its own number ("more than", "fewer than"). */
  strict: boolean;
  /** "about", "some", "nearly", a round word ("dozens"): the value is not meant to the unit. */
  approx: boolean;
  /** Durations: "years" ... "minutes"; money: ISO 4217 code; measures: "kilometres", "tons"; else null. */
  unit: string | null;
  /** "another 60", "60 others", "the remaining six": counts what is left beside something named before. */
  besides?: 'others' | 'another' | 'remaining';
  /** The text leaves the unit out ("Ortiz got six years, Lindgren five"), or the year, told by an earlier date. */
  elided?: boolean;
  /** False for what is a number in form only ("one of", "the first lady", "Pier No. 9"). */
  claim: boolean;
}
