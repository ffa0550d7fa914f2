/**
 * The words of the project as types: what each stage takes and gives.
 * page DOM → Article → Sentences → Figures → Statements → Pairs → Verdicts → view
 */

/** An ISO date as precise as the text: "2025-12-13", "2025-07" or "2020". */
export type IsoDate = string;

// ---------------------------------------------------------------- article

/** What a block of an article is on its page; decides how its figures are read. */
export type BlockRole =
  | 'headline'
  | 'standfirst'
  | 'keypoint'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'quote'
  | 'pullquote' // repeats what the body says: never a second figure
  | 'caption'
  | 'cell' // of a table or info box; its meaning is its heads
  | 'byline' // author and publication line: its figures are no claims
  | 'furniture'; // copyright, counters, "recommended": its figures are no claims

/** One block-level piece of the article's text, in reading order. Offsets are UTF-16 units into `Article.text`. */
export interface Block {
  start: number;
  end: number;
  role: BlockRole;
  /** For a cell: the texts of its row and column heads (and the table's caption). */
  heads?: string[];
  /** For a live-blog entry: its own day, when it differs from the page's. */
  date?: IsoDate;
}

/** What the page reader hands to the engine. Text only, never markup. */
export interface Article {
  title: string | null;
  outlet: string | null;
  url: string | null;
  published: IsoDate | null;
  /** BCP 47 tag as declared by the page or guessed from the text; null when neither tells. */
  language: string | null;
  text: string;
  blocks: Block[];
}

/** A sentence of a block. Offsets are UTF-16 units into `Article.text`. */
export interface Sentence {
  start: number;
  end: number;
  text: string;
  /** Index into `Article.blocks`. */
  block: number;
}

// ---------------------------------------------------------------- figures

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
  /** The mention with its bound words, and the unit of durations: "more than 1,100", "two days". */
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
  /** "another 122", "113 others", "the remaining nine": counts what is left beside something named before. */
  besides?: 'others' | 'another' | 'remaining';
  /** The text leaves the unit out ("Babaryka got 14 years, Znak ten"). */
  elided?: boolean;
  /** False for what is a number in form only ("one of", "the first lady", "Penal Colony No. 9"). */
  claim: boolean;
}

// ---------------------------------------------------------------- stories

export interface StoryName {
  id: string;
  kind: 'person' | 'place' | 'organisation' | 'thing';
  /** First is the one shown. Every spelling that the sources use, long and short. */
  spellings: string[];
  /** Roles that stand for a person in texts on this story: "the banker", "her sister" is not one. */
  roles?: string[];
  gender?: 'f' | 'm';
  /** For organisations and places: what it is part of, or where ("vilnius" in "lithuania"). */
  within?: string;
}

/** Something that happened on a day or in a span of days and that figures belong to. */
export interface StoryEvent {
  id: string;
  label: string;
  /** As precise as known. */
  date: IsoDate;
  /** The story's own event: what figures mean when the text names no other. */
  main?: boolean;
  /** Families of the lexicon's predicates by which texts tell it: "free", "elect", "invade". */
  predicates: string[];
  /** Ids of names that take part; a mention of one makes the event likelier. */
  names?: string[];
  /** Further words that tell it apart: "airline", "eve". */
  words?: string[];
}

/** A kind of thing that is counted. */
export interface StoryThing {
  id: string;
  label: string;
  /** Head nouns or noun phrases, singular and plural. */
  words: string[];
  /** The larger thing that it is part of: civilians received ⊂ people freed. */
  within?: string;
  /** Families of predicates that tell of it: "free". Without them the noun alone does. */
  predicates?: string[];
  /** The event in which it is counted. */
  event?: string;
  /** Ids of names, one of which must stand near: where they were taken, who counts. */
  names?: string[];
  /** Ids of names that rule it out. */
  not?: string[];
  /** Counted only where the text says its noun ("five Ukrainians"), never when the noun is left out. */
  named?: boolean;
}

