/** What the stages behind the reading of statements work on. */
import type { Figure, IsoDate } from '../types.ts';
import type { Measure } from './measure.ts';
import type { Total } from './people/others.ts';

/** A figure of a text and what it measures. */
export interface Claim {
  /** Offsets into the whole text. */
  figure: Figure;
  sentence: string;
  /** Offset of the sentence in the whole text. */
  sentenceStart: number;
  /** Index of the block (for a source: of the statement). */
  block: number;
  by: string | null;
  measure: Measure | null;
  /** What it comes to with those named beside it: "she and 60 others". */
  total: Total | null;
  /** For a plain count: the words of its noun; null for other figures. */
  counted: string[] | null;
  /** "the 60": a number that was told before. */
  definite: boolean;
  /** The day of the count, where the sentence tells it: "as of 3 May". */
  asOf: IsoDate | null;
  /** The other fixed dates of the sentence, each by its first day. */
  dates: IsoDate[];
  /** Days that the text tells of at which the figure may have held: "In 2019 she was 38". */
  then: IsoDate[];
  /** Id of the person whom the sentence names last before the figure. */
  named: string | null;
  /** Without a measure: the id of the one person that it is about, if the text names one. */
  about: string | null;
  /** Set when the text is told as wrong ("an earlier version said 60") or is no part of the article proper. */
  silent: boolean;
}
