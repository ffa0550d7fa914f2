/** What is read of a page: its text in blocks and sentences. */

/** An ISO date as precise as the text: "2025-12-13", "2025-07" or "2020". */
export type IsoDate = string;

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
  /** For a cell: the table's caption, and the texts of its row and column heads, the nearest last. */
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
