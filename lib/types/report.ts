/** What is found: each figure of the page with what other sources say of the same thing. */
import type { IsoDate } from './article.ts';
import type { Bound, FigureKind } from './figure.ts';
import type { Phrase } from './phrase.ts';
import type { Source } from './story.ts';

/** How two figures of one thing stand to each other; a fit is two different words for what can be one number. */
export type PairVerdict = 'agree' | 'fits' | 'conflict';
/** The gravest of a figure’s pairs, or that no source says anything of the same thing. */
export type Verdict = PairVerdict | 'alone';

/** What one source says of what a figure measures. */
export interface ReportOther {
  source: string;
  paragraph: number;
  statement: string;
  text: string;
  low: Bound;
  high: Bound;
  /** Unit of `low` and `high`; absent where it is that of the page's figure. */
  unit?: string | null;
  by: string | null;
  verdict: PairVerdict;
  reason: string;
  /** The sentences of `reason`, for views in other languages; absent in what was saved before there were any. */
  because?: Phrase[];
}

/** A figure of the page with its counterparts; `verdict` is null where nothing could be compared. */
export interface ReportFigure {
  text: string;
  start: number;
  end: number;
  kind: FigureKind;
  low: Bound;
  high: Bound;
  unit: string | null;
  by: string | null;
  /** Equal for figures that measure the same thing. */
  measure: string | null;
  /** The same for views in other languages; absent where `measure` is null, and in what was saved before there were any. */
  label?: Phrase;
  verdict: Verdict | null;
  others: ReportOther[];
}

/** What is found on a page, as the command line prints it. Offsets are UTF-16 units into `text`. */
export interface Report {
  page: { title: string | null; url: string | null; published: IsoDate | null; source: string | null };
  story: string | null;
  text: string;
  figures: ReportFigure[];
}

/** What readers are told of a source beside its statements. */
export type SourceInfo = Pick<Source, 'id' | 'outlet' | 'title' | 'url' | 'published' | 'kind' | 'basedOn' | 'checked'>;

/** A report with all that a view needs to show it without the corpus. */
export interface Comparison {
  report: Report;
  /** Title of the story, null when none was spotted. */
  storyTitle: string | null;
  /** Day of the bundled data. */
  checked: IsoDate | null;
  /** The sources that the page was compared with (itself and copies left out). */
  sources: SourceInfo[];
  /** Where the page's language has no lexicon: its tag; then no figure has a verdict. */
  unreadable: string | null;
  /** Set when the text was cut because it was too long: how many UTF-16 units were read. */
  readUpTo: number | null;
  /** For a selection: the nearest statements by fuzzy search, best first. Empty for pages. */
  nearest: { source: string; paragraph: number; statement: string; by: string | null }[];
}