/** Terms that tell one thing about an event, in any spelling or language, and how far they tell it. */
export interface SpotMark {
  terms: string[];
  /** Positive: only this event has it. Negative: it tells another event or another subject. */
  weight: number;
}

/**
 * What tells an article that reports the event from any other page. A term is lower-case words without accents;
 * `releas*` stands for every word that begins so. See lib/spot/spot.ts for how the votes are counted.
 */
export interface StorySpot {
  /** Pages dated before this day cannot report it: the event's own day, less some days for pages that are wrong. */
  from: IsoDate;
  /** Pages dated after this day tell it as history, unless their title, heading or description tells it. */
  until: IsoDate;
  /** Whose event it is. A page without any of these is not looked at further; accented spellings are given too. */
  who: string[];
  /** What was done. Marks count only where it is told. */
  did: string[];
  marks: SpotMark[];
  /** Words of what is hoped for, still to come or long past: a passage with one of them has no vote. */
  aside: string[];
  /** Votes that make a page an article about the event. */
  least: number;
}

/** What the first script reads of a page: never more than its opening. */
export interface PageHead {
  title: string | null;
  /** The meta description. */
  description: string | null;
  /** The first h1. */
  heading: string | null;
  /** Up to 4,000 characters of visible text, blocks parted by line breaks; text that is all link is left out. */
  opening: string;
  /** Where in `opening` headline-like links stood, as offsets in reading order: many on fronts, few in articles. */
  teasers: number[];
  url: string | null;
  published: IsoDate | null;
  /** What the page says that it is ("article", "NewsArticle", "website"); null where it says nothing. */
  type: string | null;
}

export interface Story {
  id: string;
  title: string;
  date: IsoDate;
  /** Day on which the bundled data was last compared with its sources. */
  checked: IsoDate;
  language: string;
  spot: StorySpot;
  names: StoryName[];
  events: StoryEvent[];
  things: StoryThing[];
}

export type SourceKind = 'report' | 'rewrite' | 'repost';

/** One sentence-sized assertion of a source, in our own words. */
export interface Statement {
  paragraph: number;
  text: string;
  by?: string;
}

export interface Source {
  id: string;
  outlet: string;
  title: string;
  url: string | null;
  published: IsoDate | null;
  kind: SourceKind;
  /** Names of the reports it rests on ("BBC", "Reuters"). */
  basedOn?: string[];
  checked: IsoDate;
  /** One-way sketch of the original's wording; see lib/fingerprint.ts. */
  fingerprint: string[];
  statements: Statement[];
}

export interface StoryBundle {
  story: Story;
  sources: Source[];
}

// ---------------------------------------------------------------- report

export type PairVerdict = 'agree' | 'fits' | 'conflict';
export type Verdict = PairVerdict | 'alone';

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
}

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
  verdict: Verdict | null;
  others: ReportOther[];
}

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

// ---------------------------------------------------------------- what a tab is at

export type PageState =
  | { kind: 'looking' }
  | { kind: 'unknown' } // not an article about a story that it knows
  | { kind: 'restricted' } // a page where extensions may not run
  /** The browser keeps the extension off this site; `origin` is the site ("https://example.org"), null where even its address is kept from us. */
  | { kind: 'no-permission'; origin: string | null }
  | { kind: 'too-large' }
  | { kind: 'failed'; reason: string }
  | { kind: 'compared'; of: 'page' | 'selection'; comparison: Comparison };

/** A comparison that the reader saved. */
export interface Saved {
  id: number;
  /** Names the comparison itself, so that saving it twice keeps one. */
  key?: string;
  savedAt: string; // ISO date and time
  title: string;
  url: string | null;
  /** What was compared, as in `PageState`. */
  of: 'page' | 'selection';
  comparison: Comparison;
}

/** A saved comparison as the list shows it. */
export interface SavedSummary {
  id: number;
  savedAt: string;
  title: string;
  url: string | null;
  storyTitle: string | null;
  counts: VerdictCounts;
}

export type VerdictCounts = Record<Verdict, number>;
