/** The words that an export needs beside the reader's own data, in the reader's language. */
import type { Verdict } from '../types.ts';
import type { Row } from '../view/rows.ts';
import type { Saying } from '../view/voices.ts';

export interface Wording {
  /** BCP 47 tag. */
  language: string;
  verdicts: Record<Verdict, string>;
  /** What a row measures, or what kind of figure it is where that is not known; `story` is the comparison's. */
  label(row: Row, story: string | null): string;
  reason(saying: Saying, story: string | null): string;
  thisPage: string;
  thisSelection: string;
  ourSummary: string;
  untitled: string;
  /** Each with what it is about: a moment, a day, a list. */
  savedOn(moment: string): string;
  checkedOn(day: string): string;
  tagged(tags: string): string;
  accordingTo(who: string): string;
  paragraph(number: number): string;
}
