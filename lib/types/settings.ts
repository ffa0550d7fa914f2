/** What the reader chooses. */

/** Which figures are marked in a page. */
export type MarkMode = 'all' | 'conflicts' | 'none';

export interface Settings {
  /** On every site that `siteMarks` does not name. */
  marks: MarkMode;
  /** The small button beside selected text. */
  button: boolean;
  /** Whether marks are printed with the page. */
  printMarks: boolean;
  /** Sites (`siteOf` in lib/view/format.ts) on which nothing is spotted, marked or offered unasked. */
  sitesOff: string[];
  siteMarks: Record<string, MarkMode>;
  /** In which the interface speaks, as in lib/view/languages.ts; null: the browser's own. */
  language: string | null;
}

/** A keyboard shortcut as the browser has it now. */
export interface Shortcut {
  /** What it does. */
  name: string;
  /** "Alt+Shift+K"; null where it has no key. */
  keys: string | null;
}

/** What the extension keeps on this device. */
export interface Stored {
  comparisons: number;
  /** About; null where the browser does not tell. */
  bytes: number | null;
}
